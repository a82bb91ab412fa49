import type { CheckedFile, FileRow } from '#core'
import type { Encoding } from '../../files/csv/encoding.ts'
import { readRows } from '../../files/csv/read-rows.ts'
import { sheetRows } from '../../files/workbook/sheet-rows.ts'
import { openSource, type Source } from './open-source.ts'
import { SourceFailure } from './source-failure.ts'

/**
 * The rows of a checked file as they stand, for a report that shows them beside their findings; of a workbook those of one sheet. Empty for a
 * file that could not be read. Throws a SourceFailure when the file cannot be read a second time or is not the file that was checked
 * (`file-changed`).
 */
export async function* rowsAgain(file: CheckedFile, sheet: string | null, source: Source = openSource(file.path)): AsyncGenerator<FileRow> {
  if (file.problem !== null) return
  if (sheet !== null) {
    const pieces: Uint8Array[] = []
    for await (const piece of source.bytes) pieces.push(piece.slice())
    stopIfChanged(file, source)
    yield* sheetRows(pieces, sheet)
    return
  }
  if (file.encoding === null || file.delimiter === null) return
  yield* readRows(source.bytes, { encoding: file.encoding as Encoding, delimiter: file.delimiter, skipSepLine: true })
  stopIfChanged(file, source)
}

function stopIfChanged(file: CheckedFile, source: Source): void {
  const problem = source.problem() ?? (source.sha256() === file.sha256 ? null : { code: 'file-changed', facts: { path: file.path } })
  if (problem !== null) throw new SourceFailure(problem)
}
