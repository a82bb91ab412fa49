import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderBy } from '../../../core/engine/sort-order.ts'

test('the order is that of a stable sort by row, then column, then rank', () => {
  const item = fc.tuple(fc.nat(3), fc.nat(2), fc.nat(8))
  fc.assert(
    fc.property(fc.array(item, { maxLength: 40 }), fc.boolean(), (items, sorted) => {
      const by = (a: readonly number[], b: readonly number[]) => a[2]! - b[2]! || a[1]! - b[1]! || a[0]! - b[0]!
      const all = sorted ? [...items].sort(by) : items
      const key = (k: number) => Int32Array.from(all, (one) => one[k]!)
      const expected = all.map((_, i) => i).sort((i, j) => by(all[i]!, all[j]!))
      expect([...orderBy(all.length, [key(0), key(1), key(2)])]).toEqual(expected)
    }),
  )
})
