import type { Severity } from '../../rules/rule.ts'
import type { ListRow } from './list-row.ts'

/** What the list can be grouped by; the words stand in the page's select. */
export const GROUPINGS = ['rule', 'school', 'column', 'severity', 'file'] as const
export type Grouping = (typeof GROUPINGS)[number]

export interface RowGroup {
  /** What the lines share: a rule's code, a school number, a column, a severity, a file. '' where they have none. */
  readonly key: string
  /** The rule's title; '' for other groupings. */
  readonly title: string
  readonly counts: Readonly<Record<Severity, number>>
  /** Lines by their number, in the order of the list. */
  readonly rows: readonly number[]
}

const KEYS: Readonly<Record<Grouping, (row: ListRow) => string>> = {
  rule: ({ code }) => code,
  school: ({ school }) => school,
  column: ({ column }) => column,
  severity: ({ severity }) => severity,
  file: ({ file }) => file,
}

/** Groups lines: those with errors first, then warnings, then information; within these the most frequent first, then by key. */
export function groupRows(rows: readonly ListRow[], shown: Iterable<number>, by: Grouping): readonly RowGroup[] {
  const keyOf = KEYS[by]
  const groups = new Map<string, { counts: Record<Severity, number>; rows: number[]; title: string }>()
  for (const index of shown) {
    const row = rows[index]!
    const key = keyOf(row)
    let group = groups.get(key)
    if (group === undefined) {
      group = { counts: { error: 0, warning: 0, info: 0 }, rows: [], title: by === 'rule' ? row.title : '' }
      groups.set(key, group)
    }
    group.counts[row.severity]++
    group.rows.push(index)
  }
  return [...groups]
    .map(([key, group]): RowGroup => ({ key, ...group }))
    .sort((a, b) => rank(a) - rank(b) || b.rows.length - a.rows.length || (a.key < b.key ? -1 : 1))
}

function rank({ counts }: RowGroup): number {
  return counts.error > 0 ? 0 : counts.warning > 0 ? 1 : 2
}
