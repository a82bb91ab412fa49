import { CHUNK_ROWS } from '../table/chunk.ts'
import type { SpareArrays } from '../table/spare-arrays.ts'
import { chunkHashes, hashKeys, type KeyHashes } from './key-hashes.ts'
import type { RowGroups } from './key-index.ts'
import type { RecordStore } from './record-store.ts'

/** Where more than one row in so many comes with a hash that was there before, an index of all rows is made faster. */
const RARE = 16
/** Room for so many hashes per row at least, two bits each, so that few rows are taken for repetitions that are none. */
const ROOM = 32

/**
 * The keys that two rows or more share, as `buildKeyIndex` would group them; null when they are not rare. A file mostly repeats no key of
 * those that should stand once: that is seen from the hashes alone, in a third of the time that an index takes.
 */
export function repeatedKeys(
  store: RecordStore,
  columns: readonly number[],
  blanks: readonly boolean[],
  spare: SpareArrays,
): RowGroups | null {
  const { rows } = store
  const words = 1 << (32 - Math.clz32((rows * ROOM) / 16))
  const seen = spare.longInts(words).fill(0, 0, words)
  const hashOf = spare.longInts(rows)
  const ofChunk = chunkHashes(spare)
  let again = 0
  for (let first = 0; first < rows && again * RARE <= first; first += CHUNK_ROWS) {
    const count = Math.min(CHUNK_ROWS, rows - first)
    hashKeys(store, columns, blanks, first, count, ofChunk)
    again += markSeen(ofChunk, count, seen, words, hashOf.subarray(first, first + count))
  }
  const groups = again * RARE > rows ? null : groupsOf(rowsSeenAgain(hashOf.subarray(0, rows), seen, words), store, columns)
  spare.give(seen, hashOf, ofChunk.hashes)
  return groups
}

/** Notes the hashes of a chunk: the first bit of two when met, the second when met again. Returns how many were met before. */
function markSeen({ hashes, without }: KeyHashes, rows: number, seen: Int32Array, words: number, hashOf: Int32Array): number {
  let again = 0
  for (let row = 0; row < rows; row++) {
    // 0 stands for a row without key.
    const hash = without[row] === 1 ? 0 : hashes[row]! | 1
    hashOf[row] = hash
    if (hash === 0) continue
    const at = (hash >>> 5) & (words - 1)
    const first = 1 << (hash & 30)
    const known = seen[at]!
    if ((known & first) === 0) seen[at] = known | first
    else {
      seen[at] = known | (first << 1)
      again++
    }
  }
  return again
}

function rowsSeenAgain(hashOf: Int32Array, seen: Int32Array, words: number): ReadonlyMap<number, readonly number[]> {
  const byHash = new Map<number, number[]>()
  for (let row = 0; row < hashOf.length; row++) {
    const hash = hashOf[row]!
    if (hash === 0 || (seen[(hash >>> 5) & (words - 1)]! & (2 << (hash & 30))) === 0) continue
    const others = byHash.get(hash)
    if (others === undefined) byHash.set(hash, [row])
    else others.push(row)
  }
  return byHash
}

/** The rows that do share a key, told by its codes. */
function groupsOf(byHash: ReadonlyMap<number, readonly number[]>, store: RecordStore, columns: readonly number[]): RowGroups {
  const byKey = new Map<string, number[]>()
  for (const rows of byHash.values()) {
    if (rows.length === 1) continue
    for (const row of rows) {
      const key = columns.map((column) => store.typed[column]!.canonical[store.code(row, column)]).join()
      const others = byKey.get(key)
      if (others === undefined) byKey.set(key, [row])
      else others.push(row)
    }
  }
  const groups = [...byKey.values()].filter((rows) => rows.length > 1).sort((a, b) => a[0]! - b[0]!)
  const starts = new Int32Array(groups.length + 1)
  groups.forEach((rows, group) => {
    starts[group + 1] = starts[group]! + rows.length
  })
  return { groups: groups.length, order: Int32Array.from(groups.flat()), starts }
}
