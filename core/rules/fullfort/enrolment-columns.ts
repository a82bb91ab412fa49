import type { ColumnKey } from '../../records/column-key.ts'

/** What joins an enrolment with its subjects. */
export const enrolmentKey = ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode'] as const satisfies readonly ColumnKey[]

/** Columns of an enrolment that say who the pupil is; files without them know less. */
export const enrolmentOptional = [
  'skoleaar',
  'programomraadekode',
  'bevistype',
  'avbruddsdato',
  'voksen',
  'deltid',
  'elevstatus',
] as const satisfies readonly ColumnKey[]

export type EnrolmentColumn = (typeof enrolmentOptional)[number]
