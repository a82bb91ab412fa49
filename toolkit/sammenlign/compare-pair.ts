import { type CheckedFile, compareFiles, type FileComparison } from '#core'
import { loadTable } from '../../files/load-table.ts'
import { fileOptionsOf, type SharedCheckOptions } from '../check-source.ts'
import { openSource } from '../disk/open-source.ts'

/**
 * Reads the rows of two checked files and compares them; answers the file that could not be read a second time, or is another by now, with
 * its problem.
 */
export async function comparePair(
  before: CheckedFile,
  now: CheckedFile,
  options: SharedCheckOptions,
): Promise<FileComparison | CheckedFile> {
  const [older, newer] = [await rowsOf(before, options), await rowsOf(now, options)]
  if ('problem' in older) return older
  if ('problem' in newer) return newer
  return compareFiles({ file: before, table: older }, { file: now, table: newer })
}

async function rowsOf(file: CheckedFile, options: SharedCheckOptions) {
  const source = openSource(file.path)
  const loaded = await loadTable(source.bytes, { ...fileOptionsOf(file.path, options), filtype: file.format })
  const changed = source.sha256() === file.sha256 ? null : { code: 'file-changed', facts: { path: file.path } }
  const problem = source.problem() ?? changed
  if (problem === null && loaded !== null) return loaded.check
  return { ...file, problem: problem ?? { code: 'file-changed', facts: { path: file.path } } }
}
