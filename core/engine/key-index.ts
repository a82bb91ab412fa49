import { CHUNK_ROWS } from '../table/chunk.ts'
import type { RecordStore } from './record-store.ts'
import { OK } from './typed-column.ts'

/**
 * Rows of a record gathered by key. Keys are tuples of canonical codes; rows with an unreadable key cell, or a blank one where blanks are not
 * allowed, are in no group. Rows of a group stand in file order: `order[starts[g] .. starts[g + 1])`.
 */
export interface KeyIndex {
  readonly groups: number
  readonly order: Int32Array
  readonly starts: Int32Array
  /** Group with the key of a row of another record (same dictionaries), -1 when there is none. */
  find(store: RecordStore, columns: readonly number[], row: number): number
}

function mix(hash: number, code: number): number {
  const mixed = Math.imul(hash ^ code, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

/** Hashes of the keys of `rows` rows from `first` on, and 1 in `out.without` for rows that have no key. Column by column: tight loops. */
function hashKeys(
  store: RecordStore,
  columns: readonly number[],
  blanks: readonly boolean[],
  first: number,
  rows: number,
  out: KeyHashes,
): void {
  const { hashes, without } = out
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
      if (read !== OK && !(read === 0 && blankIsKey)) without[row] = 1
      hashes[row] = mix(hashes[row]!, canonical[code]!)
    }
  })
}

interface KeyHashes {
  readonly hashes: Int32Array
  readonly without: Uint8Array
}

function sameKey(
  a: RecordStore,
  aColumns: readonly number[],
  aRow: number,
  b: RecordStore,
  bColumns: readonly number[],
  bRow: number,
): boolean {
  for (let i = 0; i < aColumns.length; i++) {
    const { canonical } = a.typed[aColumns[i]!]!
    if (canonical[a.code(aRow, aColumns[i]!)] !== canonical[b.code(bRow, bColumns[i]!)]) return false
  }
  return true
}

/** Builds the index: one hash pass whose hits are verified on the codes, then a counting sort. `blanks[i]` allows column i to be blank. */
export function buildKeyIndex(store: RecordStore, columns: readonly number[], blanks: readonly boolean[]): KeyIndex {
  const { rows } = store
  let length = 1024
  while (length < rows * 2) length *= 2
  const mask = length - 1
  /** Group + 1, 0 = free. */
  const slots = new Int32Array(length)
  const groupOf = new Int32Array(rows)
  const hashOf = new Int32Array(rows)
  const firstRow = new Int32Array(rows)
  let groups = 0
  const chunkHashes: KeyHashes = { hashes: new Int32Array(CHUNK_ROWS), without: new Uint8Array(CHUNK_ROWS) }
  for (let first = 0; first < rows; first += CHUNK_ROWS) {
    const count = Math.min(CHUNK_ROWS, rows - first)
    hashKeys(store, columns, blanks, first, count, chunkHashes)
    const { hashes, without } = chunkHashes
    for (let i = 0; i < count; i++) {
      const row = first + i
      if (without[i] === 1) {
        groupOf[row] = -1
        continue
      }
      const hash = hashes[i]!
      let slot = hash & mask
      let group = slots[slot]! - 1
      while (group >= 0 && !(hashOf[group] === hash && sameKey(store, columns, firstRow[group]!, store, columns, row))) {
        slot = (slot + 1) & mask
        group = slots[slot]! - 1
      }
      if (group < 0) {
        group = groups++
        slots[slot] = groups
        hashOf[group] = hash
        firstRow[group] = row
      }
      groupOf[row] = group
    }
  }

  const starts = new Int32Array(groups + 1)
  for (let row = 0; row < rows; row++) if (groupOf[row]! >= 0) starts[groupOf[row]! + 1]!++
  for (let group = 0; group < groups; group++) starts[group + 1]! += starts[group]!
  const next = starts.slice(0, groups)
  const order = new Int32Array(starts[groups]!)
  for (let row = 0; row < rows; row++) {
    const group = groupOf[row]!
    if (group >= 0) order[next[group]!++] = row
  }
  const one: KeyHashes = { hashes: new Int32Array(1), without: new Uint8Array(1) }
  return {
    groups,
    order,
    starts,
    find(from, at, row) {
      hashKeys(from, at, blanks, row, 1, one)
      if (one.without[0] === 1) return -1
      const hash = one.hashes[0]!
      let slot = hash & mask
      let group = slots[slot]! - 1
      while (group >= 0 && !(hashOf[group] === hash && sameKey(store, columns, firstRow[group]!, from, at, row))) {
        slot = (slot + 1) & mask
        group = slots[slot]! - 1
      }
      return group
    },
  }
}
