import type { CheckedFile } from '#core'
import type { Encoding } from '../../files/csv/encoding.ts'
import { readRows } from '../../files/csv/read-rows.ts'
import { openSource, type Source } from './open-source.ts'
import { SourceFailure } from './source-failure.ts'

/**
 * The rows of a checked file as they stand, for a report that shows them beside their findings; empty for a file that could not be read.
 * Throws a SourceFailure when the file cannot be read a second time or is not the file that was checked (`file-changed`).
 */
export async function* rowsAgain(file: CheckedFile, source: Source = openSource(file.path)) {
  if (file.problem !== null || file.encoding === null || file.delimiter === null) return
  const options = { encoding: file.encoding as Encoding, delimiter: file.delimiter, skipSepLine: true }
  yield* readRows(source.bytes, options)
  const problem = source.problem() ?? (source.sha256() === file.sha256 ? null : { code: 'file-changed', facts: { path: file.path } })
  if (problem !== null) throw new SourceFailure(problem)
}
