import type { Rule } from '../rules/rule.ts'
import type { OddLine } from '../table/chunk.ts'
import { type HitKinds, Hits } from './hits.ts'

/** So many faults in one line with a separator too many, and it is the separator that is wrong. */
const FAULTS = 2

/**
 * Lines that a separator too many has shifted. Empty fields behind the last column are no fault (F43: padded and copied files have them), but
 * a separator too many inside a line ends in one as well, when its last column is blank. What tells them apart is the cells: from two errors
 * on, in a line that most others in the file are not like, the line is shifted, and that one cause is told instead of the errors.
 */
export function shiftedLines(
  hits: Hits,
  kinds: HitKinds,
  rules: readonly Rule[],
  surplus: readonly OddLine[],
  rows: number,
): readonly OddLine[] {
  if (surplus.length === 0 || surplus.length * 2 >= rows) return []
  const faults = new Map(surplus.map((line) => [line.row, 0]))
  for (let hit = 0; hit < hits.size; hit++) {
    const known = faults.get(hits.rowNumber[hit]!)
    if (known !== undefined && isCellFault(kinds, rules, hits.variant[hit]!)) faults.set(hits.rowNumber[hit]!, known + 1)
  }
  return surplus.filter((line) => faults.get(line.row)! >= FAULTS)
}

/** The hits without those of cell and row rules on these lines: the cells stand in the wrong columns. */
export function withoutCellsOf(lines: readonly OddLine[], hits: Hits, kinds: HitKinds, rules: readonly Rule[]): Hits {
  const shifted = new Set(lines.map((line) => line.row))
  const kept = new Hits()
  for (let i = 0; i < hits.size; i++) {
    const { scope } = rules[kinds.variants[hits.variant[i]!]!.rule]!
    if (shifted.has(hits.rowNumber[i]!) && (scope === 'cell' || scope === 'row')) continue
    kept.add(hits.variant[i]!, hits.rowNumber[i]!, hits.record[i]!, hits.row[i]!, hits.column[i]!, hits.code[i]!, hits.fact[i]!)
  }
  return kept
}

function isCellFault(kinds: HitKinds, rules: readonly Rule[], variant: number): boolean {
  const { rule, severity } = kinds.variants[variant]!
  return severity === 'error' && (rules[rule]!.scope === 'cell' || rules[rule]!.scope === 'row')
}
