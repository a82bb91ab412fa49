/** Letters of a column as Excel says it, 1 = A: `columnLetters(9)` -> 'I', `columnLetters(28)` -> 'AB' */
export function columnLetters(columnNumber: number): string {
  let letters = ''
  for (let n = columnNumber; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters
  return letters
}
