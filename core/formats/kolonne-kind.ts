import type { Text } from '../messages/locale.ts'
import type { ColumnKey } from '../records/column-key.ts'
import type { RecordId } from '../records/record-id.ts'

/** A column of a table that people fill in, as data/kolonner*.yaml has it. */
export interface KolonneColumn {
  readonly key: ColumnKey
  readonly name: string
  readonly headers: readonly string[]
  readonly mandatory?: true
  /** What its values are measured by besides the words: grades, or exam periods («V26», «høst 2025»). */
  readonly scale?: 'karakter' | 'periode'
  /** Words that may stand there; left out = any. */
  readonly allowed?: readonly string[]
  /** Other words for one of the allowed ones, by normalised word. */
  readonly words?: Readonly<Record<string, string>>
}

/** A kind of table that people fill in: its columns, what a row is, and what tells it from other tables. */
export interface KolonneKind {
  readonly id: string
  readonly title: Text
  readonly record: RecordId
  readonly source: 'KOLONNER' | 'KOLONNER-EGNE'
  /** What makes a row its own; blank cells are alike. */
  readonly key: readonly ColumnKey[]
  /** Of each group at least one column. */
  readonly must: readonly (readonly ColumnKey[])[]
  /** The same when the file name speaks for the kind. */
  readonly mustWhenNamed: readonly (readonly ColumnKey[])[]
  /** Columns that speak against it. */
  readonly mustNot: readonly ColumnKey[]
  readonly fileNames: readonly string[]
  readonly columns: readonly KolonneColumn[]
}
