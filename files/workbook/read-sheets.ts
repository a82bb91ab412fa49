import type { CellValue } from 'exceljs'
import { fail, ok, type Result } from '#core'

/** One sheet of a workbook as text. */
export interface SheetRows {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/**
 * The visible sheets of a small workbook (.xlsx) as text: days as YYYY-MM-DD, formulas as their answer. For lists that are read whole; not
 * for a user's own data, which must never be opened and saved by exceljs. Problem: `workbook-unreadable`.
 */
export async function readSheets(bytes: Uint8Array, path: string): Promise<Result<readonly SheetRows[]>> {
  const { default: exceljs } = await import('exceljs')
  const book = new exceljs.Workbook()
  try {
    await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
  } catch {
    return fail('workbook-unreadable', { path })
  }
  return ok(
    book.worksheets
      .filter(({ state }) => state === 'visible')
      .map((sheet) => {
        const rows: string[][] = []
        sheet.eachRow({ includeEmpty: true }, (row) => {
          const cells: string[] = []
          row.eachCell({ includeEmpty: true }, (cell, column) => {
            cells[column - 1] = textOf(cell.value)
          })
          rows.push(Array.from(cells, (cell) => cell ?? ''))
        })
        return { name: sheet.name, rows }
      }),
  )
}

function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  // A day in a workbook has no time zone; exceljs gives it as UTC.
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value !== 'object') return String(value)
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  if ('result' in value) return textOf(value.result)
  return 'text' in value ? textOf(value.text) : ''
}
