import fc from 'fast-check'
import { expect, it } from 'vitest'
import { TripleIndex } from '../../../core/findings/triple-index.ts'

it('numbers triples in the order they first come, as a map of texts does', () => {
  const triple = fc.tuple(fc.integer({ min: -1, max: 40 }), fc.integer({ min: -1, max: 40 }), fc.integer({ min: 0, max: 40 }))
  fc.assert(
    fc.property(fc.array(triple, { maxLength: 3000 }), (triples) => {
      const index = new TripleIndex()
      const expected = new Map<string, number>()
      for (const [a, b, c] of triples) {
        const key = `${a} ${b} ${c}`
        if (!expected.has(key)) expected.set(key, expected.size)
        expect(index.add(a, b, c)).toBe(expected.get(key))
      }
      expect(index.size).toBe(expected.size)
    }),
    { numRuns: 30 },
  )
})
