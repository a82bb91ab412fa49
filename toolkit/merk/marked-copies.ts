import { mkdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { type CheckedRun, fail, type Locale, ok, type Result, toMarkedWorkbook } from '#core'
import { errorCode, readProblem, writeProblem } from '../disk/disk-problem.ts'
import { openSource, sourceOf } from '../disk/open-source.ts'
import { rowsAgain } from '../disk/read-again.ts'
import { writeSafely } from '../disk/write-safely.ts'

/**
 * Looks at the folder of `--merk` before any work. It is made when it is not there. Problems: `merk-not-folder`, `merk-is-input` (the files
 * to check lie there, and the copies would be checked with them the next time), `output-folder-missing`, `path-unreadable`.
 */
export async function planMarkedCopies(folder: string, inputs: readonly string[]): Promise<Result<null>> {
  const found = await stat(folder).catch((error: unknown) => error)
  if (found instanceof Error) {
    if (errorCode(found) !== 'ENOENT') return { ok: false, problem: readProblem(folder, found, false) }
    const above = await stat(dirname(resolve(folder))).catch(() => null)
    return above?.isDirectory() === true ? ok(null) : fail('output-folder-missing', { path: folder })
  }
  if (!(found as Awaited<ReturnType<typeof stat>>).isDirectory()) return fail('merk-not-folder', { path: folder })
  const real = await realpath(folder)
  for (const input of inputs) if ((await realpath(input).catch(() => input)) === real) return fail('merk-is-input', { path: folder })
  return ok(null)
}

/**
 * Names of the copies, one per path: 'inn/40012.txt' -> '40012-merket.xlsx'. Files of one name in several folders get the folder's name in
 * front, and a number where that is not enough.
 */
export function copyNames(paths: readonly string[]): readonly string[] {
  const stem = (path: string): string => (path === '-' ? 'inn' : basename(path, extname(path)))
  const taken = new Set<string>()
  return paths.map((path) => {
    const plain = stem(path)
    const twice = paths.filter((other) => stem(other).toLowerCase() === plain.toLowerCase()).length > 1
    const folder = basename(dirname(resolve(path)))
    // Two files of one folder may differ in the ending alone.
    const start = twice ? `${folder}-${plain}${extname(path).replace('.', '-')}` : plain
    for (let number = 1; ; number++) {
      const name = `${start}${number === 1 ? '' : `-${number}`}-merket.xlsx`
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  })
}

/** Writes a marked copy of every file that could be read, and answers their paths. Problems: `output-exists`, and those of `writeSafely`. */
export async function writeMarkedCopies(
  run: CheckedRun,
  folder: string,
  options: { readonly locale: Locale; readonly overwrite: boolean; readonly stdinBytes: readonly Uint8Array[] | null },
): Promise<Result<readonly string[]>> {
  const { locale, overwrite, stdinBytes } = options
  const read = run.files.flatMap(({ problem, format }, index) => (problem === null && format !== null ? [index] : []))
  const paths = copyNames(read.map((index) => run.files[index]!.path)).map((name) => join(folder, name))
  for (const path of paths) if (!overwrite && (await exists(path))) return fail('output-exists', { path })
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    return { ok: false, problem: writeProblem(folder, error) }
  }
  const { streamWorkbook } = await import('../../files/workbook/write-workbook.ts')
  for (const [i, index] of read.entries()) {
    const file = run.files[index]!
    const rowsOf = (sheet: string | null) =>
      rowsAgain(file, sheet, file.path === '-' ? sourceOf(stdinBytes ?? [], '-') : openSource(file.path))
    const written = await writeSafely(paths[i]!, streamWorkbook(toMarkedWorkbook(run, index, rowsOf, { locale })), { overwrite })
    if (!written.ok) return written
  }
  return ok(paths)
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
