/**
 * How many of each may have room when all cannot: the small ones whole, the large ones equally many, each at least one.
 * `shareRoom([1, 500, 3, 70], 100)` -> [1, 48, 3, 48]
 */
export function shareRoom(sizes: readonly number[], room: number): readonly number[] {
  const inOrder = [...sizes].sort((a, b) => a - b)
  let left = room
  let limit = Number.POSITIVE_INFINITY
  for (const [i, size] of inOrder.entries()) {
    const equal = Math.floor(left / (inOrder.length - i))
    if (size > equal) {
      limit = Math.max(1, equal)
      break
    }
    left -= size
  }
  return sizes.map((size) => Math.min(size, limit))
}
