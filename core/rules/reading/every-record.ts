import type { RecordId } from '../../records/record-id.ts'
import { kolonneRecords } from './kolonne-records.ts'

/** All canonical records: for rules that ask how something is written, whatever it is about. */
export const everyRecord: readonly RecordId[] = [
  'leveranse',
  'elev',
  'elevkurs',
  'fagrad',
  'vitnemaalsmerknad',
  'person',
  'kontrakt',
  'avlagtprove',
  'skole',
  ...kolonneRecords,
]
