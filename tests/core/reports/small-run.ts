import type { CheckedFile, CheckedRun, FindingTable, RuleInfo, Severity } from '#core'

/** A finding as a row of literals; texts become indexes when the table is built. */
export interface SmallFinding {
  readonly rule: number
  readonly severity: Severity
  readonly row: number
  /** Index into COLUMNS, -1 = none. */
  readonly column: number
  readonly value: string
  readonly facts?: Readonly<Record<string, string | readonly string[]>>
  readonly person?: string
  readonly skolenummer?: string
  readonly fagkode?: string
  readonly ranges?: readonly (readonly [number, number])[]
}

export const COLUMNS = [
  { header: 'Fødselsnummer', key: 'fodselsnummer', number: 1, sensitive: true, source: null },
  { header: 'Fagkode', key: 'fagkode', number: 3, sensitive: false, source: null },
  { header: 'Standpunkt', key: 'standpunkt', number: 4, sensitive: false, source: null },
] as const

const same = (text: string) => ({ nb: text, nn: text, en: text })

export const RULES: readonly RuleInfo[] = [
  {
    id: 'karakter-outside-scale',
    code: 'KAR012',
    title: { nb: 'Karakteren er utenfor skalaen', nn: 'Karakteren er utanfor skalaen', en: 'Grade outside the scale' },
    sources: [{ id: 'UDIR5-3-04-04', ref: 'Udir-5-2016 § 3-4', standing: 'bekreftet' }],
    messages: {
      outside: {
        what: {
          nb: 'Karakteren er «{value}», men må være et helt tall fra 1 til 6.',
          nn: 'Karakteren er «{value}», men må vere eit heilt tal frå 1 til 6.',
          en: 'The grade is «{value}».',
        },
        remedy: { nb: 'Rett karakteren med skolen.', nn: 'Rett karakteren med skulen.', en: 'Ask the school.' },
      },
    },
    sensitiveFacts: [],
  },
  {
    id: 'fodselsnummer-wrong-checksum',
    code: 'FNR004',
    title: same('Kontrollsifferet stemmer ikke'),
    sources: [{ id: 'SAS3-KL-02', ref: 'Grensesnitt SAS 3, $KL FNR', standing: 'verified' }],
    messages: { wrong: { what: same('Kontrollsifrene i «{value}» stemmer ikke.'), remedy: same('Sjekk nummeret med skolen.') } },
    sensitiveFacts: [],
  },
  {
    id: 'fagkode-expired',
    code: 'FAG007',
    title: same('Fagkoden går ut'),
    sources: [{ id: 'SSB-RF-13', ref: 'SSB resultatfag', standing: 'inferred' }],
    messages: { expired: { what: same('Fagkoden «{value}» går ut 31. juli 2026.'), remedy: same('Ingenting nå.') } },
    sensitiveFacts: [],
  },
]

const MESSAGES = ['outside', 'wrong', 'expired'] as const

export const FINDINGS: readonly SmallFinding[] = [
  { rule: 2, severity: 'info', row: 0, column: -1, value: '' },
  {
    rule: 1,
    severity: 'error',
    row: 2,
    column: 0,
    value: '14830850106',
    person: '14830850106',
    skolenummer: '39901',
    ranges: [
      [2, 2],
      [4, 5],
    ],
  },
  {
    rule: 0,
    severity: 'error',
    row: 3,
    column: 2,
    value: '7',
    facts: { allowed: ['1', '2', '3', '4', '5', '6', 'IV'] },
    person: '02910752033',
    skolenummer: '39901',
    fagkode: 'ENG1007',
  },
  { rule: 2, severity: 'info', row: 3, column: 1, value: 'ENG1007', person: '02910752033', skolenummer: '39901', fagkode: 'ENG1007' },
  {
    rule: 0,
    severity: 'warning',
    row: 5,
    column: 2,
    value: '4,0',
    facts: { fix: '4' },
    person: '05810854024',
    skolenummer: '39902',
    fagkode: '=1+1',
  },
]

