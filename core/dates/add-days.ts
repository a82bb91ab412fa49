import { dayOf, daysInMonth, monthOf, type PlainDate, plainDate, yearOf } from './plain-date.ts'

/** The day so many days later; days are whole and not negative. `addDays('2026-06-29', 3)` -> '2026-07-02' */
export function addDays(date: PlainDate, days: number): PlainDate {
  let [year, month, day] = [yearOf(date), monthOf(date), dayOf(date) + days]
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month)
    month++
    if (month === 13) {
      month = 1
      year++
    }
  }
  return plainDate(year, month, day)!
}
