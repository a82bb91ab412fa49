import { dayOf, monthOf, type PlainDate, yearOf } from './plain-date.ts'

/** Days from one day to another, negative when the second is earlier: `daysBetween('2026-01-15', '2026-02-01')` -> 17 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from)
}

// Years counted from March, so that the leap day is the last of its year.
function dayNumber(date: PlainDate): number {
  const month = monthOf(date)
  const year = month > 2 ? yearOf(date) : yearOf(date) - 1
  const sinceMarch = (month + 9) % 12
  return (
    year * 365 +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    Math.floor((153 * sinceMarch + 2) / 5) +
    dayOf(date)
  )
}
