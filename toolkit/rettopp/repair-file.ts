import {
  allRules,
  type CheckedFile,
  type CheckedRepair,
  fail,
  ok,
  type Result,
  type Rettopp,
  rettopp,
  rulesForRepair,
  type SureFix,
} from '#core'
import { checkRepaired as checkWithFixes, repairedBytes } from '../../files/check-repaired.ts'
import { fileOptionsOf, type SharedCheckOptions } from '../check-source.ts'
import type { Source } from '../disk/open-source.ts'
import { SourceFailure } from '../disk/source-failure.ts'

/** A repair that is ready to be written. */
export interface ReadyRepair {
  readonly done: Rettopp
  /** The bytes of the new file; throws a SourceFailure when the file cannot be read again or is another by now. */
  bytes(): AsyncIterable<Uint8Array>
}

/**
 * Finds what can be repaired for sure in a file and tries it. `open` gives the file from its start each time it is asked: the original is read
 * once per check and once for writing. Problems: those of reading and checking, `file-changed`.
 */
export async function repairFile(open: () => Source, path: string, options: SharedCheckOptions): Promise<Result<ReadyRepair>> {
  const fileOptions = fileOptionsOf(path, options)
  const rules = rulesForRepair(allRules)
  let sha256: string | null = null
  const checkRepaired = async (fixes: readonly SureFix[], first: CheckedFile | null): Promise<CheckedRepair> => {
    const source = open()
    const { file, refused } = await checkWithFixes(source.bytes, fileOptions, rules, fixes, first)
    const problem = source.problem()
    if (problem !== null) throw new SourceFailure(problem)
    if (first === null) sha256 = source.sha256()
    else if (source.sha256() !== sha256) throw new SourceFailure({ code: 'file-changed', facts: { path } })
    return { file: { ...file, path, bytes: source.size(), sha256 }, refused }
  }
  try {
    const done = await rettopp(checkRepaired, allRules)
    if (!done.ok) return done
    const { before, fixes } = done.value
    return ok({ done: done.value, bytes: () => repairedAgain(open(), path, fixes, before) })
  } catch (error) {
    if (error instanceof SourceFailure) return fail(error.problem.code, error.problem.facts)
    throw error
  }
}

async function* repairedAgain(source: Source, path: string, fixes: readonly SureFix[], first: CheckedFile): AsyncGenerator<Uint8Array> {
  yield* repairedBytes(source.bytes, fixes, first)
  const problem = source.problem() ?? (source.sha256() === first.sha256 ? null : { code: 'file-changed', facts: { path } })
  if (problem !== null) throw new SourceFailure(problem)
}
