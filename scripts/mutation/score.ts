import { dirname } from 'node:path'
import type { Mutant } from './instrument.ts'
import type { Verdict } from './try-mutants.ts'

/** What became of the mutants of a folder. Texts and sources hold none. */
export interface Score {
  readonly folder: string
  readonly mutants: number
  /** By a test. */
  readonly noticed: number
  /** By the compiler alone. */
  readonly typed: number
  /** Of no effect, by the rule of without-effect.ts. */
  readonly same: number
  readonly survived: number
  /** Noticed by the one or the other, of those that have an effect; 1 where there are none. */
  readonly share: number
}

/** What is known of survivors besides. */
export interface Survivors {
  readonly typed: ReadonlySet<Mutant>
  readonly same: ReadonlySet<Verdict>
}

/** A score per folder, and behind them one for all rules and one for all identity numbers. */
export function scores(verdicts: readonly Verdict[], survivors: Survivors): readonly Score[] {
  const folderOf = ({ mutant }: Verdict): string => dirname(mutant.file)
  const topOf = (verdict: Verdict): string => folderOf(verdict).split('/').slice(0, 2).join('/')
  const by = (name: (verdict: Verdict) => string, label: (name: string) => string): Score[] =>
    [...new Set(verdicts.map(name))].sort().map((one) =>
      score(
        label(one),
        verdicts.filter((verdict) => name(verdict) === one),
        survivors,
      ),
    )
  return [...by(folderOf, (folder) => folder), ...by(topOf, (top) => `${top} i alt`)]
}

function score(folder: string, verdicts: readonly Verdict[], survivors: Survivors): Score {
  const noticed = verdicts.filter(({ fate }) => fate === 'killed' || fate === 'timeout').length
  const typed = verdicts.filter(({ mutant }) => survivors.typed.has(mutant)).length
  const same = verdicts.filter((verdict) => survivors.same.has(verdict)).length
  const mutants = verdicts.length
  const changing = mutants - same
  const share = changing === 0 ? 1 : (noticed + typed) / changing
  return { folder, mutants, noticed, typed, same, survived: changing - noticed - typed, share }
}

/** The scores as a table in Markdown. */
export function scoreTable(rows: readonly Score[]): string {
  return [
    '| mappe | endringer | merket av en test | ellers av typekontrollen | uten virkning | overlevde | andel |',
    '|---|---|---|---|---|---|---|',
    ...rows.map(
      ({ folder, mutants, noticed, typed, same, survived, share }) =>
        `| \`${folder}\` | ${mutants} | ${noticed} | ${typed} | ${same} | ${survived} | ${Math.floor(100 * share)} % |`,
    ),
  ].join('\n')
}
