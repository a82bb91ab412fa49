import type { NumberLook } from './number-format.ts'

/** 31.12.9999, the last day that Excel has. */
const LAST_SERIAL = 2_958_465
const DAY_SECONDS = 86_400
/** What a count from 1904 lacks to one from 1900. */
const FROM_1904 = 1462

/**
 * A serial number as Excel shows it, always counted from 1900; null when Excel has no such day (negative, after 9999).
 * `serialText(45887, 'day')` -> '18.08.2025'; 45887.5 -> '18.08.2025 12:00'; `serialText(0.5, 'time')` -> '12:00'; `serialText(1.5, 'elapsed')` -> '36:00'.
 * Day 60 is 29.02.1900, which Excel has and the calendar has not; day 0 is 00.01.1900.
 */
export function serialText(serial: number, look: Exclude<NumberLook, 'number'>): string | null {
  if (!(serial >= 0 && serial < LAST_SERIAL + 1)) return null
  // To the nearest second: a clock is a fraction of a day, and no fraction is exact.
  const seconds = Math.round(serial * DAY_SECONDS)
  const day = Math.floor(seconds / DAY_SECONDS)
  const clock = seconds - day * DAY_SECONDS
  if (look === 'elapsed') return clockText(seconds)
  if (look === 'time') return clockText(clock)
  if (day === 0 && clock > 0) return clockText(clock)
  return clock === 0 ? dayText(day) : `${dayText(day)} ${clockText(clock)}`
}

/** A serial of a book that counts from 1904, counted from 1900: `from1904(44425)` -> 45887. */
export function from1904(serial: number): number {
  return serial + FROM_1904
}

/** Days up to here are made once: a column of dates repeats them. 40000-80000 is 2009-2119. */
const FIRST_KEPT = 20_000
const kept: string[] = []

function dayText(serial: number): string {
  const slot = serial - FIRST_KEPT
  if (slot < 0 || slot > 60_000) return writeDay(serial)
  kept[slot] ??= writeDay(serial)
  return kept[slot]
}

function writeDay(serial: number): string {
  if (serial === 60) return '29.02.1900'
  if (serial === 0) return '00.01.1900'
  const { year, month, day } = civilOf(serial > 60 ? serial - 25_569 : serial - 25_568)
  return `${two(day)}.${two(month)}.${String(year).padStart(4, '0')}`
}

/** Year, month and day of a count of days since 1 January 1970 (days from civil, Howard Hinnant, public domain). */
function civilOf(days: number): { year: number; month: number; day: number } {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

function clockText(seconds: number): string {
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|[T ])T?(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?Z?$/

/**
 * A day or clock as ISO 8601 writes it (cells of type d) as a serial number from 1900; null when it is none.
 * `isoSerial('2025-08-18T12:00:00')` -> 45887.5; `isoSerial('12:00:00')` -> 0.5; `isoSerial('1900-02-28')` -> 59
 */
export function isoSerial(text: string): number | null {
  const parts = ISO.exec(text.trim())
  if (parts === null || text.trim() === '' || (parts[1] === undefined && parts[4] === undefined)) return null
  const [hours, minutes, seconds] = [Number(parts[4] ?? 0), Number(parts[5] ?? 0), Number(parts[6] ?? 0)]
  if (hours > 23 || minutes > 59 || seconds >= 60) return null
  const clock = (hours * 3600 + minutes * 60 + seconds) / DAY_SECONDS
  if (parts[1] === undefined) return clock
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (month < 1 || month > 12 || day < 1) return null
  const shiftedYear = month <= 2 ? year - 1 : year
  const era = Math.floor(shiftedYear / 400)
  const yearOfEra = shiftedYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const days = era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  const back = civilOf(days)
  if (back.month !== month || back.day !== day) return null
  const serial = days + 25_569
  return (serial > 60 ? serial : serial - 1) + clock
}
