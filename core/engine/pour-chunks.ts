import { CHUNK_BITS, CHUNK_ROWS } from '../table/chunk.ts'
import { type Codes, newCodes } from './codes.ts'

/** A chunk as a record store keeps it; its codes are null for columns that are read past. */
export interface KeptChunk {
  readonly codes: readonly (Codes | null)[]
  readonly rowNumbers: Int32Array
}

/** Chunks to pour: `maps` has per column what each code becomes (null: they stay), `shift` is added to the row numbers. */
export interface Pouring {
  readonly chunks: readonly KeptChunk[]
  readonly maps: readonly (Int32Array | null)[]
  readonly shift: number
}

/**
 * The rows of all sources, one behind the other, in new chunks that are full but the last. `distinct` has the number of values per column,
 * null for columns that are read past.
 */
export function pourChunks(sources: readonly Pouring[], distinct: readonly (number | null)[]): readonly KeptChunk[] {
  let left = 0
  for (const { chunks } of sources) for (const { rowNumbers } of chunks) left += rowNumbers.length
  const poured: KeptChunk[] = []
  for (; left > 0; left -= CHUNK_ROWS) {
    const rows = Math.min(left, CHUNK_ROWS)
    poured.push({ codes: distinct.map((size) => (size === null ? null : newCodes(rows, size))), rowNumbers: new Int32Array(rows) })
  }
  let at = 0
  for (const { chunks, maps, shift } of sources) {
    // Columns of few values mostly have the same codes in every range: those are copied as they stand.
    const changes = maps.map((map) => (map === null || isSame(map) ? null : map))
    for (const chunk of chunks) {
      for (let from = 0; from < chunk.rowNumbers.length; ) {
        const to = poured[at >> CHUNK_BITS]!
        const offset = at & (CHUNK_ROWS - 1)
        const count = Math.min(chunk.rowNumbers.length - from, to.rowNumbers.length - offset)
        chunk.codes.forEach((codes, column) => {
          if (codes !== null) copyCodes(codes.subarray(from, from + count), to.codes[column]!, offset, changes[column] ?? null)
        })
        for (let i = 0; i < count; i++) to.rowNumbers[offset + i] = chunk.rowNumbers[from + i]! + shift
        from += count
        at += count
      }
    }
  }
  return poured
}

function isSame(map: Int32Array): boolean {
  for (let code = 0; code < map.length; code++) if (map[code] !== code) return false
  return true
}

const wide = new Int32Array(CHUNK_ROWS)

/** Codes go through an array of one kind, so that the loop is the same machine code for narrow and wide columns. */
function copyCodes(from: Codes, to: Codes, offset: number, map: Int32Array | null): void {
  if (map === null) {
    to.set(from, offset)
    return
  }
  wide.set(from)
  for (let i = 0; i < from.length; i++) wide[i] = map[wide[i]!]!
  to.set(wide.subarray(0, from.length), offset)
}
