import type { CheckedRun } from '../findings/checked-file.ts'
import { merkText } from '../messages/merk-texts.ts'
import type { WorkbookDef } from '../workbook/workbook-def.ts'
import { findingListSheet } from './workbook/finding-list-sheet.ts'
import { markedCopySheet } from './workbook/marked-copy-sheet.ts'
import { markedDataSheet } from './workbook/marked-data-sheet.ts'
import { type FileRow, type ReportWorkbookOptions, workbookContext } from './workbook/workbook-context.ts'

/**
 * One file's values as a workbook of its own, cells with a finding marked: its rows, the list of findings, and a sheet that says what the copy
 * is and what it lacks. It shows what the file shows.
 */
export function toMarkedWorkbook(
  run: CheckedRun,
  fileIndex: number,
  rows: AsyncIterable<FileRow> | Iterable<FileRow>,
  options: Pick<ReportWorkbookOptions, 'locale'>,
): WorkbookDef {
  const alone = { ...run, files: [run.files[fileIndex]!] }
  const context = workbookContext(alone, options, [true])
  const title = merkText('title', { file: context.fileNames[0]! }, options.locale)
  return { title, date: run.today, sheets: [markedDataSheet(context, 0, rows), findingListSheet(context), markedCopySheet(context, title)] }
}
