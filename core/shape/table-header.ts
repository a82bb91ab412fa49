import type { ColumnRole, SubjectColumn } from '../formats/column-role.ts'

/** How the rows of a grade table are to be read: a row per pupil and subject, a row per grade, or a row per pupil. */
export type TableForm = 'bred' | 'lang' | 'matrise'

/** A column that nobody knows, or whose header is blank. */
export interface UnreadColumn {
  readonly position: number
  /** As written; «Kolonne H» for a blank header with values below. */
  readonly header: string
  /** The column's name that the header may be a misspelling of; proposed, never assumed. */
  readonly proposal: string | null
}

/** A header of one or two rows, read. */
export interface TableHeader {
  readonly form: TableForm
  /** Row numbers, the upper one first. */
  readonly headerRows: readonly number[]
  /** The whole header of each column: both rows together where there are two. */
  readonly headers: readonly string[]
  /** Position of each role; a role stands once. */
  readonly positions: ReadonlyMap<ColumnRole, number>
  readonly subjects: readonly SubjectColumn[]
  readonly unread: readonly UnreadColumn[]
}
