import type { FodselsnummerKind } from './fodselsnummer-verdict.ts'

/**
 * What stands added to the month: 0 for a person in the register, 80 Tenor, 65 Norsk helsenett, 40 H-nummer or NAV's test persons,
 * 20 NAV's own numbers; null when no month 1-12 is left. The five ranges do not overlap.
 * `monthShift(81)` -> 80, `monthShift(12)` -> 0, `monthShift(13)` -> null. Source: issue 2 point 2.
 */
export function monthShift(month: number): 0 | 20 | 40 | 65 | 80 | null {
  if (month >= 1 && month <= 12) return 0
  if (month >= 81 && month <= 92) return 80
  if (month >= 66 && month <= 77) return 65
  if (month >= 41 && month <= 52) return 40
  if (month >= 21 && month <= 32) return 20
  return null
}

/** The day without the 40 of a D-form; 32-40 are left for the calendar to refuse. `plainDay(71)` -> 31, `plainDay(40)` -> 40 */
export function plainDay(day: number): number {
  return day > 40 ? day - 40 : day
}

/**
 * The kind by day and month digits alone. A shifted month says more than a D-form day: a synthetic D-nummer is synthetic.
 * `kindOfForm(41, 0)` -> 'd-nummer', `kindOfForm(41, 80)` -> 'syntetisk', `kindOfForm(35, 0)` -> 'unknown'
 */
export function kindOfForm(day: number, shift: number | null): FodselsnummerKind {
  const plain = plainDay(day)
  if (shift === null || plain < 1 || plain > 31) return 'unknown'
  if (shift > 0) return 'syntetisk'
  return day > 40 ? 'd-nummer' : 'fodselsnummer'
}
