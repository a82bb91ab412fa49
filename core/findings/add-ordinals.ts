import type { FindingTable } from './checked-file.ts'
import { combineHash } from './hash-lane.ts'

/**
 * Gives equal findings 0, 1, 2 … in file order as their last part. Only findings of one person can be equal, and his mostly stand together:
 * each person's are numbered by themselves, in a small place that stays in the processor's cache. `persons` has those with a part of their
 * own; findings of anybody else are numbered together.
 */
export function addOrdinals(
  { size, texts, person, fingerprintHigh: high, fingerprintLow: low }: FindingTable,
  persons: ReadonlyMap<number, unknown>,
): void {
  const listed = new Uint8Array(texts.length)
  for (const id of persons.keys()) listed[id] = 1
  const counts = new Int32Array(texts.length)
  /** 1 for persons whose findings do not all stand together. */
  const isScattered = new Uint8Array(texts.length)
  let last = -1
  for (let i = 0; i < size; i++) {
    const own = listed[person[i]!] === 1 ? person[i]! : 0
    if (own !== last && counts[own]! > 0) isScattered[own] = 1
    counts[own]!++
    last = own
  }
  const next = new Int32Array(texts.length)
  let length = 0
  for (let own = 0; own < next.length; own++) {
    next[own] = length
    if (isScattered[own] === 1) length += counts[own]!
  }
  const scattered = new Int32Array(length)
  const numbering = new Numbering(high, low)
  for (let i = 0; i < size; ) {
    const own = listed[person[i]!] === 1 ? person[i]! : 0
    if (isScattered[own] === 1) scattered[next[own]!++] = i++
    else {
      numbering.number(null, i, counts[own]!)
      i += counts[own]!
    }
  }
  for (let own = 0; own < next.length; own++)
    if (isScattered[own] === 1) numbering.number(scattered, next[own]! - counts[own]!, counts[own]!)
}

/** Numbers findings with equal fingerprints so far, a group at a time. */
class Numbering {
  readonly #high: Int32Array
  readonly #low: Int32Array
  /** By hash the place in the group of the first finding with these parts, from 1. Empty between groups. */
  #slots = new Int32Array(64)
  /** By place in the group what the finding had before it was numbered, and how many have the same. */
  #firstHigh = new Int32Array(32)
  #firstLow = new Int32Array(32)
  #equals = new Int32Array(32)

  constructor(high: Int32Array, low: Int32Array) {
    this.#high = high
    this.#low = low
  }

  /** The group is `list[from]` and those behind it, or without a list the findings from `from` on. */
  number(list: Int32Array | null, from: number, count: number): void {
    if (count > this.#equals.length) this.#grow(count)
    const [high, low, slots, firstHigh, firstLow, equals] = [
      this.#high,
      this.#low,
      this.#slots,
      this.#firstHigh,
      this.#firstLow,
      this.#equals,
    ]
    const stretch = stretchFor(count)
    const mask = stretch - 1
    for (let place = 0; place < count; place++) {
      const i = list === null ? from + place : list[from + place]!
      const [h, l] = [high[i]!, low[i]!]
      let slot = (h ^ Math.imul(l, 0x9e3779b1)) & mask
      let first = slots[slot]! - 1
      while (first >= 0 && (firstHigh[first] !== h || firstLow[first] !== l)) {
        slot = (slot + 1) & mask
        first = slots[slot]! - 1
      }
      if (first < 0) {
        slots[slot] = place + 1
        firstHigh[place] = h
        firstLow[place] = l
        equals[place] = 0
        first = place
      }
      const ordinal = equals[first]!++
      high[i] = combineHash(h, ordinal, 0)
      low[i] = combineHash(l, ordinal, 1)
    }
    slots.fill(0, 0, stretch)
  }

  #grow(count: number): void {
    this.#slots = new Int32Array(stretchFor(count))
    this.#firstHigh = new Int32Array(count)
    this.#firstLow = new Int32Array(count)
    this.#equals = new Int32Array(count)
  }
}

/** The least power of two that leaves half of the slots free. */
function stretchFor(count: number): number {
  return 1 << (32 - Math.clz32(count * 2 - 1))
}
