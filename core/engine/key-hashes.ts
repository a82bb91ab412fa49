import { CHUNK_ROWS } from '../table/chunk.ts'
import type { SpareArrays } from '../table/spare-arrays.ts'
import type { RecordStore } from './record-store.ts'
import { BLANK, OK, type TypedColumn } from './typed-column.ts'

/** Columns of a record that make a key. `blanks[i]` allows column i to be blank. */
export interface KeyParts {
  readonly store: RecordStore
  readonly columns: readonly number[]
  readonly blanks: readonly boolean[]
}

/** A hash per row, of which two rows with the same key have the same. */
export interface KeyHashes {
  readonly hashes: Int32Array<ArrayBuffer>
  /** Below 0 for rows without a key: a cell of it is unreadable, or blank where blanks are not allowed. */
  readonly signs: Int32Array<ArrayBuffer>
}

/** Hashes the keys of `rows` rows from `first` on, rows of one chunk, into `out`. */
export type HashRows = (first: number, rows: number, out: KeyHashes) => void

/** Room for the rows of one chunk. */
export function chunkHashes(spare: SpareArrays): KeyHashes {
  return { hashes: spare.ints(CHUNK_ROWS), signs: spare.ints(CHUNK_ROWS) }
}

/** The codes of one column of one chunk, while they are hashed. */
const wide = new Int32Array(CHUNK_ROWS)

/**
 * Hashes keys chunk by chunk: what a code adds is looked up in one table per column, and codes of every width come as the same kind of
 * array, so that the loop is short and compiled once. Half the time of asking for each code what it means.
 */
export function keyHasher({ store, columns, blanks }: KeyParts): HashRows {
  const parts = columns.map((column, i) => partsOf(store.typed[column]!, blanks[i] === true))
  return (first, rows, { hashes, signs }) => {
    hashes.fill(0, 0, rows)
    signs.fill(0, 0, rows)
    const chunk = store.chunkOf(first)
    const from = first & (CHUNK_ROWS - 1)
    columns.forEach((column, i) => {
      const codes = chunk[column]!
      wide.set(rows === codes.length ? codes : codes.subarray(from, from + rows))
      addPart(parts[i]!, wide, rows, hashes, signs)
    })
  }
}

/** By code what it adds to a hash, never below 0; -1 for values that are no key. */
function partsOf({ size, status, canonical }: TypedColumn, blankIsKey: boolean): Int32Array {
  const parts = new Int32Array(size)
  for (let code = 0; code < size; code++) {
    const read = status[code]!
    parts[code] = read === OK || (read === BLANK && blankIsKey) ? canonical[code]! : -1
  }
  return parts
}

function addPart(parts: Int32Array, codes: Int32Array, rows: number, hashes: Int32Array, signs: Int32Array): void {
  for (let row = 0; row < rows; row++) {
    const part = parts[codes[row]!]!
    hashes[row] = mix(hashes[row]!, part)
    signs[row]! |= part
  }
}

/** The same hash of a single row; null for a row without a key. */
export function keyHash({ store, columns, blanks }: KeyParts, row: number): number | null {
  let hash = 0
  for (let i = 0; i < columns.length; i++) {
    const { canonical, status } = store.typed[columns[i]!]!
    const code = store.code(row, columns[i]!)
    const read = status[code]!
    if (read !== OK && !(read === BLANK && blanks[i] === true)) return null
    hash = mix(hash, canonical[code]!)
  }
  return hash
}

function mix(hash: number, part: number): number {
  const mixed = Math.imul(hash ^ part, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
