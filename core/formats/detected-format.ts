import type { Format, FormatColumn } from './format.ts'
import type { RowsAboveHeader } from './rows-above-header.ts'

export interface DetectedColumn {
  readonly column: FormatColumn
  /** Position in the line, 0 = first field. */
  readonly position: number
  /** The header as written, or the interface id where there is no header. */
  readonly header: string
  /** Its values only tell rows apart (core/records/stand-in.ts): no rule looks at what they say. */
  readonly standIn?: true
}

export interface UnknownColumn {
  readonly header: string
  readonly position: number
  /** The format's name for a missing column that this header may be a misspelling of. Proposed, never assumed. */
  readonly proposal: string | null
}

/**
 * What gave the file kind away: 'told' by the user, 'line-ids' of the interface, 'exact-header' letter for letter in its order,
 * 'header' by most of its columns, 'file-name' where headers alone left it open, 'identity-numbers' a list of numbers and little else.
 */
export type DetectionReason = 'told' | 'line-ids' | 'exact-header' | 'header' | 'file-name' | 'identity-numbers'

/** What kind of file it is and where its columns stand. */
export interface DetectedFormat {
  readonly format: Format
  readonly reason: DetectionReason
  /** Row number of the header row, 0 when there is none. */
  readonly headerRow: number
  /** Fields of the header row without an empty one behind a trailing separator; 0 when there is none. */
  readonly headerLength: number
  /** Columns found, one list per record of the format. */
  readonly columns: readonly (readonly DetectedColumn[])[]
  readonly unknownColumns: readonly UnknownColumn[]
  /** Of a closed format all columns that are not there, of an open one those it cannot do without. */
  readonly missingColumns: readonly FormatColumn[]
  /** Rows above the header row that look like data; left out or null when there are none. */
  readonly rowsAbove?: RowsAboveHeader | null
}
