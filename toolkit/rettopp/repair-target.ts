import { basename, dirname, extname, join } from 'node:path'
import { fail, ok, type Result } from '#core'
import { checkOutputs } from '../disk/check-outputs.ts'

/** Where a repair goes: the new file, and the log beside it. */
export interface RepairTarget {
  readonly ut: string
  readonly log: string
}

/** `logPathOf('ut/skole.txt')` -> 'ut/skole-rettelogg.xlsx' */
export function logPathOf(ut: string): string {
  return join(dirname(ut), `${basename(ut, extname(ut))}-rettelogg.xlsx`)
}

/**
 * The two files a repair of `input` writes, refused before the work when they cannot be. Problems: `rettopp-needs-output`,
 * `rettopp-other-ending` (the new file is of the same kind as the old one), and those of `checkOutputs`.
 */
export async function repairTarget(input: string, ut: string | undefined, overwrite: boolean): Promise<Result<RepairTarget>> {
  if (ut === undefined) return fail('rettopp-needs-output', { path: input })
  const ending = extname(input)
  if (input !== '-' && extname(ut).toLowerCase() !== ending.toLowerCase()) return fail('rettopp-other-ending', { path: ut, ending })
  const log = logPathOf(ut)
  const allowed = await checkOutputs([{ path: ut }, { path: log }], [input], overwrite)
  return allowed.ok ? ok({ ut, log }) : allowed
}
