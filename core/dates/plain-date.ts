/** A calendar day without clock or time zone, 'YYYY-MM-DD': compares as text and survives JSON. */
export type PlainDate = string & { readonly __brand: 'PlainDate' }

/** Leap years of the Gregorian calendar: `isLeapYear(2000)` -> true, `isLeapYear(1900)` -> false. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

const DAYS = [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days in a month, month 1-12; 0 for a month that does not exist. `daysInMonth(2023, 2)` -> 28 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return DAYS[month - 1] ?? 0
}

/** Whether year, month (1-12) and day make a day that exists. `isCalendarDay(2025, 4, 31)` -> false */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month)
}

// Looked up rather than padded: a date is made for every distinct identity number.
const TWO_DIGITS = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'))

/** A PlainDate from numbers, or null when there is no such day. `plainDate(2025, 8, 1)` -> '2025-08-01' */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  if (year < 1 || year > 9999 || !isCalendarDay(year, month, day)) return null
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}` as PlainDate
}

/** Reads 'YYYY-MM-DD' only; null for anything else. `parseIsoDate('2025-02-29')` -> null */
export function parseIsoDate(text: string): PlainDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return parts === null ? null : plainDate(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/** Reads the interface's 'YYYYMMDD' only; null for anything else. `parseCompactDate('20250801')` -> '2025-08-01' */
export function parseCompactDate(text: string): PlainDate | null {
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  return parts === null ? null : plainDate(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/** `yearOf('2025-08-01')` -> 2025 */
export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4))
}

/** Month 1-12: `monthOf('2025-08-01')` -> 8 */
export function monthOf(date: PlainDate): number {
  return Number(date.slice(5, 7))
}

/** Day 1-31: `dayOf('2025-08-01')` -> 1 */
export function dayOf(date: PlainDate): number {
  return Number(date.slice(8, 10))
}
