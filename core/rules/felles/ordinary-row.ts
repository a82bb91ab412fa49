import type { ColumnKey } from '../../records/column-key.ts'
import type { RowView } from '../rule.ts'
import { isLavereKompetanse, isVoksenprogram } from './kurskode.ts'

/** Columns that tell whether a subject row is an ordinary pupil's; those of the enrolment are looked up there (see GroupRule). */
export const ordinaryRowColumns = [
  'fagstatus',
  'avbruddsdato_fag',
  'avbruddsdato',
  'voksen',
  'elevstatus',
  'programomraadekode',
  'linje_aktiv',
] as const satisfies readonly ColumnKey[]

const ORDINARY_STATUS: ReadonlySet<string> = new Set(['E', 'A', 'B', 'N'])
const OTHER_PUPILS: ReadonlySet<string> = new Set(['V', 'P', 'O', 'L', 'K', 'U', 'I', 'S'])

/**
 * Whether a subject row belongs to an ordinary pupil who takes the subject to its end: fagstatus E, A, B or N (blank where the file has no
 * fagstatus), nobody has left, no adult, no elevstatus of another kind, no programme in modules or for lower competence.
 * Source: «Ordinary row» in the users' false alarms, part 3.
 */
export function isOrdinaryRow(row: RowView<(typeof ordinaryRowColumns)[number]>): boolean {
  return (
    (row.fagstatus === '' || ORDINARY_STATUS.has(row.fagstatus)) &&
    row.avbruddsdato_fag === '' &&
    row.avbruddsdato === '' &&
    row.voksen !== 'J' &&
    row.linje_aktiv !== 'N' &&
    !OTHER_PUPILS.has(row.elevstatus) &&
    !isVoksenprogram(row.programomraadekode) &&
    !isLavereKompetanse(row.programomraadekode)
  )
}
