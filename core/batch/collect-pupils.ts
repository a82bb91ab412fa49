import type { TableCheck } from '../engine/check-table.ts'
import type { RecordStore } from '../engine/record-store.ts'
import type { CheckedFile } from '../findings/checked-file.ts'
import type { FilePupils, PupilFacts, RowFacts, SchoolShare } from '../findings/pupil-facts.ts'
import { birthDateOf } from '../idnumbers/birth-date-of.ts'
import type { ColumnKey } from '../records/column-key.ts'
import { STAND_IN } from '../records/stand-in.ts'

type Written = { -readonly [K in Exclude<keyof PupilFacts, 'skoler'>]: PupilFacts[K] } & { readonly skoler: string[] }

/**
 * What a file says of the pupils and rows of its findings, for their school: name and birth date from wherever they stand ($EL for lines of
 * the interface), class, subject and teacher of the row, and the schools behind a finding that stands for many rows. `wanted` has the persons
 * to look for: also those whose finding stands in another file of the run, which may lack their names.
 */
export function collectPupils(
  { stores }: TableCheck,
  { findings: table, sheets = [] }: CheckedFile,
  wanted: ReadonlySet<string>,
): FilePupils {
  // Rows of several sheets have the same numbers: then only the pupil tells.
  const oneSheet = sheets.filter(({ leftOut }) => leftOut === null).length < 2
  const wantedRows = new Set(oneSheet ? table.row.subarray(0, table.size).filter((row) => row !== 0) : [])
  const persons = new Map<string, Written>()
  for (const person of wanted)
    persons.set(person, { navn: '', fodselsdato: birthDateOf(person) ?? '', elevnummer: '', klasse: '', skoler: [] })
  const rows = new Map<number, RowFacts>()
  const skolenavn = new Map<string, string>()
  for (const store of stores) {
    const at = reader(store)
    for (let row = 0; row < store.rows; row++) {
      const skolenummer = at(row, 'skolenummer')
      if (skolenummer !== '' && !skolenavn.has(skolenummer)) {
        const name = at(row, 'skolenavn')
        if (name !== '') skolenavn.set(skolenummer, name)
      }
      const facts = persons.get(personAt(store, row))
      const shown = store.shownRow(store.rowNumber(row))
      const isWanted = wantedRows.has(shown)
      if (facts === undefined && !isWanted) continue
      const own = rowFacts(at, row)
      if (facts !== undefined) {
        fillIn(facts, own)
        if (skolenummer !== '' && !facts.skoler.includes(skolenummer)) facts.skoler.push(skolenummer)
      }
      if (isWanted) rows.set(shown, own)
    }
  }
  for (const [person, { skoler, navn }] of persons) if (skoler.length === 0 && navn === '') persons.delete(person)
  return { persons, rows, shares: sharesOf(stores, table.ranges), skolenavn }
}

/** The persons that the findings of these files are about, by number. */
export function personsOf(files: readonly CheckedFile[]): ReadonlySet<string> {
  const persons = new Set<string>()
  for (const { findings: table } of files)
    for (let i = 0; i < table.size; i++) if (table.person[i] !== 0) persons.add(table.texts[table.person[i]!]!)
  return persons
}

type ReadCell = (row: number, key: ColumnKey) => string

/** Text of a cell as it is read, or as it stands where it cannot be read; '' without the column. */
function reader(store: RecordStore): ReadCell {
  return (row, key) => {
    const column = store.column(key)
    if (column < 0) return ''
    const typed = store.typed[column]!
    if (!store.holds(key)) return ''
    const code = store.code(row, column)
    return typed.values[code] || typed.dictionary.text(code).trim()
  }
}

function personAt(store: RecordStore, row: number): string {
  const column = store.column('fodselsnummer')
  if (column < 0) return ''
  const typed = store.typed[column]!
  const code = store.code(row, column)
  const text = typed.values[code] || typed.dictionary.text(code)
  // Findings show a stand-in without its mark.
  return text.startsWith(STAND_IN) ? text.slice(STAND_IN.length) : text
}

function rowFacts(at: ReadCell, row: number): RowFacts {
  const navn = at(row, 'navn') || [at(row, 'etternavn'), at(row, 'fornavn')].filter((part) => part !== '').join(', ')
  return {
    navn,
    fodselsdato: at(row, 'fodselsdato'),
    elevnummer: at(row, 'elevnummer'),
    klasse: at(row, 'klasse'),
    fagnavn: at(row, 'fagnavn'),
    faglaerer: at(row, 'faglaerer'),
  }
}

/** The first row that says something counts; a class comes from the enrolment when the subject rows have none. */
function fillIn(facts: Written, { navn, fodselsdato, elevnummer, klasse }: RowFacts): void {
  facts.navn ||= navn
  facts.fodselsdato ||= fodselsdato
  facts.elevnummer ||= elevnummer
  facts.klasse ||= klasse
}

type Ranges = readonly (readonly [number, number])[]

function sharesOf(stores: readonly RecordStore[], ranges: ReadonlyMap<number, Ranges>): ReadonlyMap<number, readonly SchoolShare[]> {
  const shares = new Map<number, readonly SchoolShare[]>()
  for (const [finding, own] of ranges) {
    const bySchool = new Map<string, { readonly rows: Set<number>; readonly persons: Set<string> }>()
    for (const store of stores) {
      const at = reader(store)
      for (const [from, to] of own) {
        for (const row of rowsBetween(store, from, to)) {
          const school = at(row, 'skolenummer')
          let share = bySchool.get(school)
          if (share === undefined) {
            share = { rows: new Set(), persons: new Set() }
            bySchool.set(school, share)
          }
          share.rows.add(row)
          const person = personAt(store, row)
          if (person !== '') share.persons.add(person)
        }
      }
    }
    shares.set(
      finding,
      [...bySchool].map(([skolenummer, share]) => ({ skolenummer, rows: share.rows.size, persons: share.persons.size })),
    )
  }
  return shares
}

/** Indexes of the rows that the user sees between two row numbers, both included. */
function rowsBetween(store: RecordStore, from: number, to: number): readonly number[] {
  const rows: number[] = []
  for (let row = 0; row < store.rows; row++) {
    const shown = store.shownRow(store.rowNumber(row))
    if (shown >= from && shown <= to) rows.push(row)
  }
  return rows
}
