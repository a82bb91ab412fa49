const MOST_SLIPS = 2

/**
 * Whether a slip or two makes one text of the other: a character too many or too few, another one, or two that changed places.
 * `isNearText('01810750045', '0181075045')` -> true, `isNearText('01810750045', '02810750084')` -> false
 */
export function isNearText(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > MOST_SLIPS) return false
  let before: number[] = []
  let last = Array.from({ length: right.length + 1 }, (_, j) => j)
  for (let i = 1; i <= left.length; i++) {
    const row = [i]
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1]
      let slips = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) slips = Math.min(slips, before[j - 2]! + 1)
      row.push(slips)
    }
    before = last
    last = row
  }
  return last[right.length]! <= MOST_SLIPS
}
