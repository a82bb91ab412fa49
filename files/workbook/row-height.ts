/** Height of a line of 11 points. */
const LINE_HEIGHT = 15
/** Excel allows 409 points; a row that fills the screen helps nobody. */
const MAX_LINES = 12

/** Column widths are counted in figures; running text takes less room. */
const LETTERS_PER_FIGURE = 1.15

/** Lines a text takes in a cell that wraps, by a column width in characters: `wrappedLines('en lang setning', 8)` -> 2 (15 letters, room for 9) */
export function wrappedLines(text: string, width: number): number {
  const room = width * LETTERS_PER_FIGURE
  if (text.length <= room && !text.includes('\n')) return 1
  let lines = 0
  for (const line of text.split('\n')) lines += Math.max(1, Math.ceil(line.length / room))
  return Math.min(lines, MAX_LINES)
}

/** `rowHeight(2)` -> 30 */
export function rowHeight(lines: number): number {
  return lines * LINE_HEIGHT
}
