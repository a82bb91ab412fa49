import { realpath, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fail, ok, type Result, readUtsendelse, UTSENDELSE_FILE, type Utsendelse } from '#core'
import { errorCode, readProblem } from '../disk/disk-problem.ts'
import { readDocument } from '../disk/read-document.ts'

/** Where the workbooks of a round go and which round it is; settled before any file is checked. */
export interface SendingPlan {
  /** As the user wrote it. */
  readonly folder: string
  readonly runde: number
  /** The rounds before, null when this is the first in the folder. */
  readonly earlier: Utsendelse | null
}

/**
 * Looks at the folder of `--per-skole`: a log of earlier rounds makes this the next one. Problems: `per-skole-not-folder`,
 * `per-skole-is-input` (the schools' files lie there), `output-folder-missing`, `round-exists`, and those of reading the log.
 */
export async function planSending(
  folder: string,
  given: { readonly runde: number | undefined; readonly overskriv: boolean; readonly inputs: readonly string[] },
): Promise<Result<SendingPlan>> {
  const found = await stat(folder).catch((error: unknown) => error)
  if (found instanceof Error) {
    if (errorCode(found) !== 'ENOENT') return { ok: false, problem: readProblem(folder, found, false) }
    const above = await stat(dirname(resolve(folder))).catch(() => null)
    if (above?.isDirectory() !== true) return fail('output-folder-missing', { path: folder })
    return ok({ folder, runde: given.runde ?? 1, earlier: null })
  }
  if (!(found as Awaited<ReturnType<typeof stat>>).isDirectory()) return fail('per-skole-not-folder', { path: folder })
  const real = await realpath(folder)
  for (const input of given.inputs)
    if ((await realpath(input).catch(() => input)) === real) return fail('per-skole-is-input', { path: folder })
  const log = await readLog(join(folder, UTSENDELSE_FILE))
  if (!log.ok) return log
  const earlier = log.value
  const runde = given.runde ?? (earlier?.runder.at(-1)?.runde ?? 0) + 1
  const isTaken = earlier?.runder.some((round) => round.runde === runde) === true
  return isTaken && !given.overskriv ? fail('round-exists', { path: folder, round: String(runde) }) : ok({ folder, runde, earlier })
}

/** The log of a sending; null when there is none. */
export async function readLog(path: string): Promise<Result<Utsendelse | null>> {
  const document = await readDocument(path, false)
  if (!document.ok) return document.problem.code === 'path-not-found' ? ok(null) : document
  return readUtsendelse(document.value, path)
}
