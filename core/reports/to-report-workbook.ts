import type { CheckedRun } from '../findings/checked-file.ts'
import type { SheetDef, WorkbookDef } from '../workbook/workbook-def.ts'
import { aboutSheet } from './workbook/about-sheet.ts'
import { findingListSheet } from './workbook/finding-list-sheet.ts'
import { markedDataSheet } from './workbook/marked-data-sheet.ts'
import { overviewSheet } from './workbook/overview-sheet.ts'
import { reportTitle } from './workbook/print-lines.ts'
import { dataSheetsOf, type ReportWorkbookOptions, workbookContext } from './workbook/workbook-context.ts'

export type { FileRow, ReportWorkbookOptions } from './workbook/workbook-context.ts'

/**
 * The report as a workbook: Oversikt, Feilliste, one sheet per file with its own rows and marked cells, Om kontrollen. Links lead from the
 * summary into the list and from the list to the cell. A file gets a sheet when `rowsOf` has its rows and it could be told what it is;
 * with `visFnr: false` none, because a file's rows cannot be shown without its persons. With `utenPersoner` only counts are left.
 */
export function toReportWorkbook(run: CheckedRun, options: ReportWorkbookOptions): WorkbookDef {
  const { visFnr = true, utenPersoner = false, rowsOf } = options
  const parts = run.files.flatMap((file, index) => (utenPersoner || !visFnr || file.format === null ? [] : dataSheetsOf(file, index)))
  const shown = parts.flatMap((part) => {
    const rows = rowsOf?.(part.file, part.sheet) ?? null
    return rows === null ? [] : [{ part, rows }]
  })
  const context = workbookContext(
    run,
    options,
    shown.map(({ part }) => part),
  )
  const data = shown.map(({ part, rows }): SheetDef => markedDataSheet(context, part, rows))
  const list = utenPersoner ? [] : [findingListSheet(context)]
  return { title: reportTitle(context), date: run.today, sheets: [overviewSheet(context), ...list, ...data, aboutSheet(context)] }
}
