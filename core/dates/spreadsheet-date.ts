import { type PlainDate, parseIsoDate, plainDate } from './plain-date.ts'

/** A date as a spreadsheet or an American program writes it. `dates` has every day it may be; one = there is no doubt. */
export interface SpreadsheetDate {
  /** 'serial': days since 1900 (45887). 'slashes': day and month in either order (8/18/2025). */
  readonly kind: 'serial' | 'slashes'
  readonly dates: readonly PlainDate[]
}

const SERIAL = /^(\d{5})(?:[.,]\d+)?$/
const SLASHES = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: \d{1,2}:\d{2}.*)?$/
/** Serial 0 of a workbook that counts from 1900 and believes in 29 February 1900. Source: ECMA-376 part 1, 18.17.4.1. */
const EPOCH = Date.UTC(1899, 11, 30)
/** A workbook made on an old Mac counts from 1904. */
const DAYS_1904 = 1462
const DAY = 86_400_000

/**
 * Reads a serial number or a date with slashes; null for other texts. Of a serial both ways of counting are given, and of slashes both orders that are
 * days of the calendar: `readSpreadsheetDate('8/18/2025')` -> slashes, ['2025-08-18'], `readSpreadsheetDate('45887')` -> serial, ['2025-08-18', '2029-08-19'].
 */
export function readSpreadsheetDate(text: string): SpreadsheetDate | null {
  const serial = SERIAL.exec(text)?.[1]
  if (serial !== undefined) return { kind: 'serial', dates: [dayOfSerial(Number(serial)), dayOfSerial(Number(serial) + DAYS_1904)] }
  const parts = SLASHES.exec(text)
  if (parts === null) return null
  const [first, second, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const dates = [plainDate(year, second, first), plainDate(year, first, second)].filter((date) => date !== null)
  return { kind: 'slashes', dates: [...new Set(dates)] }
}

/** `dayOfSerial(45887)` -> '2025-08-18' */
function dayOfSerial(serial: number): PlainDate {
  return parseIsoDate(new Date(EPOCH + serial * DAY).toISOString().slice(0, 10))!
}
