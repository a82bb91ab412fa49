import { describe, expect, it } from 'vitest'
import { SpareArrays } from '#core'

describe('arrays for the next check', () => {
  it('come back with their length, each to one taker', () => {
    const spare = new SpareArrays()
    const ints = spare.ints(10)
    spare.give(ints)
    expect(spare.ints(11)).toHaveLength(11)
    expect(spare.ints(10)).toBe(ints)
    expect(spare.ints(10)).not.toBe(ints)
  })

  it('are long enough where the length differs from file to file', () => {
    const spare = new SpareArrays()
    const long = spare.longInts(300)
    spare.give(long)
    expect(spare.longInts(400)).toBe(long)
    for (const least of [0, 1, 255, 256, 257, 262_144, 262_145, 5_000_000])
      expect(spare.longInts(least).length).toBeGreaterThanOrEqual(least)
    const bytes = spare.bytes(100)
    spare.give(bytes)
    expect(spare.bytes(101)).toHaveLength(101)
    expect(spare.bytes(99)).toBe(bytes)
  })

  it('are let go where they are many or large', () => {
    const spare = new SpareArrays()
    const large = new Uint8Array((1 << 21) + 1)
    spare.give(large)
    expect(spare.bytes(1)).not.toBe(large)
    for (let i = 0; i < 20; i++) spare.give(new Uint8Array(64))
    const again = Array.from({ length: 20 }, () => spare.bytes(32))
    expect(again.filter((bytes) => bytes.length === 64)).toHaveLength(8)
  })
})
