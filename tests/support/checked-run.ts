import type { CheckedFile, CheckedRun, FindingColumn, FindingTable, RuleInfo, Variant } from '../../core/findings/checked-file.ts'
import { fingerprintOf } from '../../core/findings/fingerprint.ts'
import { noFindings } from '../../core/findings/no-findings.ts'
import type { Facts } from '../../core/rules/rule.ts'
import { nthSyntheticPerson } from './synthetic-fodselsnummer.ts'

/** A finding as a test writes it; columns and variants by their index. */
export interface FindingSpec {
  readonly variant: number
  readonly row: number
  readonly column?: number
  readonly value?: string
  readonly facts?: Facts
  readonly person?: string
  readonly skolenummer?: string
  readonly programomraadekode?: string
  readonly fagkode?: string
  readonly ranges?: readonly (readonly [number, number])[]
}

/** A `FindingTable` of some findings, in the order given. */
export function findingTable(
  rules: readonly RuleInfo[],
  columns: readonly FindingColumn[],
  variants: readonly Variant[],
  specs: readonly FindingSpec[],
): FindingTable {
  const texts = ['']
  const idOf = (text = ''): number => (texts.includes(text) ? texts.indexOf(text) : texts.push(text) - 1)
  const facts: Facts[] = [{}]
  const of = (value: (spec: FindingSpec) => number): Int32Array => Int32Array.from(specs, value)
  const table: FindingTable = {
    size: specs.length,
    variants,
    columns,
    texts,
    facts,
    variant: of(({ variant }) => variant),
    row: of(({ row }) => row),
    column: of(({ column }) => column ?? -1),
    value: of(({ value }) => idOf(value)),
    fact: of((spec) => (spec.facts === undefined ? 0 : facts.push(spec.facts) - 1)),
    person: of(({ person }) => idOf(person)),
    skolenummer: of(({ skolenummer }) => idOf(skolenummer)),
    programomraadekode: of(({ programomraadekode }) => idOf(programomraadekode)),
    fagkode: of(({ fagkode }) => idOf(fagkode)),
    ranges: new Map(specs.flatMap(({ ranges }, index) => (ranges === undefined ? [] : [[index, ranges] as const]))),
    fingerprintHigh: new Int32Array(specs.length),
    fingerprintLow: new Int32Array(specs.length),
  }
  const persons = [...new Set(specs.flatMap(({ person }) => (person === undefined ? [] : [person])))]
  fingerprintOf(table, (variant) => rules[variants[variant]!.rule]!.id, new Map(persons.map((person, i) => [idOf(person), i + 1])))
  return table
}

const same = (nb: string, nn: string, en: string) => ({ nb, nn, en })
const UDIR = { id: 'UDIR5-3-04-04', ref: 'Udir-5-2016 § 3-4', standing: 'bekreftet' }

