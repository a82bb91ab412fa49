import type { ColumnKey } from '../records/column-key.ts'
import type { MetColumn, RunFacts } from '../rules/rule.ts'
import type { ColumnAsk } from './record-plan.ts'
import { type TypedColumn, UNREADABLE } from './typed-column.ts'

export const NOTHING_MET: readonly MetColumn<ColumnKey>[] = []

/** What one column decides about row rules: which rules each of its values leaves open, 32 rules to a word, `words` words per code. */
export class RowGate {
  readonly key: ColumnKey
  readonly column: number
  masks: Int32Array
  /** Rules whose `whenAny` the value meets; null where no rule asks. */
  either: Int32Array | null
  /** By code what a rule is told of it, for values that meet some `whenAny`: made once, for a file can be wrong in every row. */
  readonly met: (readonly MetColumn<ColumnKey>[])[] = []
  /** By word, rules that some value but the blank leaves open, and rules that every value leaves open, the blank included. */
  readonly some: Int32Array
  readonly every: Int32Array
  /** By word, rules whose `whenAny` some value meets. */
  readonly meets: Int32Array
  readonly #words: number
  readonly #typed: TypedColumn
  readonly #asks: readonly ColumnAsk[]
  readonly #run: RunFacts
  #size = 0

  constructor(key: ColumnKey, column: number, typed: TypedColumn, asks: readonly ColumnAsk[], words: number, run: RunFacts) {
    this.key = key
    this.column = column
    this.#typed = typed
    this.#asks = asks
    this.#words = words
    this.#run = run
    this.masks = new Int32Array(words)
    this.either = asks.some((ask) => ask.any !== null) ? new Int32Array(words) : null
    this.some = new Int32Array(words)
    this.every = new Int32Array(words).fill(-1)
    this.meets = new Int32Array(words)
  }

  /** Asks about the values that have come since last time. */
  extend(): void {
    const words = this.#words
    const { size, status, values } = this.#typed
    if (size * words > this.masks.length) this.#grow(size * words)
    for (let code = this.#size; code < size; code++) {
      const from = code * words
      this.masks.fill(-1, from, from + words)
      const isMet = this.#ask(from, values[code]!, status[code] === UNREADABLE)
      this.met[code] = isMet ? [{ key: this.key, value: values[code]! }] : NOTHING_MET
      for (let word = 0; word < words; word++) {
        const mask = this.masks[from + word]!
        if (code > 0) this.some[word]! |= mask
        this.every[word]! &= mask
        if (this.either !== null) this.meets[word]! |= this.either[from + word]!
      }
    }
    this.#size = size
  }

  #ask(from: number, value: string, unreadable: boolean): boolean {
    let isMet = false
    for (const { bit, when, any, mayBeUnread } of this.#asks) {
      if (any !== null && !unreadable && any(value, this.#run)) {
        this.either![from + (bit >> 5)]! |= 1 << (bit & 31)
        isMet = true
      }
      if ((unreadable && !mayBeUnread) || (when !== null && !when(value, this.#run))) this.masks[from + (bit >> 5)]! &= ~(1 << (bit & 31))
    }
    return isMet
  }

  #grow(least: number): void {
    const masks = new Int32Array(Math.max(least, this.masks.length * 2))
    masks.set(this.masks)
    if (this.either !== null) {
      const either = new Int32Array(masks.length)
      either.set(this.either)
      this.either = either
    }
    this.masks = masks
  }
}

/** Whether a column can decide anything: it is asked about, or a value of it can be unreadable. */
export function isGate(typed: TypedColumn, asks: readonly ColumnAsk[]): boolean {
  return (typed.type !== 'text' && typed.type !== 'code') || asks.some(({ when, any }) => when !== null || any !== null)
}
