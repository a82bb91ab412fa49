import type { Rule } from '../rules/rule.ts'
import type { OddLine } from '../table/chunk.ts'
import { type HitKinds, Hits } from './hits.ts'

/** Lines are unlike the rest of their record up to this share of its rows. */
const RARE = 1 / 3

export interface LineUsage {
  /** Rows of a record, by its index in the layout. */
  readonly rowsOf: (record: number) => number
  /** Rows of the whole file. */
  readonly rows: number
  /** Whether the format's lines end in a separator. */
  readonly trailingSeparator: boolean
}

/**
 * Lines that a separator too many or too few has shifted, among those that only look unusual. Empty fields behind the last column are no
 * fault (F43: padded and copied files have them), but a separator too many inside a line ends in one as well when its last column is blank.
 * What tells them apart: most lines of the record are not like it, and its cells have something to say, one finding where there is one field
 * too many, two where there are more. A line that alone lacks the separator at the end has lost a field.
 */
export function shiftedLines(hits: Hits, unusual: readonly OddLine[], { rowsOf, rows, trailingSeparator }: LineUsage): readonly OddLine[] {
  if (unusual.length === 0) return []
  const like = (line: OddLine): string => `${line.kind} ${line.record}`
  const counts = new Map<string, number>()
  for (const line of unusual) counts.set(like(line), (counts.get(like(line)) ?? 0) + 1)
  const rare = unusual.filter((line) => {
    // A record of one row has nothing to be compared with but the rest of the file.
    const alone = rowsOf(line.record) === 1
    return alone ? unusual.length <= rows * RARE : counts.get(like(line))! <= rowsOf(line.record) * RARE
  })
  if (rare.length === 0) return []
  const faults = new Map(rare.map((line) => [line.row, 0]))
  for (let hit = 0; hit < hits.size; hit++) {
    const known = faults.get(hits.rowNumber[hit]!)
    if (known !== undefined) faults.set(hits.rowNumber[hit]!, known + 1)
  }
  return rare.flatMap((line): OddLine[] => {
    if (line.kind === 'no-trailing-separator') return [{ ...line, kind: 'too-few-fields', found: line.found - 1 }]
    const extra = line.found - line.expected - (trailingSeparator ? 1 : 0)
    return faults.get(line.row)! >= (extra === 1 ? 1 : 2) ? [{ ...line, kind: 'too-many-fields' }] : []
  })
}

/** The hits without those on the cells of these lines: what stands there stands in the wrong column. */
export function withoutHitsOn(lines: ReadonlySet<number>, hits: Hits, kinds: HitKinds, rules: readonly Rule[]): Hits {
  const kept = new Hits()
  for (let i = 0; i < hits.size; i++) {
    const { scope } = rules[kinds.variants[hits.variant[i]!]!.rule]!
    if (lines.has(hits.rowNumber[i]!) && scope !== 'line' && scope !== 'table') continue
    kept.add(hits.variant[i]!, hits.rowNumber[i]!, hits.record[i]!, hits.row[i]!, hits.column[i]!, hits.code[i]!, hits.fact[i]!)
  }
  return kept
}
