import { allRules, type CheckedFile, type CheckRunOptions, type CheckStep, problemFile, type SpareArrays } from '#core'
import { checkBytes } from '../files/check-bytes.ts'
import type { Source } from './disk/open-source.ts'

/** Options of a check of many files: those of one file without its name. */
export type SharedCheckOptions = Omit<CheckRunOptions, 'fileName'>

/**
 * Checks what a source gives and adds what only the host knows: the path as the user wrote it, size and hash. A source that stops halfway
 * gives the file with its problem and no findings: half a file would look like a clean one.
 */
export async function* checkSource(
  source: Source,
  path: string,
  options: SharedCheckOptions,
  spare?: SpareArrays,
): AsyncGenerator<CheckStep<CheckedFile>> {
  const fileOptions = fileOptionsOf(path, options)
  for await (const step of checkBytes(source.bytes, fileOptions, allRules, spare)) {
    if (step.kind === 'progress') {
      yield step
      continue
    }
    const problem = source.problem()
    const file = problem === null ? step.file : problemFile(fileOptions, problem)
    yield { kind: 'done', file: { ...file, path, bytes: source.size(), sha256: source.sha256() } }
  }
}

/** The file of a path that never became a source. */
export function unopenedFile(path: string, problem: NonNullable<CheckedFile['problem']>, options: SharedCheckOptions): CheckedFile {
  return { ...problemFile(fileOptionsOf(path, options), problem), path }
}

/** Options for the check of the file with this path. */
export function fileOptionsOf(path: string, options: SharedCheckOptions): CheckRunOptions {
  return { ...options, fileName: lastName(path) }
}

/** File name without folders, whichever slash divides them. */
function lastName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}
