import { type CheckedFile, collectPupils, type FilePupils, personsOf } from '#core'
import { loadTable } from '../../files/load-table.ts'
import { fileOptionsOf, type SharedCheckOptions } from '../check-source.ts'
import { openSource, sourceOf } from '../disk/open-source.ts'

/**
 * What each file's rows say of the pupils with findings; null for a file that has nothing to say of them, could not be read a second time,
 * or is not the file that was checked. One file at a time, so that a county's delivery fits in memory. Files without a finding are looked
 * through for the names of pupils whose own file has none: statistics hold numbers only.
 */
export async function readPupils(
  files: readonly CheckedFile[],
  options: SharedCheckOptions,
  stdinBytes: readonly Uint8Array[] | null,
): Promise<readonly (FilePupils | null)[]> {
  const wanted = personsOf(files)
  const read: (FilePupils | null)[] = files.map(() => null)
  const readAt = async (index: number) => {
    read[index] = await pupilsOf(files[index]!, wanted, options, stdinBytes)
  }
  const isFirst = (file: CheckedFile) => file.findings.size > 0 || file.format === 'skoleliste'
  for (const [index, file] of files.entries()) if (isFirst(file)) await readAt(index)
  const named = new Set(read.flatMap((own) => [...(own?.persons ?? [])].flatMap(([person, { navn }]) => (navn === '' ? [] : [person]))))
  if (named.size < wanted.size) for (const [index, file] of files.entries()) if (!isFirst(file)) await readAt(index)
  return read
}

async function pupilsOf(
  file: CheckedFile,
  wanted: ReadonlySet<string>,
  options: SharedCheckOptions,
  stdinBytes: readonly Uint8Array[] | null,
): Promise<FilePupils | null> {
  if (file.problem !== null || file.format === null) return null
  const source = file.path === '-' ? sourceOf(stdinBytes ?? [], '-') : openSource(file.path)
  const loaded = await loadTable(source.bytes, { ...fileOptionsOf(file.path, options), filtype: file.format })
  return loaded !== null && source.problem() === null && source.sha256() === file.sha256 ? collectPupils(loaded.check, file, wanted) : null
}
