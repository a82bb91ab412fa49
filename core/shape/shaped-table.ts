import type { ColumnRead } from '../findings/column-read.ts'
import type { ReadingNote } from '../findings/reading-note.ts'
import type { ColumnKey } from '../records/column-key.ts'
import type { Identity } from '../records/identity.ts'
import type { TableForm, UnreadColumn } from './table-header.ts'

/** Where a value of a shaped row stands in the file, when it is not in the row and column it would be looked for. */
export interface MovedCell {
  readonly row: number
  /** 0 = column A; -1 = in no cell: taken from a title or the name of a tab. */
  readonly column: number
  /** The cell as it stands; the shaped value may be a part of it. */
  readonly text: string
}

/** One subject row, whatever shape it came from. */
export interface ShapedRow {
  /** One per column of the table, '' = blank. */
  readonly values: readonly string[]
  /** Index into `sheets`. */
  readonly sheet: number
  readonly row: number
  /** Per column of the table the position in the sheet; -1 = this sheet has no such column. */
  readonly positions: Int32Array
  readonly headers: readonly string[]
  readonly moved: ReadonlyMap<number, MovedCell> | null
}

export interface ShapedColumn {
  readonly key: ColumnKey
  /** The header it was found under on the first sheet, or its title. */
  readonly header: string
  /** Holds stand-ins (stand-in.ts): rows are told apart by it, and no rule looks at what it says. */
  readonly standIn: boolean
}

/** A grade table of any shape as rows of subjects. */
export interface ShapedTable {
  readonly form: TableForm
  readonly identity: Identity
  readonly columns: readonly ShapedColumn[]
  readonly rows: readonly ShapedRow[]
  /** Names of the sheets that rows come from; null for a text file. */
  readonly sheets: readonly (string | null)[]
  /** Row of the header, the lower one of two, on each of those. */
  readonly headerRows: readonly number[]
  readonly unread: readonly (UnreadColumn & { readonly sheet: number })[]
  /** What each column of the first table was taken for, in the order of the sheet. */
  readonly read: readonly ColumnRead[]
  readonly notes: readonly ReadingNote[]
}
