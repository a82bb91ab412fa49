import type { ChangedRow, Comparison, RecordComparison } from './comparison.ts'

/** Rows of some records that came, went, say something else, or are only written in another way. */
export interface ChangeCounts {
  readonly added: number
  readonly removed: number
  readonly changed: number
  readonly respelled: number
}

/** Whether nothing but the way of writing differs. */
export function isRespelled({ cells }: ChangedRow): boolean {
  return cells.every(({ kind }) => kind === 'spelling')
}

/** Sums over records. */
export function countChanges(records: readonly RecordComparison[]): ChangeCounts {
  const counts = { added: 0, removed: 0, changed: 0, respelled: 0 }
  for (const { added, removed, changed } of records) {
    counts.added += added.length
    counts.removed += removed.length
    const respelled = changed.filter(isRespelled).length
    counts.respelled += respelled
    counts.changed += changed.length - respelled
  }
  return counts
}

/** Sums over all files. */
export function countAll({ files }: Comparison): ChangeCounts {
  return countChanges(files.flatMap(({ records }) => records))
}
