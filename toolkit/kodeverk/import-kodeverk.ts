import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, type KodelisteId, type MergedList, mergeKodeverk, ok, type PlainDate, type Result, snapshotName, snapshotText } from '#core'
import { errorCode, writeProblem } from '../disk/disk-problem.ts'
import { writeSafely } from '../disk/write-safely.ts'
import { readKodeverkFiles } from './read-kodeverk-files.ts'

export interface ImportOptions {
  readonly folder: string
  readonly today: PlainDate
  readonly hentet: PlainDate | null
  readonly liste: KodelisteId | null
  readonly overwrite: boolean
  readonly tegnsett: string | null
  readonly skilletegn: string | null
}

export interface ImportedList {
  readonly list: MergedList
  readonly path: string
}

/**
 * Reads files and stores their lists as dated snapshots: all of them or, when anything is wrong, none. Problems: those of reading and
 * merging, `kodeverk-later-than-today`, `kodeverk-exists` (the same list and day, other content, without `overwrite`), those of writing.
 */
export async function importKodeverk(paths: readonly string[], options: ImportOptions): Promise<Result<readonly ImportedList[]>> {
  const { folder, today, hentet, overwrite } = options
  if (paths.length === 0) return fail('kodeverk-nothing-to-import')
  if (hentet !== null && hentet > today) return fail('kodeverk-later-than-today', { date: hentet })
  const read = await readKodeverkFiles(paths, options)
  if (!read.ok) return read
  const merged = mergeKodeverk(read.value.parts, { hentet, today })
  if (!merged.ok) return merged
  const wanted: { readonly list: MergedList; readonly path: string; readonly text: string; readonly before: string | null }[] = []
  for (const list of merged.value) {
    if (list.hentet > today) return fail('kodeverk-later-than-today', { date: list.hentet })
    const path = join(folder, snapshotName(list.liste, list.hentet))
    const filer = read.value.filer.filter(({ navn }) => list.filer.some((fil) => fil === navn || fil.startsWith(`${navn} (`)))
    const text = snapshotText(
      list,
      [...filer].sort((a, b) => (a.navn < b.navn ? -1 : 1)),
    )
    const before = await contentOf(path)
    if (!before.ok) return before
    if (before.value !== null && before.value !== text && !overwrite) return fail('kodeverk-exists', { path })
    wanted.push({ list, path, text, before: before.value })
  }
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    return { ok: false, problem: writeProblem(folder, error) }
  }
  const done: typeof wanted = []
  for (const one of wanted) {
    const written = await writeSafely(one.path, [new TextEncoder().encode(one.text)], { overwrite: true })
    if (!written.ok) {
      for (const { path, before } of done)
        await (before === null ? rm(path, { force: true }) : writeFile(path, before)).catch(() => undefined)
      return written
    }
    done.push(one)
  }
  return ok(wanted.map(({ list, path }) => ({ list, path })))
}

async function contentOf(path: string): Promise<Result<string | null>> {
  try {
    return ok(await readFile(path, 'utf8'))
  } catch (error) {
    return errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR' ? ok(null) : { ok: false, problem: writeProblem(path, error) }
  }
}
