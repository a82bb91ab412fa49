import { dirname } from 'node:path'
import type { Verdict } from './try-mutants.ts'

/** What became of the mutants of a folder. Those that do not compile or are texts are no mutants and stand in no number. */
export interface Score {
  readonly folder: string
  readonly mutants: number
  readonly noticed: number
  readonly same: number
  readonly survived: number
  /** Noticed of those that change something; 1 where there are none. */
  readonly share: number
}

/** A score per folder and one for all of it, in the order of names; `isSame` says which survivors change nothing. */
export function scores(verdicts: readonly Verdict[], isSame: (verdict: Verdict) => boolean): readonly Score[] {
  const folders = [...new Set(verdicts.map(({ mutant }) => dirname(mutant.file)))].sort()
  const tops = [...new Set(folders.map((folder) => folder.split('/').slice(0, 2).join('/')))]
  return [
    ...folders.map((folder) =>
      score(
        folder,
        verdicts.filter(({ mutant }) => dirname(mutant.file) === folder),
        isSame,
      ),
    ),
    ...tops.map((top) =>
      score(
        `${top} (alt)`,
        verdicts.filter(({ mutant }) => mutant.file.startsWith(`${top}/`)),
        isSame,
      ),
    ),
  ]
}

function score(folder: string, verdicts: readonly Verdict[], isSame: (verdict: Verdict) => boolean): Score {
  const noticed = verdicts.filter(({ fate }) => fate === 'killed' || fate === 'timeout').length
  const left = verdicts.filter(({ fate }) => fate === 'survived' || fate === 'no-coverage')
  const same = left.filter(isSame).length
  const changing = noticed + left.length - same
  return {
    folder,
    mutants: noticed + left.length,
    noticed,
    same,
    survived: left.length - same,
    share: changing === 0 ? 1 : noticed / changing,
  }
}

/** The scores as a table in Markdown. */
export function scoreTable(rows: readonly Score[]): string {
  return [
    '| mappe | endringer | merket | uten virkning | overlevde | andel |',
    '|---|---|---|---|---|---|',
    ...rows.map(
      ({ folder, mutants, noticed, same, survived, share }) =>
        `| \`${folder}\` | ${mutants} | ${noticed} | ${same} | ${survived} | ${(100 * share).toFixed(0)} % |`,
    ),
  ].join('\n')
}
