import { type CheckedFile, collectPupils, type FilePupils } from '#core'
import { readStores } from '../../files/csv/read-stores.ts'
import { fileOptionsOf, type SharedCheckOptions } from '../check-source.ts'
import { openSource, sourceOf } from '../disk/open-source.ts'

/**
 * What each file's rows say of the pupils with findings; null for a file that has none, could not be read a second time, or is not the file
 * that was checked. One file at a time, so that a county's delivery fits in memory.
 */
export async function readPupils(
  files: readonly CheckedFile[],
  options: SharedCheckOptions,
  stdinBytes: readonly Uint8Array[] | null,
): Promise<readonly (FilePupils | null)[]> {
  const read: (FilePupils | null)[] = []
  for (const file of files) read.push(await pupilsOf(file, options, stdinBytes))
  return read
}

async function pupilsOf(
  file: CheckedFile,
  options: SharedCheckOptions,
  stdinBytes: readonly Uint8Array[] | null,
): Promise<FilePupils | null> {
  if (file.problem !== null || file.format === null || (file.findings.size === 0 && file.format !== 'skoleliste')) return null
  const source = file.path === '-' ? sourceOf(stdinBytes ?? [], '-') : openSource(file.path)
  const table = await readStores(source.bytes, { ...fileOptionsOf(file.path, options), filtype: file.format })
  return table.ok && source.problem() === null && source.sha256() === file.sha256 ? collectPupils(table.value, file) : null
}
