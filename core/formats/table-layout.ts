import type { RecordId } from '../records/record-id.ts'
import type { Dictionary } from '../table/dictionary.ts'
import type { Format, FormatColumn } from './format.ts'
import type { RowsAboveHeader } from './rows-above-header.ts'

/** A column of one file: the format's column and where it stands here. */
export interface LayoutColumn {
  readonly column: FormatColumn
  /** Position in the line, 0 = first field. */
  readonly position: number
  /** The header as written, or the interface id where there is no header. */
  readonly header: string
  /** Codes of equal canonical columns of one file come from the same dictionary, so that records join by code. Null = read past. */
  readonly dictionary: Dictionary | null
  /** Its values only tell rows apart (core/records/stand-in.ts): no rule looks at what they say. */
  readonly standIn?: true
}

export interface LayoutRecord {
  readonly id: RecordId
  readonly lineId: string | null
  readonly columns: readonly LayoutColumn[]
  /** Fields a line of this record should have, without an empty one behind a trailing separator; null when any number will do. */
  readonly fieldCount: number | null
}

/** How one opened file is laid out: made by core/formats/detect-format.ts, followed by the readers in files/csv. */
export interface TableLayout {
  readonly format: Format
  readonly records: readonly LayoutRecord[]
  /** Row number of the header row, 0 when there is none; rows up to it are not data. */
  readonly headerRow: number
  /** Headers without a known column, with their position. */
  readonly unknownColumns: readonly { readonly header: string; readonly position: number; readonly proposal?: string | null }[]
  /** Columns of the format that the header row lacks. */
  readonly missingColumns: readonly FormatColumn[]
  /** Rows above the header row that look like data and are not read; left out or null when there are none. */
  readonly rowsAbove?: RowsAboveHeader | null
}
