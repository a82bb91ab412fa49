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

/** Builds the index: one hash pass that is verified on the codes, then a counting sort. `blanks[i]` allows column i to be blank. */
export function buildKeyIndex(store: RecordStore, columns: readonly number[], blanks: readonly boolean[]): KeyIndex {
  const rows = store.rows
  const width = columns.length
  const groupOf = new Int32Array(rows)
  let mask = 1023
  while (mask < rows) mask = mask * 2 + 1
  mask = mask * 2 + 1
  const slots = new Int32Array(mask + 1).fill(-1)
  let keys = new Int32Array(width * 1024)
  let groups = 0
  const key = new Int32Array(width)

  const read = (from: RecordStore, at: readonly number[], row: number): boolean => {
    const chunk = from.chunkOf(row)
    for (let i = 0; i < width; i++) {
      const typed = from.typed[at[i]!]!
      const code = chunk[at[i]!]![row & (CHUNK_ROWS - 1)]!
      const status = typed.status[code]!
      if (status !== OK && !(status === 0 && blanks[i] === true)) return false
      key[i] = typed.canonical[code]!
    }
    return true
  }
  const same = (group: number): boolean => {
    const from = group * width
    for (let i = 0; i < width; i++) if (keys[from + i] !== key[i]) return false
    return true
  }
  const slotOf = (): number => {
    let hash = 0
    for (let i = 0; i < width; i++) hash = mix(hash, key[i]!)
    let slot = hash & mask
    while (slots[slot] !== -1 && !same(slots[slot]!)) slot = (slot + 1) & mask
    return slot
  }

  let previous = -1
  for (let row = 0; row < rows; row++) {
    if (!read(store, columns, row)) {
      groupOf[row] = -1
      continue
    }
    if (previous >= 0 && same(previous)) {
      groupOf[row] = previous
      continue
    }
    const slot = slotOf()
    let group = slots[slot]!
    if (group === -1) {
      group = groups++
      slots[slot] = group
      if (groups * width > keys.length) {
        const wide = new Int32Array(keys.length * 2)
        wide.set(keys)
        keys = wide
      }
      keys.set(key, group * width)
    }
    groupOf[row] = group
    previous = group
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
  return {
    groups,
    order,
    starts,
    find: (from, at, row) => (read(from, at, row) ? slots[slotOf()]! : -1),
  }
}
