import type { CheckedFile, CheckedRun } from '../../findings/checked-file.ts'
import { fingerprintHex } from '../../findings/fingerprint.ts'
import { labelPersons } from '../../findings/person-labels.ts'
import type { FilePupils, PupilFacts } from '../../findings/pupil-facts.ts'
import { birthDateOf } from '../../idnumbers/birth-date-of.ts'
import { renderProblem } from '../../messages/problems.ts'
import { skolerundeTexts } from '../../messages/skolerunde-texts.ts'
import { baseName } from './base-name.ts'
import { compareRows } from './compare-rows.ts'
import type { SchoolRow } from './school-row.ts'
import type { SchoolRowOptions } from './school-row-options.ts'
import { schoolWords } from './school-words.ts'
import { schoolsOf } from './schools-of.ts'

/** Grades have one teacher and one place each: a row per subject. Anything else that is wrong alike in many subjects is one cause. */
const BY_SUBJECT: ReadonlySet<string> = new Set([
  'halvaar1',
  'halvaar2',
  'standpunkt',
  'eksamen_skriftlig',
  'eksamen_muntlig',
  'eksamen_annen',
])

type Growing = SchoolRow & {
  readonly fingerprints: string[]
  readonly fagkoder: string[]
  readonly fags: string[]
  readonly teachers: string[]
}

/**
 * The findings of a run as rows for the schools, by school number; '' has what belongs to none. Errors and warnings that nobody has
 * explained; one row per pupil and cause. `pupils` has for each file what its rows say beside the findings, null where they could not be
 * read again. A list of schools is the office's own and goes to no school.
 */
export function schoolRows(
  run: CheckedRun,
  pupils: readonly (FilePupils | null)[],
  options: SchoolRowOptions,
): ReadonlyMap<string, readonly SchoolRow[]> {
  const schools = new Map<string, Map<string, Growing>>()
  const labels = labelPersons(run.files)
  run.files.forEach((file, index) => {
    if (file.format === 'skoleliste') return
    if (file.problem !== null) add(schools, '', `problem ${index}`, problemRow(file, options))
    const own = pupils[index] ?? null
    const words = schoolWords(file, own, { ...options, labels, pupilOf: pupilIn(pupils, index) })
    const { findings: table } = file
    for (let i = 0; i < table.size; i++) {
      const { severity } = table.variants[table.variant[i]!]!
      if (severity === 'info' || table.known?.has(i) === true) continue
      const fingerprint = fingerprintHex(table.fingerprintHigh[i]!, table.fingerprintLow[i]!)
      for (const share of schoolsOf(file, own, i)) {
        const row = words(i, share)
        const fag = BY_SUBJECT.has(row.columnKey) || row.person === '' ? row.fag : ''
        const cause = [
          row.code,
          row.severity,
          row.columnKey,
          row.value,
          row.what,
          row.remedy,
          row.person,
          fag,
          row.person === '' ? fingerprint : '',
        ]
        const known = add(schools, share.skolenummer, cause.join('\n'), { ...row, severity, file: baseName(file.path) })
        known.fingerprints.push(fingerprint)
        for (const [list, text] of [
          [known.fagkoder, row.fagkode],
          [known.fags, row.fag],
          [known.teachers, row.faglaerer],
        ] as const)
          if (text !== '' && !list.includes(text)) list.push(text)
      }
    }
  })
  return new Map(
    [...schools]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([school, rows]) => [school, [...rows.values()].map(settled).sort(compareRows)] as const),
  )
}

/** The file's own facts of a pupil, filled up from the run's other files: name and birth date from any, class and number from the school's own. */
function pupilIn(pupils: readonly (FilePupils | null)[], own: number): (person: string, skolenummer: string) => PupilFacts {
  const order = [own, ...pupils.keys()].map((index) => pupils[index]).filter((file) => file != null)
  return (person, skolenummer) => {
    const known = order.flatMap(({ persons }) => persons.get(person) ?? [])
    const here = known.filter(({ skoler }, index) => skoler.includes(skolenummer) || (index === 0 && skoler.length === 0))
    const first = (facts: readonly PupilFacts[], field: Exclude<keyof PupilFacts, 'skoler'>) =>
      facts.map((one) => one[field]).find((text) => text !== '') ?? ''
    return {
      navn: first(known, 'navn'),
      fodselsdato: first(known, 'fodselsdato') || (birthDateOf(person) ?? ''),
      elevnummer: first(here, 'elevnummer'),
      klasse: first(here, 'klasse'),
      skoler: [],
    }
  }
}

type RowStart = Omit<SchoolRow, 'fingerprints' | 'fagkoder'>

function add(schools: Map<string, Map<string, Growing>>, school: string, cause: string, row: RowStart): Growing {
  let rows = schools.get(school)
  if (rows === undefined) {
    rows = new Map()
    schools.set(school, rows)
  }
  let known = rows.get(cause)
  if (known === undefined) {
    known = { ...row, fingerprints: [], fagkoder: [], fags: [], teachers: [] }
    rows.set(cause, known)
  }
  return known
}

function settled({ fags, teachers, ...row }: Growing): SchoolRow {
  const { severity, code, columnKey, klasse, elev, born, elevnummer, fodselsnummer, felt, value, what, why, remedy, file } = row
  const shared = { severity, code, columnKey, klasse, elev, born, elevnummer, fodselsnummer, felt, value, what, why, remedy, file }
  const { fingerprints, fagkoder } = row
  return { ...shared, fag: fags.join(', '), faglaerer: teachers.join(', '), fingerprints, fagkoder }
}

/** A file that could not be read has no rows and so no school: the office finds out whose it is. */
function problemRow(file: CheckedFile, { locale }: SchoolRowOptions): RowStart {
  const { what, remedy } = renderProblem(file.problem!, { locale, visFnr: false })
  const { wholeFile } = skolerundeTexts(locale)
  const none = {
    columnKey: '',
    klasse: '',
    born: '',
    elevnummer: '',
    fodselsnummer: '',
    fag: '',
    faglaerer: '',
    felt: '',
    value: '',
    why: '',
  }
  return { ...none, severity: 'error', code: '', elev: wholeFile, what, remedy, file: baseName(file.path) }
}