/** The rows that FINDINGS stand on. */
export const ROWS: readonly (readonly string[])[] = [
  ['Fødselsnummer', 'Navn', 'Fagkode', 'Standpunkt'],
  ['14830850106', 'Berg, Nora', 'ENG1007', '4'],
  ['02910752033', 'Dahl, Åse', 'ENG1007', '7'],
  ['14830850106', 'Berg, Nora', 'NOR1260', '5'],
  ['14830850106', 'Berg, Nora', '=1+1', '4,0'],
  ['23860756048', 'Foss, Jonas', 'ENG1007', ''],
]

export function smallTable(findings: readonly SmallFinding[] = FINDINGS): FindingTable {
  const texts = ['']
  const facts: FindingTable['facts'][number][] = [{}]
  const variants: FindingTable['variants'][number][] = []
  const text = (value: string) => {
    if (!texts.includes(value)) texts.push(value)
    return texts.indexOf(value)
  }
  const fact = (value: SmallFinding['facts']) => (value === undefined ? 0 : facts.push(value) - 1)
  const variant = ({ rule, severity }: SmallFinding) => {
    const known = variants.findIndex((v) => v.rule === rule && v.severity === severity)
    return known >= 0 ? known : variants.push({ rule, message: MESSAGES[rule]!, severity }) - 1
  }
  const column = (of: (finding: SmallFinding) => number) => Int32Array.from(findings, of)
  return {
    size: findings.length,
    variants,
    columns: COLUMNS,
    texts,
    facts,
    variant: column(variant),
    row: column(({ row }) => row),
    column: column((finding) => finding.column),
    value: column(({ value }) => text(value)),
    fact: column((finding) => fact(finding.facts)),
    person: column(({ person }) => text(person ?? '')),
    skolenummer: column(({ skolenummer }) => text(skolenummer ?? '')),
    programomraadekode: column(() => 0),
    fagkode: column(({ fagkode }) => text(fagkode ?? '')),
    ranges: new Map(findings.flatMap(({ ranges }, index) => (ranges === undefined ? [] : [[index, ranges] as const]))),
    fingerprintHigh: column(() => 0),
    fingerprintLow: column(() => 0),
  }
}

export function smallFile(more: Partial<CheckedFile> = {}): CheckedFile {
  return {
    path: 'inn/til-lundeby.csv',
    format: 'karakterfil',
    formatTitle: { nb: 'Karakterfil', nn: 'Karakterfil', en: 'Grade table' },
    encoding: 'windows-1252',
    delimiter: ';',
    lineEnd: 'crlf',
    skoler: [],
    fildato: null,
    headerRow: 1,
    problem: null,
    rows: 5,
    records: { fagrad: 5 },
    persons: 4,
    bytes: 1234,
    sha256: 'ab'.repeat(32),
    skoleaar: '2025-2026',
    leveranse: { value: 'sluttkarakterer', reason: 'final-grades', facts: {} },
    coverage: {
      run: ['karakter-outside-scale', 'fodselsnummer-wrong-checksum', 'fagkode-expired'],
      notRun: [{ rule: 'fravaer-too-high', reason: 'column-missing', detail: 'fravaer_dager' }],
      unknownColumns: ['Navn'],
    },
    rules: RULES,
    findings: smallTable(),
    ...more,
  }
}

export function smallRun(...files: readonly CheckedFile[]): CheckedRun {
  return {
    tool: { name: 'inntaksvakt', version: '0.1.0', rulePack: '2026.1' },
    today: '2026-06-25',
    skoleaar: null,
    leveranse: null,
    fylke: '40',
    options: { dato: '2026-06-25', 'vis-fnr': true },
    files: files.length === 0 ? [smallFile()] : files,
  }
}

/** ROWS as a reader gives them: one by one, with their numbers. */
export async function* fileRows(rows = ROWS) {
  for (const [index, fields] of rows.entries()) yield { row: index + 1, fields }
}
