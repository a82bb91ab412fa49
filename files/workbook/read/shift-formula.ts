import { columnLetters } from '#core'
import { MAX_COLUMNS, MAX_ROWS } from './cell-reference.ts'

/**
 * Text in quotes, names of sheets in quotes, tables in brackets, then what may be a reference and the letters and digits around it. What is
 * opened and never closed goes on to the end, so that no formula is looked through twice.
 */
const PIECES =
  /"(?:[^"]|"")*(?:"|$)|'(?:[^']|'')*(?:'|$)|\[[^\]]*(?:\]|$)|[\p{L}_\\][\p{L}\p{N}_.\\]*\(|\$?\d+:\$?\d+|\$?[\p{L}_\\$][\p{L}\p{N}_.\\$]*|[\p{N}.]+(?:[eE][+-]?\d+)?/gu
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/
const ROWS = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/

/**
 * A shared formula as it reads `rows` down and `columns` to the right of the cell it is written in; references with $ stay.
 * `shiftFormula('SUM($A1:B2)&"A1"', 2, 1)` -> 'SUM($A3:C4)&"A1"'; one that leaves the sheet becomes #REF!.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replaceAll(PIECES, (piece, offset: number) => {
    const cell = CELL.exec(piece)
    if (cell !== null && formula[offset + piece.length] !== '!') {
      const column = shiftColumn(cell[1]!, cell[2]!, columns)
      const row = shiftRow(cell[3]!, cell[4]!, rows)
      return column === null || row === null ? '#REF!' : column + row
    }
    const pair = ROWS.exec(piece)
    if (pair !== null) {
      const [from, to] = [shiftRow(pair[1]!, pair[2]!, rows), shiftRow(pair[3]!, pair[4]!, rows)]
      return from === null || to === null ? '#REF!' : `${from}:${to}`
    }
    const column = COLUMN.exec(piece)
    // A column by itself only as one end of A:C; else it is a name.
    if (column === null || (formula[offset - 1] !== ':' && formula[offset + piece.length] !== ':')) return piece
    return shiftColumn(column[1]!, column[2]!, columns) ?? '#REF!'
  })
}

function shiftColumn(fixed: string, letters: string, by: number): string | null {
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  if (column > MAX_COLUMNS) return fixed + letters
  if (fixed !== '') return fixed + letters
  return column + by < 1 || column + by > MAX_COLUMNS ? null : columnLetters(column + by)
}

function shiftRow(fixed: string, digits: string, by: number): string | null {
  if (fixed !== '') return fixed + digits
  const row = Number(digits) + by
  return row < 1 || row > MAX_ROWS ? null : String(row)
}
