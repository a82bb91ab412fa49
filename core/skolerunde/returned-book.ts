import type { BookFacts } from './book-facts.ts'
import type { RowKey } from './row-key.ts'
import type { VisibleRow } from './visible-row.ts'

/** A sheet of a workbook as text, before anything is known of it. */
export interface ReturnedSheet {
  readonly name: string
  readonly rows: readonly { readonly row: number; readonly texts: readonly string[] }[]
}

/** A row of a returned workbook that is one of ours: its key, or what it shows where the key is gone. */
export interface ReturnedRow {
  readonly sheet: string
  /** As Excel shows it. */
  readonly row: number
  readonly key: RowKey | null
  readonly visible: VisibleRow
  /** What else the row shows, for the office's list of replies. */
  readonly klasse: string
  readonly alvor: string
  readonly what: string
  readonly reply: string
  readonly explanation: string
}

/** What a returned workbook says, wherever in it that stands. */
export interface ReturnedBook {
  /** From the hidden sheet; null when that is lost. */
  readonly facts: BookFacts | null
  readonly answeredBy: string
  readonly answeredOn: string
  readonly remark: string
  readonly rows: readonly ReturnedRow[]
  /** Sheets with rows of ours whose reply column could not be told. */
  readonly withoutReply: readonly string[]
  /** Some rows have lost their key. */
  readonly lostKeys: boolean
}
