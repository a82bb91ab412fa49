import { daysInMonth, isLeapYear, type PlainDate, plainDate } from '../dates/plain-date.ts'

/** The serial number of 1 January 1930; days of pupils and of school years come after it. */
const FIRST = 10_959
const FIRST_YEAR = 1930
/** 31 December 2079. */
const LAST = 65_745

/**
 * The day that a number stands for where Excel shows a date as a number; null for a number that can be none here.
 * `dayOfSerial('46191')` -> '2026-06-18', `dayOfSerial('7')` -> null
 */
export function dayOfSerial(text: string): PlainDate | null {
  const serial = Number(text)
  if (!Number.isInteger(serial) || serial < FIRST || serial > LAST) return null
  let left = serial - FIRST
  let year = FIRST_YEAR
  while (left >= (isLeapYear(year) ? 366 : 365)) left -= isLeapYear(year++) ? 366 : 365
  let month = 1
  while (left >= daysInMonth(year, month)) left -= daysInMonth(year, month++)
  return plainDate(year, month, left + 1)
}
