import { trinnOf } from '../felles/trinn-of.ts'
import { isGrunnskole } from '../kode/is-grunnskole.ts'

/**
 * The year of a pupil of primary school, 1 to 7: `primaryYear({ trinn: '7. TRINN', programomraadekode: '' })` -> 7. A year of 1 to 3 without
 * more may be upper secondary, so it counts only where the programme is grunnskole. Null for all others.
 */
export function primaryYear(row: { readonly trinn: string; readonly programomraadekode: string }): number | null {
  const trinn = trinnOf(row.trinn)
  if (trinn !== null) return trinn.level === 'grunnskole' && trinn.year < 8 ? trinn.year : null
  return isGrunnskole(row.programomraadekode) && /^[1-3]$/.test(row.trinn) ? Number(row.trinn) : null
}
