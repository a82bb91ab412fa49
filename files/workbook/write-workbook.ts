import { strFromU8 } from 'fflate'
import { type DesignedSheet, type LargeSheet, sheetNames, sheetPartName, type WorkbookDef } from '#core'
import { type ExtraSheet, relsWithExtras, typesWithExtras, workbookWithExtras } from './book-index.ts'
import { type DesignedBook, designBook, sheetPart } from './design-book.ts'
import { type SheetNote, writeNoteParts } from './note-parts.ts'
import { completeTail, largeSheetFrame } from './sheet-frame.ts'
import { filterRange, writeRows } from './write-rows.ts'
import { writePart, type ZipWriter, zipWriter } from './zip-writer.ts'

/** For tests: the length of a sheet before it goes on in a next one. */
export interface WriteOptions {
  readonly rowsPerSheet?: number
}

/** What the sheets turned out to be, for the parts that list them. */
interface Written {
  readonly extras: ExtraSheet[]
  readonly commentParts: string[]
}

// First, so that programs that look at a file's first bytes see what it is.
const FIRST_PARTS = ['_rels/.rels', 'docProps/app.xml', 'docProps/core.xml']
const TYPES = '[Content_Types].xml'
const WORKBOOK = 'xl/workbook.xml'
const WORKBOOK_RELS = 'xl/_rels/workbook.xml.rels'

/** A workbook as one array of bytes; for large ones take `streamWorkbook`. Same definition, same bytes. */
export async function writeWorkbook(def: WorkbookDef, options: WriteOptions = {}): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of streamWorkbook(def, options)) {
    chunks.push(chunk)
    length += chunk.length
  }
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}

/**
 * A workbook (.xlsx) in pieces as it is made: rows of large sheets are asked for, packed and forgotten. Designed sheets, styles and all
 * that surrounds the rows come from exceljs. What a sheet's own rows throw goes through to the caller.
 */
export async function* streamWorkbook(def: WorkbookDef, options: WriteOptions = {}): AsyncGenerator<Uint8Array> {
  const names = sheetNames(def.sheets.map(({ name }) => name))
  const book = await designBook(def, names)
  const zip = zipWriter()
  const written: Written = { extras: [], commentParts: [] }

  for (const name of FIRST_PARTS) writePart(zip, name, book.parts[name]!)
  for (const [index, sheet] of def.sheets.entries()) {
    if (sheet.kind === 'designed') writeDesignedSheet(zip, book, index, sheet, written)
    else yield* writeLargeSheet(zip, book, index, sheet, names, written, options.rowsPerSheet)
    yield* zip.take()
  }
  const { extras, commentParts } = written
  writePart(zip, WORKBOOK, workbookWithExtras(text(book, WORKBOOK), extras))
  writePart(zip, WORKBOOK_RELS, relsWithExtras(text(book, WORKBOOK_RELS), extras))
  writePart(zip, TYPES, typesWithExtras(text(book, TYPES), extras, commentParts))
  const done = new Set([...FIRST_PARTS, WORKBOOK, WORKBOOK_RELS, TYPES, ...def.sheets.map((_, index) => sheetPart(index))])
  for (const name of Object.keys(book.parts).sort()) if (!done.has(name)) writePart(zip, name, book.parts[name]!)
  zip.finish()
  yield* zip.take()
}

function writeDesignedSheet(zip: ZipWriter, book: DesignedBook, index: number, sheet: DesignedSheet, written: Written): void {
  const notes = sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): SheetNote[] => (cell?.note === undefined ? [] : [{ row: row + 1, column: column + 1, text: cell.note }])),
  )
  writePart(
    zip,
    sheetPart(index),
    completeTail(text(book, sheetPart(index)), { filter: null, textRange: textRange(sheet), hasNotes: notes.length > 0 }),
  )
  writeNoteParts(zip, index + 1, notes, sheet, written.commentParts)
}

async function* writeLargeSheet(
  zip: ZipWriter,
  book: DesignedBook,
  index: number,
  sheet: LargeSheet,
  names: readonly string[],
  written: Written,
  rowsPerSheet: number | undefined,
): AsyncGenerator<Uint8Array> {
  const frame = largeSheetFrame(text(book, sheetPart(index)), sheet, rowsPerSheet)
  const filterRow = sheet.filterRow ?? (sheet.header.length > 0 ? 1 : 0)
  let number = index + 1
  for await (const piece of writeRows(sheet, book.styles, rowsPerSheet)) {
    if (piece.kind === 'begin') {
      if (piece.part > 1) {
        // The first part's parts are numbered as exceljs did; the next ones go behind all sheets.
        number = book.sheetCount + written.extras.length + 1
        const name = sheetPartName(names[index]!, piece.part, names)
        written.extras.push({ after: index, afterName: names[index]!, name, partName: sheetPart(number - 1) })
      }
      zip.open(sheetPart(number - 1))
      zip.put(frame.head)
    } else if (piece.kind === 'text') {
      zip.put(piece.text)
    } else {
      const { part, lastRow, columns, notes } = piece
      const hasFilter = filterRow > 0 && columns > 0 && (part === 1 || sheet.header.length > 0)
      const filter = hasFilter ? filterRange(filterRow, columns, lastRow) : null
      zip.put(
        completeTail(frame.tail, {
          filter,
          textRange: columns === 0 ? null : filterRange(1, columns, lastRow),
          hasNotes: notes.length > 0,
        }),
      )
      zip.close()
      writeNoteParts(zip, number, notes, sheet, written.commentParts)
    }
    yield* zip.take()
  }
}

// Where ids are shown as text, Excel would mark each as a number kept as text.
function textRange(sheet: DesignedSheet): string | null {
  const isText = sheet.columns.some(({ role }) => role === 'id' || role === 'input')
  return isText ? filterRange(1, sheet.columns.length, 1_000_000) : null
}

function text(book: DesignedBook, part: string): string {
  return strFromU8(book.parts[part]!)
}