/** Rules as a check hands them over; the second and third speak of personal data. */
export const RULES: readonly RuleInfo[] = [
  {
    id: 'karakter-outside-scale',
    code: 'KAR012',
    title: same('Karakter utenfor skalaen', 'Karakter utanfor skalaen', 'Grade outside the scale'),
    sources: [UDIR],
    messages: {
      outside: {
        what: same('Karakteren «{value}» finnes ikke.', 'Karakteren «{value}» finst ikkje.', 'There is no grade “{value}”.'),
        remedy: same(
          'Sjekk karakteren i {column} med skolen.',
          'Sjekk karakteren i {column} med skulen.',
          'Check the grade in {column} with the school.',
        ),
      },
      lower: {
        what: same('«{value}» skal skrives {fix}.', '«{value}» skal skrivast {fix}.', '“{value}” is written {fix}.'),
        remedy: same('Bytt til {fix}.', 'Byt til {fix}.', 'Change it to {fix}.'),
      },
    },
    sensitiveFacts: [],
  },
  {
    id: 'fodselsnummer-lost-zero',
    code: 'FNR004',
    title: same('Nullen foran er borte', 'Nullen framfor er borte', 'The leading zero is gone'),
    sources: [{ id: 'SKATT-FNR', ref: 'Skatteetaten, oppbygging av fødselsnummer', standing: 'verified' }],
    messages: {
      ten: {
        what: same(
          'Fødselsnummeret «{value}» har {digits} siffer; nullen foran er borte.',
          'Fødselsnummeret «{value}» har {digits} siffer; nullen framfor er borte.',
          'The number “{value}” has {digits} digits; the leading zero is gone.',
        ),
        remedy: same('Skriv {fix}.', 'Skriv {fix}.', 'Write {fix}.'),
      },
    },
    sensitiveFacts: [],
  },
  {
    id: 'navn-two-spellings',
    code: 'NAV001',
    title: same('Samme elev med to navn', 'Same elev med to namn', 'One pupil with two names'),
    sources: [{ id: 'SAS3-EL', ref: 'Grensesnitt SAS 3, $EL', standing: 'ikke-kontrollert-2024' }],
    messages: {
      two: {
        what: same(
          'Eleven heter «{value}» her og «{other}» i rad {first}.',
          'Eleven heiter «{value}» her og «{other}» i rad {first}.',
          'The pupil is “{value}” here and “{other}” in row {first}.',
        ),
        remedy: same('Bruk navnet i Folkeregisteret.', 'Bruk namnet i Folkeregisteret.', 'Use the name of the National Registry.'),
      },
    },
    sensitiveFacts: ['other'],
  },
  {
    id: 'table-one-field-more',
    code: 'LES007',
    title: same('Én kolonne for mye', 'Ei kolonne for mykje', 'One column too many'),
    sources: [UDIR],
    messages: {
      more: {
        what: same(
          '{rows} {rows:rad|rader} har én kolonne for mye.',
          '{rows} {rows:rad|rader} har ei kolonne for mykje.',
          '{rows} {rows:row has|rows have} one column too many.',
        ),
        remedy: same(
          'Se etter et semikolon for mye i overskriften.',
          'Sjå etter eit semikolon for mykje i overskrifta.',
          'Look for one semicolon too many in the header.',
        ),
      },
    },
    sensitiveFacts: [],
  },
  {
    id: 'fagstatus-unknown',
    code: 'KOD003',
    title: same('Fagstatus utenfor kodeverket', 'Fagstatus utanfor kodeverket', 'Subject status outside the code list'),
    sources: [UDIR],
    messages: { unknown: { what: same('«{value}»', '«{value}»', '“{value}”'), remedy: same('', '', '') } },
    sensitiveFacts: [],
  },
]

export const VARIANTS: readonly Variant[] = [
  { rule: 0, message: 'outside', severity: 'error' },
  { rule: 0, message: 'lower', severity: 'warning' },
  { rule: 1, message: 'ten', severity: 'error' },
  { rule: 2, message: 'two', severity: 'warning' },
  { rule: 3, message: 'more', severity: 'error' },
  { rule: 4, message: 'unknown', severity: 'info' },
]

export const COLUMNS: readonly FindingColumn[] = [
  { header: 'Fødselsnummer', key: 'fodselsnummer', number: 1, sensitive: true, source: null },
  { header: 'Navn', key: 'navn', number: 2, sensitive: true, source: null },
  { header: 'Karakter standpunkt', key: 'standpunkt', number: 9, sensitive: false, source: null },
  { header: 'Fagstatus', key: 'fagstatus', number: 28, sensitive: false, source: null },
]

/** Three made-up pupils: the first two and the last one stand in the findings of `checkedRun`. */
export const PUPILS = [0, 1, 2].map((n) => nthSyntheticPerson(n))
const [ADA, AMIR] = PUPILS.map(({ fodselsnummer }) => fodselsnummer) as [string, string]
const school = { skolenummer: '40012', programomraadekode: 'STUSP1----' }
const GRADES = ['1', '2', '3', '4', '5', '6', 'IV', 'IM', 'GK', 'F', 'D', 'B', 'IB', 'BM'] as const

