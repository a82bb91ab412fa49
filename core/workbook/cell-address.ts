/** Excel's own limits, from its published specification. */
export const EXCEL_MAX_ROWS = 1_048_576
export const EXCEL_MAX_COLUMNS = 16_384
export const EXCEL_MAX_TEXT = 32_767

/** Column number (1 = A) as letters: `columnLetters(28)` -> 'AB' */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

/** `cellAddress(17, 6)` -> 'F17' */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`
}

/** `rangeAddress(1, 1, 9, 3)` -> 'A1:C9' */
export function rangeAddress(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): string {
  return `${cellAddress(firstRow, firstColumn)}:${cellAddress(lastRow, lastColumn)}`
}
