import { normaliseHeader } from './normalise-header.ts'
import { trimBlanks } from './trim-blanks.ts'

/** What a column is called: its name in the format and other spellings of it. */
export interface NamedColumn {
  readonly name: string
  readonly headers?: readonly string[]
}

/** Which column stands under which header. 'exact' letter for letter, 'normalised' but for case, blanks and signs, 'spelling' by another known spelling. */
export interface HeaderMatch {
  readonly position: number
  /** Index into the columns. */
  readonly column: number
  readonly how: 'exact' | 'normalised' | 'spelling'
}

/** Finds columns by their headers; made once per format by `headerIndex`. */
export interface HeaderIndex {
  readonly columns: readonly NamedColumn[]
  readonly exact: ReadonlyMap<string, number>
  readonly normalised: ReadonlyMap<string, number>
  /** A spelling that fits two columns leads to both, in the order of the columns. */
  readonly spellings: ReadonlyMap<string, readonly number[]>
}

/** The look-up of a list of columns. `headerIndex([{ name: 'Fagkode', headers: ['Kode'] }]).spellings.get('kode')` -> [0] */
export function headerIndex(columns: readonly NamedColumn[]): HeaderIndex {
  const spellings = new Map<string, number[]>()
  columns.forEach(({ headers = [] }, index) => {
    for (const key of new Set(headers.map(normaliseHeader))) spellings.set(key, [...(spellings.get(key) ?? []), index])
  })
  return {
    columns,
    exact: new Map(columns.map(({ name }, index) => [name, index])),
    normalised: new Map(columns.map(({ name }, index) => [normaliseHeader(name), index])),
    spellings,
  }
}

/**
 * Matches a header row: at most one position per column and one column per position. A closer match wins over an earlier one, so that
 * «Muntlig» does not take the place of «Karakter muntlig eksamen»; of two equal headers the first counts and the second is left unknown.
 * `matchHeaders(['fag-kode', 'X'], headerIndex([{ name: 'Fagkode' }]))` -> `[{ position: 0, column: 0, how: 'normalised' }]`
 */
export function matchHeaders(headers: readonly string[], index: HeaderIndex): readonly HeaderMatch[] {
  const taken = new Set<number>()
  const found: (HeaderMatch | undefined)[] = []
  const take = (position: number, column: number | undefined, how: HeaderMatch['how']): void => {
    if (column === undefined || taken.has(column) || found[position] !== undefined) return
    taken.add(column)
    found[position] = { position, column, how }
  }
  headers.forEach((header, position) => {
    take(position, index.exact.get(trimBlanks(header)), 'exact')
  })
  // A header that has its column needs no other spelling.
  const normalised = headers.map((header, position) => (found[position] === undefined ? normaliseHeader(header) : ''))
  normalised.forEach((key, position) => {
    if (key !== '') take(position, index.normalised.get(key), 'normalised')
  })
  normalised.forEach((key, position) => {
    if (key === '') return
    for (const column of index.spellings.get(key) ?? []) take(position, column, 'spelling')
  })
  return found.filter((match) => match !== undefined)
}
