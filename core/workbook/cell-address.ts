/** Excel's own limits, from its published specification: columns of a sheet, characters of a cell. */
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
