import { daysBetween } from './days-between.ts'
import { type PlainDate, plainDate } from './plain-date.ts'

const A_MONDAY = plainDate(2001, 1, 1)!

/** Day of the week, 0 = Monday, 6 = Sunday: `weekdayOf('2026-06-26')` -> 4 */
export function weekdayOf(date: PlainDate): number {
  return ((daysBetween(A_MONDAY, date) % 7) + 7) % 7
}

/** `isWeekend('2026-06-27')` -> true */
export function isWeekend(date: PlainDate): boolean {
  return weekdayOf(date) > 4
}
