import { MASK, maskIdentityNumbers } from '../idnumbers/mask.ts'
import { nearestHeader } from '../table/nearest-header.ts'
import { LONGEST_HEADER } from '../table/normalise-header.ts'
import type { SampleRow } from '../table/table-sample.ts'
import { trimBlanks } from '../table/trim-blanks.ts'
import { columnLetters } from '../workbook/cell-address.ts'
import type { Format } from './format.ts'
import { formats } from './formats.ts'
import { isKolonneKind } from './is-kolonne-kind.ts'
import { columnsOf, readHeaders } from './table-headers.ts'

const MOST_SHOWN = 12
const LONGEST_SHOWN = 40
const HEADERS_NAMED = 6
const tables = formats.filter(({ shape }) => shape === 'table')

/**
 * What stands first in a file that nobody recognises, for its message: `seen` holds the headers when the row reads like headers, else
 * nothing; `form` the form of the fields («######; AAA####»), because data may be names and numbers of persons.
 * `describeStart([{ row: 1, fields: ['Nr', 'Etternavn'] }])` -> `{ row: 1, columns: 2, seen: 'Nr; Etternavn', form: 'Aa; Aaaaaaaaa' }`
 */
export function describeStart(rows: readonly SampleRow[]): { row: number; columns: number; seen: string; form: string } {
  const first = likelyHeaderRow(rows)
  if (first === null) return { row: 0, columns: 0, seen: '', form: '' }
  const shown = first.fields.slice(0, MOST_SHOWN)
  const more = first.fields.length > MOST_SHOWN ? '; …' : ''
  return {
    row: first.row,
    columns: first.fields.length,
    seen: readsLikeHeaders(first, rows) ? `${shown.map(shownHeader).join('; ')}${more}` : '',
    form: `${shown.map(formOf).join('; ')}${more}`,
  }
}

/** Headers that are nearly those of a known kind. `proposeHeaders([...])` -> `[{ header: 'Fagkod', column: 'C', name: 'Fagkode' }]` */
export function proposeHeaders(rows: readonly SampleRow[]): readonly { header: string; column: string; name: string }[] {
  const first = likelyHeaderRow(rows)
  if (first === null || !readsLikeHeaders(first, rows)) return []
  const known = new Set(tables.flatMap((format) => readHeaders(format, first, rows).matches.map(({ position }) => position)))
  const names = [...new Set(tables.flatMap((format) => columnsOf(format).map(({ name }) => name)))]
  return first.fields.slice(0, LONGEST_HEADER).flatMap((field, position) => {
    const name = known.has(position) ? null : nearestHeader(field, names)
    return name === null ? [] : [{ header: shownHeader(field), column: columnLetters(position + 1), name }]
  })
}

/**
 * What would have been recognised: `describeKnown()` -> 'sas-vigo (TOF, $EL, $EK, $KL, $VM); ssb-resultat (Fødselsnummer, Skoleår, …)'. Tables
 * that people fill in are named only: their titles say what they hold.
 */
export function describeKnown(): string {
  const shown = formats.map((format) => (isKolonneKind(format.id) ? format.id : `${format.id} (${describeFormat(format)})`))
  return shown.join('; ')
}

/** The marks of one kind: line ids, or the first of its headers. */
export function describeFormat(format: Format): string {
  if (format.shape === 'lines') return format.records.map(({ lineId }) => lineId).join(', ')
  const names = columnsOf(format).flatMap((column) => (column.key === null || column.passThrough === true ? [] : [column.name]))
  return names.length > HEADERS_NAMED ? `${names.slice(0, HEADERS_NAMED).join(', ')}, …` : names.join(', ')
}

/** Whether a row holds something that looks like an identity number: then it is data, and the header row is missing. */
export function holdsIdentityNumber({ fields }: SampleRow): boolean {
  return fields.some((field) => field.length < LONGEST_HEADER && /^\D{0,2}\d{6}[\s.-]?\d{5}\D{0,2}$/.test(field))
}

/** The row with most known headers among the first ten, else the first row that is not empty. */
export function likelyHeaderRow(rows: readonly SampleRow[]): SampleRow | null {
  const filled = rows.slice(0, 10).filter(({ fields }) => fields.some((field) => trimBlanks(field) !== ''))
  const known = filled.map((row) => Math.max(...tables.map((format) => readHeaders(format, row, rows).matches.length)))
  const most = Math.max(0, ...known)
  return filled[most > 1 ? known.indexOf(most) : 0] ?? null
}

// A row of words could be a row of names, and even «Elev» or «Muntlig» may be data. It reads like headers when it holds two known ones,
// or when nothing but figures stand below one of its words.
function readsLikeHeaders(row: SampleRow, rows: readonly SampleRow[]): boolean {
  const filled = row.fields.filter((field) => trimBlanks(field) !== '')
  if (filled.some((field) => field.length > LONGEST_HEADER || /\d{5}|@|\d\.\d/.test(field) || !/\p{L}/u.test(field))) return false
  const isLong = (position: number) => trimBlanks(row.fields[position] ?? '').length > 4
  if (tables.some((format) => readHeaders(format, row, rows).matches.filter(({ position }) => isLong(position)).length > 1)) return true
  const below = rows.filter((other) => other.row > row.row)
  return row.fields.some(
    (field, position) => !/\d/.test(field) && below.length > 0 && below.every(({ fields }) => /^\d+$/.test(fields[position] ?? '')),
  )
}

function shownHeader(field: string): string {
  const text = trimBlanks(field).replace(/\s+/g, ' ')
  const masked = /\d{5}/.test(text) ? MASK : maskIdentityNumbers(text)
  return masked.length > LONGEST_SHOWN ? `${masked.slice(0, LONGEST_SHOWN - 1)}…` : masked
}

function formOf(field: string): string {
  const form = trimBlanks(field.slice(0, LONGEST_SHOWN))
    .replace(/\d/g, '#')
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{L}/gu, (letter) => (letter === 'A' ? 'A' : 'a'))
  return form.length > MOST_SHOWN ? `${form.slice(0, MOST_SHOWN)}…` : form
}