/** Nine findings on a statistics file: lost zero, two names, six grades outside the scale, a header, a fix, free text with a number in it. */
export const FINDINGS: readonly FindingSpec[] = [
  { variant: 4, row: 0, facts: { rows: 8312 }, ranges: [[2, 8313]] },
  { variant: 2, row: 2, column: 0, value: ADA.slice(1), facts: { digits: 10, fix: ADA }, person: ADA, ...school, fagkode: 'NOR1267' },
  { variant: 3, row: 3, column: 1, value: PUPILS[1]!.navn, facts: { other: 'Gran, Amir Noor', first: 2 }, person: AMIR, ...school },
  ...['7', '8', '0', '7', '9', '7', '11'].map(
    (value, i): FindingSpec => ({
      variant: 0,
      row: 17 + i,
      column: 2,
      value,
      facts: { allowed: GRADES },
      person: i === 2 ? AMIR : ADA,
      ...school,
      fagkode: 'ENG1007',
    }),
  ),
  { variant: 1, row: 30, column: 2, value: 'iv', facts: { fix: 'IV' }, person: ADA, ...school, fagkode: 'MAT1019' },
  { variant: 5, row: 31, column: 3, value: `se ${AMIR}`, ...school },
]

const BASE: CheckedFile = {
  path: 'ren.csv',
  format: 'ssb-resultatfag',
  formatTitle: same(
    'Fagresultat til SSB (ssbResultatfag)',
    'Fagresultat til SSB (ssbResultatfag)',
    'Subject results for Statistics Norway (ssbResultatfag)',
  ),
  encoding: 'windows-1252',
  delimiter: ';',
  lineEnd: 'crlf',
  skoler: [],
  fildato: null,
  headerRow: 1,
  problem: null,
  rows: 1204,
  records: { fagrad: 1204 },
  persons: 312,
  bytes: 132_440,
  sha256: 'ab'.repeat(32),
  skoleaar: '2025-2026',
  leveranse: { value: 'sluttkarakterer', reason: 'final-grades', facts: { date: '2026-06-20' } },
  coverage: {
    run: ['karakter-outside-scale', 'fodselsnummer-lost-zero', 'navn-two-spellings', 'table-one-field-more', 'fagstatus-unknown'],
    notRun: [],
    unknownColumns: [],
  },
  rules: RULES,
  findings: noFindings(),
}

/** A file without findings whose rules were all run. */
export function cleanFile(change: Partial<CheckedFile> = {}): CheckedFile {
  return { ...BASE, ...change }
}

/** A file with the findings above, a missing column and one nobody knows. */
export function faultyFile(change: Partial<CheckedFile> = {}): CheckedFile {
  return {
    ...BASE,
    path: 'skoler/karakterer.csv',
    rows: 8312,
    persons: 3,
    coverage: {
      run: BASE.coverage.run.slice(0, 4),
      notRun: [
        { rule: 'fagstatus-unknown', reason: 'column-missing', detail: 'fagstatus' },
        { rule: 'sas-tof-county', reason: 'county-missing', detail: '' },
      ],
      unknownColumns: ['Merknad fra skolen'],
    },
    findings: findingTable(RULES, COLUMNS, VARIANTS, FINDINGS),
    ...change,
  }
}

/** A file that could not be checked. */
export function unreadFile(change: Partial<CheckedFile> = {}): CheckedFile {
  return {
    ...BASE,
    path: 'skoler/skann.pdf',
    format: null,
    formatTitle: null,
    encoding: null,
    delimiter: null,
    lineEnd: null,
    problem: { code: 'file-is-pdf', facts: {} },
    rows: 0,
    records: {},
    persons: 0,
    skoleaar: '',
    leveranse: null,
    coverage: { run: [], notRun: [], unknownColumns: [] },
    rules: [],
    ...change,
  }
}

/** A run over these files, as on 25 June 2026. */
export function checkedRun(files: readonly CheckedFile[], change: Partial<CheckedRun> = {}): CheckedRun {
  return {
    tool: { name: 'inntaksvakt', version: '0.1.0', rulePack: '2025-2026' },
    today: '2026-06-25',
    skoleaar: null,
    leveranse: null,
    fylke: null,
    options: { format: 'tekst' },
    files,
    ...change,
  }
}
