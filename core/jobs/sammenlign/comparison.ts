import type { CheckedFile } from '../../findings/checked-file.ts'
import type { ColumnKey } from '../../records/column-key.ts'
import type { RecordId } from '../../records/record-id.ts'

/** One cell that differs between two rows that belong together. */
export interface CellChange {
  readonly column: ColumnKey
  /** What the newer file calls the column. */
  readonly header: string
  readonly before: string
  readonly now: string
  /** 'spelling': both mean the same ('18.08.2025' and '20250818'). */
  readonly kind: 'value' | 'spelling'
}

/** What names a row: the members of a finding's key, and the rest of the record's key that is not blank. */
export interface RowKey {
  readonly fodselsnummer: string
  readonly skolenummer: string
  readonly programomraadekode: string
  readonly fagkode: string
  readonly rest: readonly { readonly column: ColumnKey; readonly value: string }[]
}

/** A row that stands in both files and says something else. */
export interface ChangedRow {
  readonly rowBefore: number
  readonly rowNow: number
  /** As the newer file has it. */
  readonly key: RowKey
  readonly cells: readonly CellChange[]
}

/** A row that stands in one file only, with its cells in the order of `RecordComparison.headersBefore` or `headersNow`. */
export interface LoneRow {
  readonly row: number
  readonly key: RowKey
  readonly texts: readonly string[]
}

export interface ColumnCount {
  readonly column: ColumnKey
  readonly header: string
  readonly value: number
  readonly spelling: number
}

/** A column of one file: what the file calls it and what we call it. */
export interface NamedColumn {
  readonly column: ColumnKey
  readonly header: string
}

/** The rows of one record kind in two files. */
export interface RecordComparison {
  readonly record: RecordId
  readonly before: number
  readonly now: number
  readonly columnsBefore: readonly NamedColumn[]
  readonly columnsNow: readonly NamedColumn[]
  /** Columns that both files have and that were compared. */
  readonly compared: readonly ColumnKey[]
  /** In the order of the newer file. */
  readonly changed: readonly ChangedRow[]
  readonly added: readonly LoneRow[]
  /** In the order of the older file. */
  readonly removed: readonly LoneRow[]
  readonly columns: readonly ColumnCount[]
}

/** Two files that belong together, compared. */
export interface FileComparison {
  readonly before: CheckedFile
  readonly now: CheckedFile
  readonly records: readonly RecordComparison[]
  /** Record kinds that only one of the files has, or whose key columns they do not share. */
  readonly notCompared: readonly RecordId[]
  /** Headers that were not compared, since nobody knows what they mean. */
  readonly unknownColumns: readonly string[]
  /** Persons whose number is another now and who are the same for certain. */
  readonly renumbered: number
}

/** What has become of the findings of one rule. */
export interface RuleChange {
  readonly rule: string
  readonly code: string
  readonly fixed: number
  readonly left: number
  readonly added: number
}

/** The answer of `sammenlign`. */
export interface Comparison {
  readonly files: readonly FileComparison[]
  readonly onlyBefore: readonly CheckedFile[]
  readonly onlyNow: readonly CheckedFile[]
  /** Files that could not be compared; `problem` says why, and is not null. */
  readonly unread: readonly CheckedFile[]
  /** Findings of the compared files. */
  readonly findings: { readonly fixed: number; readonly left: number; readonly added: number; readonly rules: readonly RuleChange[] }
}
