import { CHUNK_ROWS } from '../table/chunk.ts'
import type { SpareArrays } from '../table/spare-arrays.ts'
import { chunkHashes, type KeyParts, keyHash, keyHasher } from './key-hashes.ts'
import { KeySlots } from './key-slots.ts'
import type { RecordStore } from './record-store.ts'

/**
 * Rows of a record gathered by key. Keys are tuples of canonical codes; rows with an unreadable key cell, or a blank one where blanks are not
 * allowed, are in no group. Rows of a group stand in file order: `order[starts[g] .. starts[g + 1])`.
 */
export interface KeyIndex {
  readonly groups: number
  /** Whether no two rows share a key. Then mostly nobody asks for the order, which is made when it is asked for. */
  readonly isUnique: boolean
  readonly order: Int32Array
  readonly starts: Int32Array
  /** Group with the key of a row of another record (same dictionaries), -1 when there is none. */
  find(store: RecordStore, columns: readonly number[], row: number): number
  /** Gives its arrays up; nothing of it is read any more. */
  release(spare: SpareArrays): void
}

/** Builds the index: one hash pass, and a counting sort once somebody asks for the rows of a group. */
export function buildKeyIndex(parts: KeyParts, spare: SpareArrays): KeyIndex {
  const { store, columns, blanks } = parts
  const { rows } = store
  const slots = new KeySlots({ store, columns }, spare)
  const groupOf = spare.longInts(rows)
  const hashRows = keyHasher(parts)
  const ofChunk = chunkHashes(spare)
  const { hashes, signs } = ofChunk
  const { canonical } = store.typed[columns[0]!]!
  let keyed = 0
  for (let first = 0; first < rows; first += CHUNK_ROWS) {
    const count = Math.min(CHUNK_ROWS, rows - first)
    hashRows(first, count, ofChunk)
    const codes = store.chunkOf(first)[columns[0]!]!
    for (let i = 0; i < count; i++) {
      if (signs[i]! < 0) groupOf[first + i] = -1
      else {
        groupOf[first + i] = slots.add(first + i, canonical[codes[i]!]!, hashes[i]!)
        keyed++
      }
    }
  }
  spare.give(hashes, signs)
  let sorted: SortedRows | null = null
  const inGroups = (): SortedRows => {
    sorted ??= sortRows(groupOf.subarray(0, rows), slots.size, spare)
    return sorted
  }
  return {
    groups: slots.size,
    isUnique: slots.size === keyed,
    get order() {
      return inGroups().order
    },
    get starts() {
      return inGroups().starts
    },
    release(to) {
      to.give(groupOf)
      if (sorted !== null) to.give(sorted.order, sorted.starts)
      slots.release(to)
    },
    find(from, at, row) {
      const hash = keyHash({ store: from, columns: at, blanks }, row)
      return hash === null ? -1 : slots.find({ store: from, columns: at }, row, canonical[from.code(row, at[0]!)]!, hash)
    },
  }
}

interface SortedRows {
  readonly order: Int32Array<ArrayBuffer>
  readonly starts: Int32Array<ArrayBuffer>
}

function sortRows(groupOf: Int32Array, groups: number, spare: SpareArrays): SortedRows {
  const starts = spare.longInts(groups + 1).fill(0, 0, groups + 1)
  for (let row = 0; row < groupOf.length; row++) if (groupOf[row]! >= 0) starts[groupOf[row]! + 1]!++
  for (let group = 0; group < groups; group++) starts[group + 1]! += starts[group]!
  const next = starts.slice(0, groups)
  const order = spare.longInts(starts[groups]!)
  for (let row = 0; row < groupOf.length; row++) {
    const group = groupOf[row]!
    if (group >= 0) order[next[group]!++] = row
  }
  return { order, starts }
}
