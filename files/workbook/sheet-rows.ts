import type { FileRow } from '#core'
import { joinBytes } from '../join-bytes.ts'
import { openWorkbook } from './open-workbook.ts'

/** The rows of one sheet of a workbook that was read before, by the sheet's name; none when there is no such sheet. */
export function* sheetRows(pieces: readonly Uint8Array[], sheet: string): Generator<FileRow> {
  const opened = openWorkbook(joinBytes(pieces))
  if (!opened.ok) return
  const index = opened.value.sheets.findIndex(({ name }) => name === sheet)
  if (index < 0) return
  for (const { row, texts } of opened.value.rows(index)) yield { row, fields: texts }
}
