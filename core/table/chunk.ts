/** Rows of one chunk; all chunks of a record but its last are full, so that row r stands in chunk r >> CHUNK_BITS. */
export const CHUNK_BITS = 14
export const CHUNK_ROWS = 1 << CHUNK_BITS

/** A stretch of rows of one record as dictionary codes. The reader fills the arrays anew afterwards: a receiver copies what it keeps. */
export interface CodeChunk {
  /** Index into `TableLayout.records`. */
  readonly record: number
  readonly rows: number
  /** Row number as Excel opens the file (1 = first line), one per row. */
  readonly rowNumbers: Int32Array
  /** Codes per coded column, in the order of `RecordColumns.columns`; null for columns that are read past. 0 is always the blank. */
  readonly codes: readonly (Int32Array | null)[]
}

/** A line that does not fit its layout; told to the engine once per line, in file order. */
export interface OddLine {
  /**
   * The last two are harmless by themselves and told so that shifted-lines.ts can find lines unlike the rest of the file:
   * 'extra-empty-fields' has more separators than columns and nothing behind them; 'no-trailing-separator' ends in a blank column where the
   * format's lines end in a separator.
   */
  readonly kind: 'unknown-record' | 'too-many-fields' | 'too-few-fields' | 'extra-empty-fields' | 'no-trailing-separator'
  /** Record index of the layout, -1 for a line of no known kind. */
  readonly record: number
  readonly row: number
  readonly found: number
  readonly expected: number
  /** First field, cut at 20 characters; the label of an unknown line. */
  readonly start: string
}

/** Where a reader puts what it reads. The engine is one; a test that collects rows is another. */
export interface TableSink {
  chunk(chunk: CodeChunk): void
  odd(line: OddLine): void
}
