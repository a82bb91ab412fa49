/** One row of the beginning of a file as text, with its row number as Excel opens the file (1 = first line). */
export interface SampleRow {
  readonly row: number
  readonly fields: readonly string[]
}

/** The first rows of a file, enough to tell what it is; made by files/csv/sample-rows.ts. */
export interface TableSample {
  readonly rows: readonly SampleRow[]
  /** Whether a `sep=` line of Excel stands before row 1. */
  readonly sepLine?: boolean
}
