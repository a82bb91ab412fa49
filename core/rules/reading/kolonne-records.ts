import { kolonneKinds } from '../../formats/kolonner.gen.ts'
import type { ColumnKey } from '../../records/column-key.ts'
import type { KolonneRecordId, RecordId } from '../../records/record-id.ts'

/** The records of the tables that people fill in: for rules on how codes and numbers are written there. */
export const kolonneRecords: readonly KolonneRecordId[] = kolonneKinds.map(({ record }) => record)

/** The columns of those tables that may hold only some words, grades or exam periods. */
export const wordColumns: readonly ColumnKey[] = [
  ...new Set(
    kolonneKinds.flatMap(({ columns }) =>
      columns.filter((column) => 'allowed' in column || 'scale' in column).map(({ key }): ColumnKey => key),
    ),
  ),
]

const records = new Set<RecordId>(kolonneRecords)

/** Whether a record comes from a table that people fill in: `isKolonneRecord('parti')` -> true, `isKolonneRecord('fagrad')` -> false */
export function isKolonneRecord(record: RecordId): boolean {
  return records.has(record)
}
