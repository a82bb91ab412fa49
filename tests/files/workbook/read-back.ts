import exceljs, { type Workbook } from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import type { WorkbookDef } from '#core'
import { writeWorkbook } from '../../../files/workbook/write-workbook.ts'

/** A definition written and read again by exceljs, which knows nothing of our row writer. */
export async function readBack(def: WorkbookDef, options: { rowsPerSheet?: number } = {}): Promise<Workbook> {
  return openBook(await writeWorkbook(def, options))
}

export async function openBook(bytes: Uint8Array): Promise<Workbook> {
  const book = new exceljs.Workbook()
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
  return book
}

/** The parts of a workbook as text. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]))
}
