import { type CheckedRun, type Locale, type Result, toReportWorkbook } from '#core'
import type { Output } from '../disk/check-outputs.ts'
import { openSource, sourceOf } from '../disk/open-source.ts'
import { rowsAgain } from '../disk/read-again.ts'
import { writeSafely } from '../disk/write-safely.ts'
import { reportBlocks } from './report-blocks.ts'

export interface WriteReportOptions {
  readonly locale: Locale
  readonly visFnr: boolean
  readonly utenPersoner: boolean
  readonly overwrite: boolean
  /** What came on standard input, when it did. */
  readonly stdinBytes: readonly Uint8Array[] | null
}

/** Writes the report in the kind its ending asks for. Problems: those of `writeSafely`, and of reading the files a second time. */
export async function writeReport(run: CheckedRun, output: Output, options: WriteReportOptions): Promise<Result<number>> {
  const content = output.ending === '.xlsx' ? await workbookOf(run, options) : reportBlocks(run, output.ending, options)
  return writeSafely(output.path, content, { overwrite: options.overwrite })
}

/** The workbook is for the office itself and shows what the files showed, so `visFnr` does not reach it; `utenPersoner` does. */
async function workbookOf(run: CheckedRun, { locale, utenPersoner, stdinBytes }: WriteReportOptions): Promise<AsyncIterable<Uint8Array>> {
  const { streamWorkbook } = await import('../../files/workbook/write-workbook.ts')
  const rowsOf = (index: number, sheet: string | null) => {
    const file = run.files[index]!
    if (file.problem !== null) return null
    return rowsAgain(file, sheet, file.path === '-' ? sourceOf(stdinBytes ?? [], '-') : openSource(file.path))
  }
  return streamWorkbook(toReportWorkbook(run, { locale, utenPersoner, rowsOf }))
}
