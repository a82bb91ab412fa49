import { fail, ok, type Result } from '#core'
import type { OpenedWorkbook, SheetCell, SheetFacts, SheetInfo } from './opened-workbook.ts'
import { readBook } from './read/read-book.ts'
import { readParts } from './read/read-parts.ts'
import { readStrings } from './read/read-strings.ts'
import { readStyles } from './read/read-styles.ts'
import { cellRows, textRows } from './read/row-makers.ts'
import { scanSheet } from './read/scan-sheet.ts'
import type { SheetSource } from './read/sheet-source.ts'
import { WORKBOOK_CAPS, type WorkbookCaps } from './read/workbook-caps.ts'

/**
 * Opens an Excel workbook (.xlsx, .xlsm, .xltx). Directory, styles and shared strings are read at once, sheets when asked for.
 * `openWorkbook(bytes)` -> { ok: true, value: { sheets: [{ name: 'Karakterer', state: 'visible' }], rows, cells, note: null } }
 * Problems: file-empty, file-is-… for every other kind of file, those of `readParts`, `readBook`, `readStyles` and `readStrings`.
 */
export function openWorkbook(bytes: Uint8Array, caps: Partial<WorkbookCaps> = {}): Result<OpenedWorkbook> {
  const all: WorkbookCaps = { ...WORKBOOK_CAPS, ...caps }
  const parts = readParts(bytes, all)
  if (!parts.ok) return parts
  const book = readBook(parts.value, all)
  if (!book.ok) return book
  const styles = readStyles(parts.value, book.value.styles, all)
  if (!styles.ok) return styles
  const strings = readStrings(parts.value, book.value.strings, all)
  if (!strings.ok) return strings
  const source: SheetSource = {
    parts: parts.value,
    styles: styles.value,
    strings: strings.value,
    is1904: book.value.is1904,
    caps: all,
  }
  const { sheets, note } = book.value
  return ok({
    sheets: sheets.map(({ name, state }): SheetInfo => ({ name, state })),
    note,
    *rows(number) {
      const sheet = sheets[number]
      return sheet === undefined ? unknownSheet(number) : yield* scanSheet(source, sheet, textRows)
    },
    *cells(number) {
      const sheet = sheets[number]
      return sheet === undefined ? unknownSheet(number) : yield* cellsOf(source, sheet)
    },
  })
}

function unknownSheet(number: number): Result<never> {
  return fail('sheet-unknown', { sheet: number + 1 })
}

function* cellsOf(source: SheetSource, sheet: Parameters<typeof scanSheet>[1]): Generator<SheetCell, Result<SheetFacts>> {
  const rows = scanSheet(source, sheet, cellRows(source.styles))
  let step = rows.next()
  while (step.done !== true) {
    yield* [...step.value.cells.values()].sort((a, b) => a.column - b.column)
    step = rows.next()
  }
  return step.value
}
