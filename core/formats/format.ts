import type { Text } from '../messages/locale.ts'
import type { SourceId } from '../norms/source-id.ts'
import type { ColumnKey } from '../records/column-key.ts'
import type { RecordId } from '../records/record-id.ts'
import type { kolonneKinds } from './kolonner.gen.ts'

/** Kinds of tables that people fill in (data/kolonner-lesing.yaml). */
export type KolonneId = (typeof kolonneKinds)[number]['id']

export type FormatId =
  | KolonneId
  | 'sas-vigo'
  | 'ssb-resultat'
  | 'ssb-resultatfag'
  | 'ssb-elev'
  | 'ssb-elevfag'
  | 'ssb-voksensoker'
  | 'ssb-kontrakt'
  | 'ssb-avlagteprover'
  | 'wis-elever'
  | 'karakterfil'
  | 'skoleliste'

/** One column as a format has it. Its type, title and sensitivity belong to the canonical column. */
export interface FormatColumn {
  readonly key: ColumnKey
  /** What the format calls it: interface id ('KARSTP') or exact header ('Karakter standpunkt'). */
  readonly name: string
  /** Other header spellings, compared normalised (match-header.ts). */
  readonly headers?: readonly string[]
  /** Longest value in characters; null where the format states none. */
  readonly width: number | null
  /** Digits only: 9(n) of the interface. `exact` where n digits are required, not only allowed. */
  readonly digits?: 'at-most' | 'exact'
  /** Mandatory in the format's own description ('J' in the interface). */
  readonly mandatory?: boolean
  /** Read past and never coded: no rule looks at it (row ids of the statistics files). */
  readonly passThrough?: boolean
  /** What its values are measured by besides the words: grades, or exam periods («V26», «høst 2025»). */
  readonly scale?: 'karakter' | 'periode'
  /** Words that may stand there; left out = any. */
  readonly allowed?: readonly string[]
  /** Other words for one of the allowed ones, by normalised word. */
  readonly words?: Readonly<Record<string, string>>
  readonly source: SourceId
}

/** A position that the interface keeps without a meaning ('ikke i bruk'); its place must stay. */
export interface UnusedColumn {
  readonly key: null
  readonly name: string
}

export interface RecordLayout {
  readonly id: RecordId
  /** The first field of the record's lines ('$KL'), for formats that mix records; null for a table with a header row. */
  readonly lineId: string | null
  readonly columns: readonly (FormatColumn | UnusedColumn)[]
  /** What makes a row unique, by canonical columns (F08). */
  readonly key: readonly ColumnKey[]
}

export interface Format {
  readonly id: FormatId
  readonly title: Text
  /** 'lines': record kinds told apart by their first field, no header. 'table': one record kind under a header row. */
  readonly shape: 'lines' | 'table'
  /** All columns are known and their number is fixed; false where only some columns are known and the rest pass through. */
  readonly closed: boolean
  /** Whether the rows end with a separator behind the last column (the statistics files do). */
  readonly trailingSeparator: boolean
  readonly records: readonly RecordLayout[]
  /** Records that are gathered from the rows of the one above: a grade table says of the pupil's enrolment what its subject rows repeat. */
  readonly derives?: readonly 'elevkurs'[]
  /** File name hints, lower case, tried only when headers leave it open ('ssbelev'). */
  readonly fileNames?: readonly string[]
  readonly source: SourceId
}
