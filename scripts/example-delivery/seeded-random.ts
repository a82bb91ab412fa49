/** Numbers that look random and are the same for the same seed (mulberry32). */
export interface SeededRandom {
  /** Whole number from 0 up to, not including, `below`. */
  below(below: number): number
  pick<T>(items: readonly T[]): T
  /** True about `percent` times of a hundred. */
  chance(percent: number): boolean
}

/** `seededRandom(1).below(6)` is the same number in every run. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { below, pick: (items) => items[below(items.length)]!, chance: (percent) => below(100) < percent }
}
