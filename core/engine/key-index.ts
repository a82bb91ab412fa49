import { CHUNK_ROWS } from '../table/chunk.ts'
import type { SpareArrays } from '../table/spare-arrays.ts'
import { chunkHashes, hashKeys, type KeyHashes } from './key-hashes.ts'
import { KeySlots } from './key-slots.ts'
import type { RecordStore } from './record-store.ts'

/** Rows gathered in groups, numbered by their first rows. Those of a group stand in file order: `order[starts[g] .. starts[g + 1])`. */
export interface RowGroups {
  readonly groups: number
  readonly order: Int32Array
  readonly starts: Int32Array
}

/**
 * Rows of a record gathered by key. Keys are tuples of canonical codes; rows with an unreadable key cell, or a blank one where blanks are not
 * allowed, are in no group.
 */
export interface KeyIndex extends RowGroups {
  /** Group with the key of a row of another record (same dictionaries), -1 when there is none. */
  find(store: RecordStore, columns: readonly number[], row: number): number
  /** Gives its arrays up; nothing of it is read any more. */
  release(spare: SpareArrays): void
}

/** Builds the index: one hash pass, then a counting sort. `blanks[i]` allows column i to be blank. */
export function buildKeyIndex(store: RecordStore, columns: readonly number[], blanks: readonly boolean[], spare: SpareArrays): KeyIndex {
  const { rows } = store
  const slots = new KeySlots({ store, columns }, spare)
  const groupOf = spare.longInts(rows)
  const ofChunk = chunkHashes(spare)
  const { canonical } = store.typed[columns[0]!]!
  for (let first = 0; first < rows; first += CHUNK_ROWS) {
    const count = Math.min(CHUNK_ROWS, rows - first)
    hashKeys(store, columns, blanks, first, count, ofChunk)
    const { hashes, without } = ofChunk
    const codes = store.chunkOf(first)[columns[0]!]!
    for (let i = 0; i < count; i++) groupOf[first + i] = without[i] === 1 ? -1 : slots.add(first + i, canonical[codes[i]!]!, hashes[i]!)
  }

  const groups = slots.size
  spare.give(ofChunk.hashes)
  const starts = spare.longInts(groups + 1).fill(0, 0, groups + 1)
  for (let row = 0; row < rows; row++) if (groupOf[row]! >= 0) starts[groupOf[row]! + 1]!++
  for (let group = 0; group < groups; group++) starts[group + 1]! += starts[group]!
  const next = starts.slice(0, groups)
  const order = spare.longInts(starts[groups]!)
  for (let row = 0; row < rows; row++) {
    const group = groupOf[row]!
    if (group >= 0) order[next[group]!++] = row
  }
  spare.give(groupOf)
  const one: KeyHashes = { hashes: new Int32Array(1), without: new Uint8Array(1) }
  return {
    groups,
    order,
    starts,
    release(to) {
      to.give(order, starts)
      slots.release(to)
    },
    find(from, at, row) {
      hashKeys(from, at, blanks, row, 1, one)
      if (one.without[0] === 1) return -1
      return slots.find({ store: from, columns: at }, row, canonical[from.code(row, at[0]!)]!, one.hashes[0]!)
    },
  }
}
