/** Stable counting sort of `order` by `key[order[i]]`, keys 0..max. One pass per key, least important first, gives an order by several keys. */
function sortBy(order: Int32Array, key: Int32Array, max: number): Int32Array {
  const starts = new Int32Array(max + 2)
  for (let i = 0; i < order.length; i++) starts[key[order[i]!]! + 1]!++
  for (let k = 0; k <= max; k++) starts[k + 1]! += starts[k]!
  const sorted = new Int32Array(order.length)
  for (let i = 0; i < order.length; i++) {
    const item = order[i]!
    sorted[starts[key[item]!]!++] = item
  }
  return sorted
}

/** Indexes 0..size-1 ordered by the keys, the last key first in importance. Keys are whole numbers from 0. Linear in rows, not n log n. */
export function orderBy(size: number, keys: readonly Int32Array[]): Int32Array {
  let order: Int32Array = new Int32Array(size)
  for (let i = 0; i < size; i++) order[i] = i
  for (const key of keys) {
    let max = 0
    for (let i = 0; i < size; i++) if (key[i]! > max) max = key[i]!
    // All alike: nothing to do.
    if (max > 0) order = sortBy(order, key, max)
  }
  return order
}
