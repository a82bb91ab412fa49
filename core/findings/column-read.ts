/** Role of a column that holds the grades of one subject. */
export const SUBJECT_ROLE = 'fag'

/** What a column of a table was taken for. */
export interface ColumnRead {
  readonly header: string
  /** 1 = column A. */
  readonly number: number
  /** The column by its name in docs/kolonner.md; null = not read. */
  readonly role: string | null
}
