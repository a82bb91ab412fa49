import { type CellDef, type CellRole, columnLetters, type LargeSheet, ROWS_PER_SHEET } from '#core'
import type { SheetNote } from './note-parts.ts'
import { rowXmlMaker } from './row-xml.ts'

/** Text is handed on when it has grown to this; small enough for little memory, large enough for few calls. */
const FLUSH_LENGTH = 1 << 18
const HEADER_HEIGHT = 20

type Row = readonly (CellDef | string | null)[]

/** One sheet of a large sheet, as its rows go by. */
export type SheetPiece =
  | { readonly kind: 'begin'; readonly part: number }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'end'
      readonly part: number
      readonly lastRow: number
      readonly columns: number
      readonly notes: readonly SheetNote[]
    }

/**
 * The <row> elements of a large sheet, in pieces; after a million rows it ends the sheet and begins the next, under the same header.
 * `styles` gives the workbook's style index of each role.
 */
export async function* writeRows(
  sheet: LargeSheet,
  styles: ReadonlyMap<CellRole, number>,
  rowsPerSheet = ROWS_PER_SHEET,
): AsyncGenerator<SheetPiece> {
  const makeRow = rowXmlMaker(styles, sheet.columns)
  const rows = rowIterator(sheet.rows)
  const headerRows = sheet.header.length > 0 ? 1 : 0
  let next = await rows.next()
  for (let part = 1; part === 1 || next.done !== true; part++) {
    const notes: SheetNote[] = []
    let columns = sheet.header.length
    let row = 0
    let text = ''
    const note = (column: number, noteText: string) => notes.push({ row, column, text: noteText })
    yield { kind: 'begin', part }
    if (headerRows === 1) {
      row = 1
      text = makeRow(sheet.header.map(asHeader), row, note).replace('<row r="1"', `<row r="1" ht="${HEADER_HEIGHT}" customHeight="1"`)
    }
    while (next.done !== true && row - headerRows < rowsPerSheet) {
      row++
      if (next.value.length > columns) columns = next.value.length
      text += makeRow(next.value, row, note)
      if (text.length > FLUSH_LENGTH) {
        yield { kind: 'text', text }
        text = ''
      }
      const coming = rows.next()
      next = coming instanceof Promise ? await coming : coming
    }
    yield { kind: 'text', text }
    yield { kind: 'end', part, lastRow: row, columns, notes }
  }
}

/** `filterRange(1, 15, 200)` -> 'A1:O200' */
export function filterRange(filterRow: number, columns: number, lastRow: number): string {
  return `A${filterRow}:${columnLetters(Math.max(columns, 1))}${Math.max(lastRow, filterRow)}`
}

function asHeader(cell: CellDef): CellDef {
  return cell.role === undefined ? { ...cell, role: 'header' } : cell
}

// A plain iterable is not awaited row by row.
function rowIterator(rows: LargeSheet['rows']): Iterator<Row, undefined> | AsyncIterator<Row, undefined> {
  return Symbol.iterator in rows ? rows[Symbol.iterator]() : rows[Symbol.asyncIterator]()
}
