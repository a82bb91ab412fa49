/**
 * The row and column of a reference in bytes, packed in one number: row * 16,385 + column, 1 = row 1 and column A.
 * 'B5' -> 5 * 16,385 + 2; -1 = not a reference; rows and columns that no sheet has come out as they are written, capped.
 */
export function parseReference(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  let column = 0
  while (at < end) {
    const letter = bytes[at]! & 0xdf
    if (letter < 0x41 || letter > 0x5a) break
    column = column * 26 + letter - 0x40
    if (column > 16_384) column = BEYOND_COLUMN
    at++
  }
  if (at === start || at === end) return -1
  let row = 0
  for (; at < end; at++) {
    const digit = bytes[at]! - 0x30
    if (digit < 0 || digit > 9) return -1
    row = row * 10 + digit
    if (row > BEYOND_ROW) row = BEYOND_ROW
  }
  return row === 0 ? -1 : row * STRIDE + (column > 16_384 ? 0 : column)
}

/** `rowOf(parseReference('B5'))` -> 5 */
export function rowOf(packed: number): number {
  return Math.floor(packed / STRIDE)
}

/** `columnOf(parseReference('B5'))` -> 2; 0 = beyond XFD, the last column that Excel has. */
export function columnOf(packed: number): number {
  return packed % STRIDE
}

/** A whole number above 0 in bytes, -1 when it is none; at most 2^31. '12' -> 12 */
export function parseCount(bytes: Uint8Array, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at++) {
    const digit = bytes[at]! - 0x30
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
    if (value > 0x7fffffff) value = 0x7fffffff
  }
  return start === end ? -1 : value
}

export const MAX_ROWS = 1_048_576
export const MAX_COLUMNS = 16_384
const STRIDE = 16_385
const BEYOND_ROW = 99_999_999
const BEYOND_COLUMN = 20_000
