import { CHUNK_ROWS } from '../table/chunk.ts'
import type { SpareArrays } from '../table/spare-arrays.ts'
import type { RecordStore } from './record-store.ts'

/** Columns of a record that make a key. */
export interface KeyColumns {
  readonly store: RecordStore
  readonly columns: readonly number[]
}

/**
 * Groups by key, numbered in the order they come; a hash that fits is verified on the codes. Each value of the first key column has slots
 * of its own, twice as many as rows: files stand in the order of persons as a rule, so that neighbouring rows look at neighbouring slots,
 * where one large table would miss the cache at every row.
 */
export class KeySlots {
  size = 0
  readonly #keys: KeyColumns
  /** Per canonical code of the first key column its first slot; one more at the end. */
  readonly #starts: Int32Array<ArrayBuffer>
  /** Group + 1, 0 = free. */
  readonly #slots: Int32Array<ArrayBuffer>
  readonly #hashOf: Int32Array<ArrayBuffer>
  readonly #firstRow: Int32Array<ArrayBuffer>

  constructor(keys: KeyColumns, spare: SpareArrays) {
    const { store, columns } = keys
    const { canonical, size } = store.typed[columns[0]!]!
    this.#keys = keys
    this.#starts = spare.longInts(size + 1).fill(0, 0, size + 1)
    this.#slots = spare.longInts(store.rows * 2).fill(0, 0, store.rows * 2)
    this.#hashOf = spare.longInts(store.rows)
    this.#firstRow = spare.longInts(store.rows)
    const starts = this.#starts
    for (let row = 0; row < store.rows; row += CHUNK_ROWS) {
      const codes = store.chunkOf(row)[columns[0]!]!
      for (let i = 0; i < codes.length; i++) starts[canonical[codes[i]!]! + 1]! += 2
    }
    for (let code = 0; code < size; code++) starts[code + 1]! += starts[code]!
  }

  /** Gives its arrays up; it is asked nothing more. */
  release(spare: SpareArrays): void {
    spare.give(this.#starts, this.#slots, this.#hashOf, this.#firstRow)
  }

  /** The group of a row of the store; a new one if none has its key. `first` is the canonical code in the first key column. */
  add(row: number, first: number, hash: number): number {
    const slot = this.#slotOf(this.#keys, row, first, hash)
    const group = this.#slots[slot]! - 1
    if (group >= 0) return group
    this.#slots[slot] = ++this.size
    this.#hashOf[this.size - 1] = hash
    this.#firstRow[this.size - 1] = row
    return this.size - 1
  }

  /** The group with the key of a row of any store with the same dictionaries; -1 when there is none. */
  find(keys: KeyColumns, row: number, first: number, hash: number): number {
    return this.#starts[first] === this.#starts[first + 1] ? -1 : this.#slots[this.#slotOf(keys, row, first, hash)]! - 1
  }

  #slotOf(keys: KeyColumns, row: number, first: number, hash: number): number {
    const from = this.#starts[first]!
    const to = this.#starts[first + 1]!
    let slot = from + Math.floor(((hash >>> 0) / 0x100000000) * (to - from))
    for (;;) {
      const group = this.#slots[slot]! - 1
      if (group < 0 || (this.#hashOf[group] === hash && this.#hasKey(group, keys, row))) return slot
      slot = slot + 1 === to ? from : slot + 1
    }
  }

  #hasKey(group: number, { store, columns }: KeyColumns, row: number): boolean {
    const own = this.#keys
    const first = this.#firstRow[group]!
    for (let i = 0; i < columns.length; i++) {
      const { canonical } = store.typed[columns[i]!]!
      if (canonical[own.store.code(first, own.columns[i]!)] !== canonical[store.code(row, columns[i]!)]) return false
    }
    return true
  }
}
