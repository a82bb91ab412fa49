import type { Hits } from './hits.ts'
import { orderBy } from './sort-order.ts'

/** What a finding is ordered by besides its row: column numbers by `Hits.column` + 1, and ranks of the variants `variantOf` gives. */
export interface Places {
  readonly numbers: Int32Array
  readonly variantOf: Int32Array
  readonly ranks: Int32Array
}

/**
 * The order of findings by row, column and rule code; `hitOf` has the hit that each shows. Null when they stand in it already, as they
 * do where one row rule spoke: then nothing has to be laid out or moved.
 */
export function orderOf(hits: Hits, hitOf: Int32Array, places: Places): Int32Array | null {
  if (isInOrder(hits, hitOf, places)) return null
  const { numbers, variantOf, ranks } = places
  const size = hitOf.length
  const keys = { rank: new Int32Array(size), column: new Int32Array(size), row: new Int32Array(size) }
  for (let i = 0; i < size; i++) {
    const hit = hitOf[i]!
    keys.rank[i] = ranks[variantOf[i]!]!
    keys.column[i] = numbers[hits.column[hit]! + 1]!
    keys.row[i] = hits.rowNumber[hit]!
  }
  return orderBy(size, [keys.rank, keys.column, keys.row])
}

function isInOrder({ rowNumber, column }: Hits, hitOf: Int32Array, { numbers, variantOf, ranks }: Places): boolean {
  for (let i = 1; i < hitOf.length; i++) {
    const hit = hitOf[i]!
    const before = hitOf[i - 1]!
    const step =
      rowNumber[hit]! - rowNumber[before]! ||
      numbers[column[hit]! + 1]! - numbers[column[before]! + 1]! ||
      ranks[variantOf[i]!]! - ranks[variantOf[i - 1]!]!
    if (step < 0) return false
  }
  return true
}

/** `inOrder(Int32Array.of(5, 6, 7), Int32Array.of(2, 0))` -> `[7, 5]` */
export function inOrder(values: Int32Array, order: Int32Array): Int32Array {
  const moved = new Int32Array(order.length)
  for (let i = 0; i < order.length; i++) moved[i] = values[order[i]!]!
  return moved
}
