import { type HeaderIndex, headerIndex, matchHeaders, type NamedColumn } from '../table/match-header.ts'
import { normaliseHeader } from '../table/normalise-header.ts'
import { type CodeForm, formOf } from './code-forms.ts'
import type { KodelisteId } from './imported-kodeverk.ts'
import { textOf } from './kodeverk-value.ts'

/**
 * What a table holds: a list, or what a list is completed with. `vurdering` are VIGO's exam assessments by their own key, `kobling` a table
 * of two codes, `enheter` schools by organisation number.
 */
export type TableKind = KodelisteId | 'vurdering' | 'kobling' | 'enheter'

const code = (...headers: string[]): NamedColumn => ({ name: 'kode', headers: ['code', 'kode', 'nøkkel', 'key', ...headers] })
const NAME: NamedColumn = {
  name: 'navn',
  headers: [
    ...['namn', 'name', 'officialName', 'norwegianName', 'courseName', 'fagnavn', 'fagnamn', 'tittel', 'title', 'beskrivelse', 'skildring'],
    ...[
      'description',
      'tekst',
      'text',
      'skolenavn',
      'skulenamn',
      'schoolName',
      'betegnelse',
      'shortName',
      'offisielt navn',
      'subject name',
    ],
    ...['grade name', 'navn bokmål', 'navnBokmal', 'programområdenavn', 'programområde navn', 'programme name', 'merknad', 'remark'],
  ],
}
const VALIDITY: readonly NamedColumn[] = [
  { name: 'gyldig fra', headers: ['gyldigFoM', 'gyldig fom', 'validFrom', 'fra dato', 'gjelder fra', 'gjeld frå', 'gyldig frå', 'fra'] },
  { name: 'gyldig til', headers: ['gyldigToM', 'gyldig tom', 'validTo', 'til dato', 'gjelder til', 'gjeld til', 'til', 'valid until'] },
  { name: 'utgått', headers: ['expired', 'utgatt', 'er utgått', 'passiv', 'status utgått'] },
]
const PROGRAMMES = [
  'programområdekode',
  'programområde',
  'programAreaCode',
  'kurskode',
  'programmer',
  'programme area',
  'programområdekoder',
]

const COLUMNS: Readonly<Record<TableKind, readonly NamedColumn[]>> = {
  fagkoder: [
    code('courseCode', 'fagkode', 'fagkoder', 'subject code', 'fag'),
    NAME,
    ...VALIDITY,
    { name: 'nivå', headers: ['level', 'opplæringsnivå', 'opplaeringsnivaa', 'skoleslag', 'skuleslag', 'skolenivå'] },
    { name: 'trekkordning', headers: ['examCourseTypePupil', 'eksamen elev', 'eksamensordning elev', 'trekkordning elev', 'exam pupil'] },
    { name: 'eksamensform', headers: ['eksamensformer', 'exam form', 'exam forms', 'typeEksamensformVitnemal', 'eksamensform elev'] },
    {
      name: 'standpunkt',
      headers: ['standpunktvurdering', 'har standpunkt', 'standpunktkarakter', 'overall grade', 'standpunktvurdering elev'],
    },
    { name: 'uten standpunkt', headers: ['utenStandpunkt', 'utan standpunkt'] },
    { name: 'tverrfaglig', headers: ['interdisciplinary', 'tverrfag', 'tverrfagleg'] },
    {
      name: 'vurderingsuttrykk',
      headers: ['typeVurderingsform', 'vurderingsform', 'karakterskala', 'grading scale', 'vurderingsuttrykk elev'],
    },
    { name: 'programområder', headers: PROGRAMMES },
    { name: 'fagtype', headers: ['courseType', 'fagtypekode', 'subject type'] },
  ],
  skoler: [
    { name: 'skolenummer', headers: ['number', 'nummer', 'skolenr', 'skulenummer', 'schoolNumber', 'school number', 'vigo nummer'] },
    NAME,
    ...VALIDITY,
    { name: 'aktiv', headers: ['active', 'erAktiv', 'i drift', 'er aktiv'] },
    { name: 'skoletype', headers: ['type', 'skuletype', 'skoleslag', 'skuleslag', 'nivå', 'level', 'school type'] },
    { name: 'grunnskole', headers: ['erGrunnskole', 'grunnskule'] },
    { name: 'videregående', headers: ['erVideregaaendeSkole', 'videregående skole', 'vidaregåande', 'vidaregåande skule'] },
    { name: 'organisasjonsnummer', headers: ['orgNr', 'orgnummer', 'organisation number', 'organisasjonsnr'] },
  ],
  programomraader: [
    code(...PROGRAMMES),
    NAME,
    ...VALIDITY,
    { name: 'nivå', headers: ['niva', 'level', 'opplæringsnivå', 'skoleslag', 'skuleslag'] },
  ],
  karakterer: [code('karakter', 'karakterkode', 'grade', 'gradeCode', 'verdi'), NAME, ...VALIDITY],
  fagmerknader: [code('fagmerknad', 'FAM', 'FAM-kode', 'merknadskode', 'remarkCode'), NAME, ...VALIDITY],
  vitnemaalsmerknader: [code('vitnemålsmerknad', 'VMM', 'VMM-kode', 'merknadskode', 'remarkCode'), NAME, ...VALIDITY],
  vurdering: [
    code('psi', 'psiKode', 'examAssessmentCode', 'assessmentCode', 'id'),
    { name: 'eksamensform', headers: ['typeEksamensformVitnemal', 'exam form', 'examForm'] },
    { name: 'standpunkt', headers: ['standpunktvurdering', 'overallAchievement'] },
    { name: 'vurderingsuttrykk', headers: ['typeVurderingsform', 'vurderingsform', 'assessmentForm'] },
  ],
  kobling: [
    { name: 'kode1', headers: ['code1', 'kode 1', 'fra kode'] },
    { name: 'kode2', headers: ['code2', 'kode 2', 'til kode'] },
  ],
  enheter: [
    { name: 'organisasjonsnummer', headers: ['orgNr', 'orgnummer'] },
    { name: 'aktiv', headers: ['erAktiv', 'active'] },
    { name: 'grunnskole', headers: ['erGrunnskole'] },
    { name: 'videregående', headers: ['erVideregaaendeSkole'] },
  ],
}

