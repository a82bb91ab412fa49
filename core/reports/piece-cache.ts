import type { FindingTable } from '../findings/checked-file.ts'

/** Bytes to keep at most; beyond it all are let go, so that a million different facts do not fill memory. */
const MOST_KEPT = 16_000_000

/**
 * Remembers what was made for a (variant, column, fact) of a table, by open addressing: a slot names an entry, the entry the finding it was
 * first made for, and that finding's integers are compared. Map keys would have to be strings made for each of a million findings.
 * `weigh` says how many bytes a thing keeps.
 */
export function pieceCache<T>(
  { variant, column, fact }: FindingTable,
  make: (variant: number, column: number, fact: number) => T,
  weigh: (made: T) => number,
): (index: number) => T {
  let slots = new Int32Array(1024)
  let made: T[] = []
  let madeFor: number[] = []
  let kept = 0
  let last = -1

  const grow = (): void => {
    slots = new Int32Array(slots.length * 2)
    const mask = slots.length - 1
    for (let id = 0; id < made.length; id++) {
      const i = madeFor[id]!
      let slot = spread(variant[i]!, column[i]!, fact[i]!) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = id + 1
    }
  }
  const isFor = (id: number, v: number, c: number, f: number): boolean => {
    const other = madeFor[id]!
    return variant[other] === v && column[other] === c && fact[other] === f
  }

  return (index) => {
    const v = variant[index]!
    const c = column[index]!
    const f = fact[index]!
    if (last >= 0 && isFor(last, v, c, f)) return made[last]!
    const mask = slots.length - 1
    let slot = spread(v, c, f) & mask
    for (let id = slots[slot]! - 1; id >= 0; id = slots[slot]! - 1) {
      if (isFor(id, v, c, f)) {
        last = id
        return made[id]!
      }
      slot = (slot + 1) & mask
    }
    const one = make(v, c, f)
    kept += weigh(one)
    if (kept > MOST_KEPT) {
      slots = new Int32Array(1024)
      made = []
      madeFor = []
      kept = 0
      last = -1
      return one
    }
    last = made.push(one) - 1
    madeFor.push(index)
    slots[slot] = made.length
    if (made.length * 2 > slots.length) grow()
    return one
  }
}

function spread(variant: number, column: number, fact: number): number {
  let hash = Math.imul(variant, 0x9e3779b1) ^ Math.imul(column, 0x85ebca6b)
  hash = Math.imul(hash ^ Math.imul(fact, 0x165667b1) ^ (hash >>> 15), 0x27d4eb2f)
  return hash ^ (hash >>> 15)
}
