import type { ColumnKey } from '../../records/column-key.ts'
import { examColumns } from '../karakter/grade-columns.ts'

/** Columns of a subject row without which nobody can say how the subject ended: a file without exam grades hides what made good a 1. */
export const outcomeReads = ['fagkode', 'fagstatus', 'standpunkt', ...examColumns, 'fagmerknad'] as const satisfies readonly ColumnKey[]
/** Columns that say more where they are. */
export const outcomeOptional = [
  'programomraadekode',
  'avbruddsdato_fag',
  'linje_aktiv',
  'karakterstatus',
  'halvaar1',
  'halvaar2',
] as const satisfies readonly ColumnKey[]

export type OutcomeColumn = (typeof outcomeReads)[number] | (typeof outcomeOptional)[number]
