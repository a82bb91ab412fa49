import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, extname, resolve } from 'node:path'
import { fail, ok, type Result } from '#core'
import { errorCode, writeProblem } from './disk-problem.ts'

/** What results can be written as, by the ending of `--ut`. */
export const OUTPUT_ENDINGS = ['.xlsx', '.html', '.json', '.sarif', '.csv'] as const
/** Endings that later versions bring; said plainly instead of "unknown". */
const LATER_ENDINGS = ['.ics', '.svg']

export interface Output {
  readonly path: string
  readonly ending: (typeof OUTPUT_ENDINGS)[number]
}

/** Kind of result by ending, in any case: `outputOf('ut/rapport.XLSX')` -> xlsx. Problems: `output-ending-unknown`, `output-ending-later`. */
export function outputOf(path: string, endings: readonly Output['ending'][] = OUTPUT_ENDINGS): Result<Output> {
  const written = extname(path).toLowerCase()
  const ending = endings.find((known) => known === written)
  if (ending !== undefined) return ok({ path, ending })
  const facts = { path, known: endings.join(', ') }
  return fail(LATER_ENDINGS.includes(written) ? 'output-ending-later' : 'output-ending-unknown', facts)
}

/**
 * Refuses results that would land on an input (also through a link, or by another name of the same file), on each other, on a folder, in
 * a folder that is not there, or on an existing file without `overwrite`. Called before the work, so that nobody waits for a refusal.
 */
export async function checkOutputs(outputs: readonly Output[], inputs: readonly string[], overwrite: boolean): Promise<Result<null>> {
  const inputIds = new Set<string>()
  for (const input of inputs) for (const id of await identities(input)) inputIds.add(id)
  const taken = new Set<string>()
  for (const { path } of outputs) {
    const ids = await identities(path)
    if (ids.some((id) => inputIds.has(id))) return fail('output-is-input', { path })
    if (ids.some((id) => taken.has(id))) return fail('output-twice', { path })
    for (const id of ids) taken.add(id)
    try {
      const facts = await stat(path)
      if (facts.isDirectory()) return fail('output-is-folder', { path })
      if (!overwrite) return fail('output-exists', { path })
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') return { ok: false, problem: writeProblem(path, error) }
      const folder = dirname(path)
      const there = await stat(folder).then(
        (facts) => facts.isDirectory(),
        () => false,
      )
      if (!there) return fail('output-folder-missing', { path, folder })
    }
  }
  return ok(null)
}

/**
 * Every name a file goes by: its place on the disk (device and number: hard links, other case on a disk that ignores case) and its real
 * path, which also tells two results apart that are not there yet.
 */
async function identities(path: string): Promise<readonly string[]> {
  const facts = await stat(path, { bigint: true }).catch(() => null)
  if (facts !== null && facts.ino !== 0n) return [`${facts.dev}:${facts.ino}`]
  const folder = await realpath(dirname(path)).catch(() => resolve(dirname(path)))
  const name = await realpath(path).catch(() => `${folder}/${basename(path)}`)
  // Two results whose names differ only by case would be one file on Windows and macOS.
  return [name.toLowerCase()]
}
