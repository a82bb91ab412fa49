import type { ColumnKey } from '../records/column-key.ts'

/** How a kind of table settles headers that could mean two things. */
export interface Settling {
  isOpen(header: string): boolean
  /** What the header means, by the values below it and the columns found by other headers; null for «not read». */
  settle(header: string, values: readonly string[], found: ReadonlySet<ColumnKey | null>): ColumnKey | null
}
