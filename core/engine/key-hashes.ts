import { CHUNK_ROWS } from '../table/chunk.ts'
import type { SpareArrays } from '../table/spare-arrays.ts'
import type { RecordStore } from './record-store.ts'
import { BLANK, OK } from './typed-column.ts'

/** Hashes of rows by their key, and 1 for rows that have no key: a cell of it is unreadable, or blank where blanks are not allowed. */
export interface KeyHashes {
  readonly hashes: Int32Array<ArrayBuffer>
  readonly without: Uint8Array
}

/** Room for the rows of one chunk. */
export function chunkHashes(spare: SpareArrays): KeyHashes {
  return { hashes: spare.ints(CHUNK_ROWS), without: new Uint8Array(CHUNK_ROWS) }
}

/** Fills in the hashes of `rows` rows of one chunk from `first` on. `blanks[i]` allows column i to be blank. Column by column: tight loops. */
export function hashKeys(
  store: RecordStore,
  columns: readonly number[],
  blanks: readonly boolean[],
  first: number,
  rows: number,
  { hashes, without }: KeyHashes,
): void {
  hashes.fill(0, 0, rows)
  without.fill(0, 0, rows)
  const chunk = store.chunkOf(first)
  const offset = first & (CHUNK_ROWS - 1)
  columns.forEach((column, i) => {
    const { status, canonical } = store.typed[column]!
    const codes = chunk[column]!
    const blankIsKey = blanks[i] === true
    for (let row = 0; row < rows; row++) {
      const code = codes[offset + row]!
      const read = status[code]!
      if (read !== OK && !(read === BLANK && blankIsKey)) without[row] = 1
      hashes[row] = mix(hashes[row]!, canonical[code]!)
    }
  })
}

function mix(hash: number, code: number): number {
  const mixed = Math.imul(hash ^ code, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
