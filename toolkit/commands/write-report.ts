import { type CheckedRun, type Locale, type Result, toJson } from '#core'
import type { Output } from '../disk/check-outputs.ts'
import { encodeBlocks } from '../disk/encode-blocks.ts'
import { openSource, sourceOf } from '../disk/open-source.ts'
import { rowsAgain } from '../disk/read-again.ts'
import { writeSafely } from '../disk/write-safely.ts'

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
  const content = output.ending === '.json' ? encodeBlocks(toJson(run, options)) : await workbookOf(run, options)
  return writeSafely(output.path, content, { overwrite: options.overwrite })
}

async function workbookOf(run: CheckedRun, options: WriteReportOptions): Promise<AsyncIterable<Uint8Array>> {
  const [{ toReportWorkbook }, { streamWorkbook }] = await Promise.all([import('#core'), import('../../files/workbook/write-workbook.ts')])
  const rowsOf = (index: number) => {
    const file = run.files[index]!
    return rowsAgain(file, file.path === '-' ? sourceOf(options.stdinBytes ?? [], '-') : openSource(file.path))
  }
  return streamWorkbook(toReportWorkbook(run, { ...options, rowsOf }))
}
