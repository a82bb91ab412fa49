import { weekdayIn, withoutDateWords } from './date-words.ts'
import { isCalendarDay } from './plain-date.ts'

/** A day without a year, and the weekday it is said to be: 1 = Monday, 0 = not said. */
export interface DayMonth {
  readonly day: number
  readonly month: number
  readonly weekday: number
}

/**
 * A day as people write it without a year: '10.6.', '10.06', '8/6', '10. juni', 'ons 10. juni'. Null for anything else and for a day that no
 * year has. `parseDayMonth('ons 10. juni')` -> `{ day: 10, month: 6, weekday: 3 }`
 */
export function parseDayMonth(text: string): DayMonth | null {
  const found = /^(\d{1,2})(?:\.\s?(\d{1,2})\.?|\/(\d{1,2}))$/.exec(withoutDateWords(text))
  if (found === null) return null
  const day = Number(found[1])
  const month = Number(found[2] ?? found[3])
  // 2024 had a 29 February.
  return isCalendarDay(2024, month, day) ? { day, month, weekday: weekdayIn(text) } : null
}
