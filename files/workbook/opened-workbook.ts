import type { Problem, Result } from '#core'

/** What a cell holds: 'date' is a number whose format shows a date or a time; 'blank' shows nothing: a format only, an empty text, a formula that gave ''. */
export type CellKind = 'blank' | 'text' | 'number' | 'date' | 'boolean' | 'error'

/** One row as the user sees it; `texts` and `kinds` are equally long and end at the last cell that holds anything. */
export interface SheetRow {
  /** Row number as Excel shows it, 1 = first. Rows where every cell is blank are left out. */
  readonly row: number
  /** Hidden by hand or by a filter. */
  readonly hidden: boolean
  /**
   * Text of each cell, '' for a blank; 0 = column A. A number as its shortest digits without thousands separator or exponent ('12019912345',
   * '3.9'), a day as 'dd.mm.yyyy', with ' hh:mm' when it has a time, a time alone as 'hh:mm', a boolean as 'SANN' or 'USANN', an error as
   * '#N/A'. Of a formula the value it had when the book was saved, '' when none was saved. A number whose format does nothing but fill up with zeros
   * ('00000', '000000\\ 00000') has the zeros that Excel shows; a day that Excel cannot show (before 1900, after 9999) is a number.
   */
  readonly texts: readonly string[]
  readonly kinds: readonly CellKind[]
}

/** One cell with everything a reader can know of it. */
export interface SheetCell {
  readonly row: number
  /** 0 = column A. */
  readonly column: number
  readonly kind: CellKind
  /** As in `SheetRow.texts`. */
  readonly text: string
  /** The value itself: a number for dates too (serial number, with 1904 books counted from 1900); null when nothing was saved. */
  readonly value: string | number | boolean | null
  /** Number format code ('dd.mm.yyyy', '@', 'General'). */
  readonly format: string
  /** Without '='; of a shared formula as it reads in this cell, '' when its first cell is not in the file. null = no formula. */
  readonly formula: string | null
}

export interface SheetInfo {
  readonly name: string
  readonly state: 'visible' | 'hidden' | 'very-hidden'
}

/** What was met while a sheet was read to its end. */
export interface SheetFacts {
  /** Rows and cells that hold something. */
  readonly rows: number
  readonly cells: number
  /** Merged ranges ('A1:D1'). */
  readonly merges: readonly string[]
  /** Hidden columns, 0 = A. */
  readonly hiddenColumns: readonly number[]
  /** Formulas without a saved value: their cells read as blank. */
  readonly unsavedFormulas: number
  /** Cells that hold something and have a fill colour of their own, white not counted: meaning we cannot read. */
  readonly colouredCells: number
}

/** A workbook whose directory, styles and shared strings are read; its sheets are read when asked for, each time anew. */
export interface OpenedWorkbook {
  /** All worksheets in the order of their tabs; chart sheets are left out. */
  readonly sheets: readonly SheetInfo[]
  /** Rows of a sheet in order; the generator's return value says how it ended. Never throws for bad input. */
  rows(sheet: number): Generator<SheetRow, Result<SheetFacts>>
  /** Every cell of a sheet that holds something or has a formula, row by row from left to right. */
  cells(sheet: number): Generator<SheetCell, Result<SheetFacts>>
  /** Known before any sheet is read; null when all is well. A damaged part that rows can be read without is told here. */
  readonly note: Problem | null
}
