import { type PlainDate, parseIsoDate } from '../dates/plain-date.ts'

/** Excel counts days from here, once past its 29 February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30)
const DAY = 86_400_000
/** 1 January 1930 and 31 December 2079: days of pupils and of school years. */
const FIRST = 10_959
const LAST = 65_745

/**
 * The day that a number stands for where Excel shows a date as a number; null for a number that can be none here.
 * `dayOfSerial('46191')` -> '2026-06-18', `dayOfSerial('7')` -> null
 */
export function dayOfSerial(text: string): PlainDate | null {
  const serial = Number(text)
  return Number.isInteger(serial) && serial >= FIRST && serial <= LAST
    ? parseIsoDate(new Date(DAY_ZERO + serial * DAY).toISOString().slice(0, 10))
    : null
}
