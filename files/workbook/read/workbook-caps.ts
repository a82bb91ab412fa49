/** How much of a workbook is read before it counts as something that no office has made. */
export interface WorkbookCaps {
  /** Entries of the zip. */
  readonly parts: number
  /** Bytes that one sheet may unpack to. */
  readonly sheetBytes: number
  /** Bytes that the shared strings may unpack to. */
  readonly stringBytes: number
  /** Bytes that any other part may unpack to. */
  readonly otherBytes: number
  /** How many times its packed size a part may grow to, once it is above 32 MB. */
  readonly growth: number
  /** Cells of a sheet: those that stand in the file, and the places of its rows counted to the last one that holds something. */
  readonly cells: number
  /** Characters of one cell. Excel stops at 32,767; longer ones are read whole up to this, never cut. */
  readonly textLength: number
  /** Characters of all cells of a sheet. */
  readonly sheetText: number
  /** Merged ranges of a sheet, and sheets, styles, fills and relations of a book. */
  readonly listed: number
}

const MEBI = 1 << 20

/** A full sheet of 1,048,576 rows and 30 columns fits. Deflate cannot grow more than 1,032 times; rows of data grow 5 to 30 times. */
export const WORKBOOK_CAPS: WorkbookCaps = {
  parts: 10_000,
  sheetBytes: 2048 * MEBI,
  stringBytes: 512 * MEBI,
  otherBytes: 64 * MEBI,
  growth: 300,
  cells: 32 * MEBI,
  textLength: 1_000_000,
  sheetText: 1024 * MEBI,
  listed: 100_000,
}
