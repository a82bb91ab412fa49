/** A row of a sheet or of a text file as the user sees it. */
export interface GridRow {
  /** Row number as Excel shows it, 1 = first. */
  readonly row: number
  /** Hidden by hand or by a filter; it is read all the same. */
  readonly hidden: boolean
  /** Text of each cell, '' for a blank; 0 = column A. */
  readonly texts: readonly string[]
}

/** One sheet of a workbook, or a text file as the only one. */
export interface Grid {
  /** Name of the tab; null for a text file. */
  readonly sheet: string | null
  readonly rows: readonly GridRow[]
}
