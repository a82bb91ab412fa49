import { compareFindings, compareFindingsByRule } from '../../batch/compare-findings.ts'
import type { CheckedFile } from '../../findings/checked-file.ts'
import type { Comparison, FileComparison } from './comparison.ts'
import { type PairedFiles, pairFiles } from './pair-files.ts'

/**
 * Compares older files with newer ones. `compare` reads the rows of a pair and compares them, or answers null when one of the two cannot be
 * read a second time; pairs are asked for one after the other, so that the rows of two files at a time are in memory.
 */
export async function sammenlign(
  before: readonly CheckedFile[],
  now: readonly CheckedFile[],
  compare: (before: CheckedFile, now: CheckedFile) => Promise<FileComparison | CheckedFile>,
): Promise<Comparison> {
  const paired: PairedFiles = pairFiles(before, now)
  const files: FileComparison[] = []
  const unread: CheckedFile[] = [...paired.onlyBefore, ...paired.onlyNow].filter(({ problem }) => problem !== null)
  for (const [older, newer] of paired.pairs) {
    const broken = [older, newer].filter(({ problem }) => problem !== null)
    if (broken.length > 0) {
      unread.push(...broken)
      continue
    }
    const compared = await compare(older, newer)
    if ('records' in compared && 'notCompared' in compared) files.push(compared)
    else unread.push(compared as CheckedFile)
  }
  const [olds, news] = [files.map((file) => file.before), files.map((file) => file.now)]
  return {
    files,
    onlyBefore: paired.onlyBefore.filter(({ problem }) => problem === null),
    onlyNow: paired.onlyNow.filter(({ problem }) => problem === null),
    unread,
    findings: { ...compareFindings(olds, news), rules: compareFindingsByRule(olds, news) },
  }
}
