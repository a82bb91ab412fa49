/**
 * A workbook as plain data, before any writer. Small sheets carry cells with styles; large sheets a header and rows that are asked for
 * when they are written. files/workbook/write-workbook.ts turns it into bytes, the same bytes for the same definition.
 */

/** Style by role; mapped to colours and formats in one place (cell-style.ts). */
export type CellRole =
  | 'title'
  | 'subtitle'
  | 'header'
  /** A header that must be filled in: shown with a star, which is no part of the text. */
  | 'header-required'
  | 'text'
  /** Text that only looks like a number (identity numbers, codes): format '@'. */
  | 'id'
  | 'text-wrap'
  | 'strong'
  | 'muted'
  | 'number'
  | 'link'
  | 'error'
  | 'warning'
  | 'info'
  | 'error-cell'
  | 'warning-cell'
  | 'info-cell'
  | 'input'
  /** A place for longer text of the user's own. */
  | 'input-wrap'
  /** A made-up row for the reader to delete: like 'input' but fainter, in the number format of its column. */
  | 'example'
  /** Columns that take a day, a time, both, a whole number or a share; values are Excel's serial numbers. */
  | 'date'
  | 'time'
  | 'date-time'
  | 'whole'
  | 'percent'

export type CellValue =
  | string
  | number
  | null
  /** A formula with English function names and without '=', and the value a program without calculation should show. */
  | { readonly formula: string; readonly result: string | number }

export interface CellDef {
  readonly value: CellValue
  readonly role?: CellRole
  /** Shown when pointing at the cell. */
  readonly note?: string
}

export interface ColumnDef {
  readonly width: number
  readonly role?: CellRole
  readonly hidden?: boolean
}

interface SheetBase {
  readonly name: string
  readonly columns: readonly ColumnDef[]
  /** Rows above this stay when scrolling; 0 = none. */
  readonly frozenRows: number
  readonly landscape: boolean
  /**
   * Printed at the top and foot of each page: what stands before a tab goes to the left, what stands after it to the right.
   * {page} and {pages} are filled in when printing.
   */
  readonly printHeader?: string
  readonly printFooter?: string
  readonly tabColor?: string
}

/** A sheet whose every cell is laid out by us. */
export interface DesignedSheet extends SheetBase {
  readonly kind: 'designed'
  readonly rows: readonly (readonly (CellDef | null)[])[]
  /** Merged ranges ('A1:D1'). */
  readonly merges?: readonly string[]
  /** Bars drawn in cells of numbers: range and role for the colour. */
  readonly dataBars?: readonly {
    readonly range: string
    readonly role: 'error' | 'warning' | 'info'
    /** Value of the longest bar; ranges with the same are on one scale. */
    readonly max: number
  }[]
  /** Ranges drawn as tables, with thin lines between the rows. */
  readonly tables?: readonly string[]
  /** Height of rows that need air, in points: row number -> height. */
  readonly heights?: Readonly<Record<number, number>>
  /** Drop-down lists: range and the values, or a reference to a range holding them. */
  readonly lists?: readonly {
    readonly range: string
    readonly values: readonly string[] | { readonly reference: string }
    /** Asked when somebody writes something else, which they may; left out = anything goes. */
    readonly warning?: string
  }[]
  /** Ranges that take a day, a time or a number between two bounds, bounds included and written as Excel's numbers. */
  readonly limits?: readonly {
    readonly range: string
    readonly kind: 'date' | 'time' | 'whole' | 'decimal'
    readonly min: number
    readonly max: number
    /** Asked when somebody writes something else, which they may. */
    readonly warning: string
  }[]
  /** Range with a filter row. */
  readonly filter?: string
  /** Left out = visible. A very hidden sheet is not in Excel's list of sheets to show again. */
  readonly state?: 'hidden' | 'very-hidden'
  /** Texts begin at the top of their cells, for tables whose rows grow; left out = in the middle. */
  readonly alignTop?: boolean
  /**
   * Locks the sheet without a password. Cells of these ranges stay open; sorting, filtering, widths, heights and new rows and columns are
   * allowed everywhere. Excel sorts only where every cell of the range is open: guard those that are not to be typed in.
   */
  readonly unlocked?: readonly string[]
  /** Ranges that are open but refuse what is typed, and the message that says so. */
  readonly guards?: readonly { readonly range: string; readonly message: string }[]
}

/**
 * A sheet of many rows, all cells text; written row by row. With a header the rows begin in row 2, with an empty header in row 1, so that
 * a file's rows can keep their numbers.
 */
export interface LargeSheet extends SheetBase {
  readonly kind: 'large'
  readonly header: readonly CellDef[]
  /** Row with filter buttons, 0 = none; left out = row 1 when there is a header. */
  readonly filterRow?: number
  /** Rows to come, when known before they are asked for. */
  readonly rowCount?: number
  /** Asked for once, when written. More than a million rows go on in a next sheet (sheet-name.ts says what it is called). */
  readonly rows: Iterable<readonly (CellDef | string | null)[]> | AsyncIterable<readonly (CellDef | string | null)[]>
}

export type SheetDef = DesignedSheet | LargeSheet

export interface WorkbookDef {
  readonly title: string
  /** 'YYYY-MM-DD' for the book's properties: the run's day, never the clock's. Left out = 2000-01-01. */
  readonly date?: string
  readonly sheets: readonly SheetDef[]
  /** Lists that drop-downs refer to: name -> 'Sheet'!$A$1:$A$9 */
  readonly names?: Readonly<Record<string, string>>
}