const INDEXES = new Map<TableKind, HeaderIndex>(Object.entries(COLUMNS).map(([kind, columns]) => [kind as TableKind, headerIndex(columns)]))

/** Position of each column of a kind of table, by our name of it. */
export function columnsOf(kind: TableKind, headers: readonly string[]): ReadonlyMap<string, number> {
  const columns = COLUMNS[kind]
  return new Map(matchHeaders(headers, INDEXES.get(kind)!).map(({ column, position }) => [columns[column]!.name, position]))
}

const has = (headers: ReadonlySet<string>, ...names: readonly string[]): boolean => names.some((name) => headers.has(normaliseHeader(name)))

/**
 * The kind of a table by its headers and, where a header could be any list's, by what its codes look like; null = none we know.
 * `kindOf(['courseCode', 'courseName'], [])` -> 'fagkoder'
 */
export function kindOf(headers: readonly string[], rows: readonly (readonly unknown[])[]): TableKind | null {
  const names = new Set(headers.map(normaliseHeader))
  if (has(names, 'kode1', 'code1') && has(names, 'kode2', 'code2')) return 'kobling'
  if (has(names, 'courseCode', 'fagkode', 'subject code')) return 'fagkoder'
  if (has(names, 'psi', 'psiKode')) return 'vurdering'
  if (has(names, 'skolenummer', 'skulenummer', 'skolenr', 'schoolNumber')) return 'skoler'
  if (has(names, 'orgNr', 'orgnummer', 'organisasjonsnummer')) {
    if (has(names, 'number', 'nummer')) return 'skoler'
    return has(names, 'erAktiv') ? 'enheter' : null
  }
  const general: readonly (readonly [KodelisteId, readonly string[]])[] = [
    ['fagmerknader', ['fagmerknad', 'FAM', 'FAM-kode']],
    ['vitnemaalsmerknader', ['vitnemålsmerknad', 'VMM', 'VMM-kode']],
    ['programomraader', ['programAreaCode', 'programområdekode', 'programme area code']],
    ['karakterer', ['karakter', 'karakterkode', 'gradeCode']],
  ]
  const named = general.find(([, headersOf]) => has(names, ...headersOf))?.[0]
  if (named !== undefined) return named
  const at = headers.findIndex((header) => ['kode', 'code', 'number', 'nummer', 'nokkel', 'fag', 'grade'].includes(normaliseHeader(header)))
  if (at < 0) return null
  const form: CodeForm | null = formOf(rows.map((row) => textOf(row[at]).toUpperCase()))
  return form === 'fagkoder' && has(names, 'typeEksamensformVitnemal') ? 'fagkoder' : form
}
