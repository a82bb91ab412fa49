import type { CheckedRun } from '../findings/checked-file.ts'
import { merkText } from '../messages/merk-texts.ts'
import type { WorkbookDef } from '../workbook/workbook-def.ts'
import { findingListSheet } from './workbook/finding-list-sheet.ts'
import { markedCopySheet } from './workbook/marked-copy-sheet.ts'
import { markedDataSheet } from './workbook/marked-data-sheet.ts'
import { dataSheetsOf, type FileRow, type ReportWorkbookOptions, workbookContext } from './workbook/workbook-context.ts'

/**
 * One file's values as a workbook of its own, cells with a finding marked: its rows, the list of findings, and a sheet that says what the copy
 * is and what it lacks. It shows what the file shows.
 */
export function toMarkedWorkbook(
  run: CheckedRun,
  fileIndex: number,
  rowsOf: (sheet: string | null) => AsyncIterable<FileRow> | Iterable<FileRow>,
  options: Pick<ReportWorkbookOptions, 'locale'>,
): WorkbookDef {
  const alone = { ...run, files: [run.files[fileIndex]!] }
  const parts = dataSheetsOf(alone.files[0]!, 0)
  const context = workbookContext(alone, options, parts)
  const title = merkText('title', { file: context.fileNames[0]! }, options.locale)
  const data = parts.map((part) => markedDataSheet(context, part, rowsOf(part.sheet)))
  return { title, date: run.today, sheets: [...data, findingListSheet(context), markedCopySheet(context, title)] }
}
