import { withoutDateWords } from './date-words.ts'
import { type PlainDate, parseCompactDate, plainDate, yearOf } from './plain-date.ts'

/** A two-digit year this much later than today belongs to the century before: a birth year, not a plan. */
const YEARS_AHEAD = 10

/**
 * A day in any spelling met so far: '20250818' (interface), '18.08.2025', '18.8.25', '18/8-2025' (people), '2025-08-18' (programs),
 * '180825' (WIS), '18. august 2025' and 'man 18.8.2025' (lists); a clock behind the day is left out. Null for anything else and for a day that does not exist. Day and month with
 * slashes alone are not read: '03/04/2025' could be American.
 * `parseWrittenDate('1.8.2025', '2026-06-25')` -> '2025-08-01', `parseWrittenDate('31.04.2025', '2026-06-25')` -> null
 */
export function parseWrittenDate(text: string, today: PlainDate): PlainDate | null {
  if (text.length === 8 && isDigits(text)) return parseCompactDate(text)
  return readParts(withoutDateWords(text), today)
}

function readParts(text: string, today: PlainDate): PlainDate | null {
  const parts =
    /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4}|\d{2})(?<clock> \d{1,2}[:.]\d{2}.*)?$/.exec(text) ??
    /^(?<day>\d{1,2})\/(?<month>\d{1,2})-(?<year>\d{4}|\d{2})$/.exec(text) ??
    /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?<clock>[T ]\d{1,2}:\d{2}.*)?$/.exec(text) ??
    /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{2})$/.exec(text)
  if (parts?.groups === undefined) return null
  const year = parts.groups.year!
  const fullYear = year.length === 2 ? withCentury(Number(year), yearOf(today)) : Number(year)
  return plainDate(fullYear, Number(parts.groups.month), Number(parts.groups.day))
}

function withCentury(year: number, thisYear: number): number {
  return 2000 + year > thisYear + YEARS_AHEAD ? 1900 + year : 2000 + year
}

function isDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 48 || code > 57) return false
  }
  return true
}
