import { isGrunnskole } from '../kode/is-grunnskole.ts'

/** School days of a pupil in a year, and hours they can hold at eight a day. */
const MOST = { days: 190, hours: 1520 }

/** More than this a school year has no room for; grunnskole may send the sum of three years. `absenceLimit('days', 'STUSP1----')` -> 190 */
export function absenceLimit(kind: keyof typeof MOST, programomraadekode: string): number {
  return MOST[kind] * (isGrunnskole(programomraadekode) ? 3 : 1)
}
