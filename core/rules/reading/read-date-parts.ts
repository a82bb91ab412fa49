import { withoutDateWords } from '../../dates/date-words.ts'

/** Day, month and year as they stand, whether or not there is such a day. */
export interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Takes a written date apart: '20250431' and '31.04.2025' -> 31, 4, 2025; null when the text is in no form of a date. */
export function readDateParts(written: string): DateParts | null {
  const text = withoutDateWords(written)
  const found =
    /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/.exec(text) ??
    /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4}|\d{2})(?: \d{1,2}[:.]\d{2}.*)?$/.exec(text) ??
    /^(?<day>\d{1,2})\/(?<month>\d{1,2})-(?<year>\d{4}|\d{2})$/.exec(text) ??
    /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(text)
  if (found?.groups === undefined) return null
  return { year: Number(found.groups.year), month: Number(found.groups.month), day: Number(found.groups.day) }
}

/** A day written 'DDMMYYYY' that cannot be read as 'YYYYMMDD', as '2025-08-18': '18082025'. Null when it is none, or a year far off. */
export function readDayFirst(text: string): DateParts | null {
  const found = /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})$/.exec(text)
  if (found?.groups === undefined) return null
  const year = Number(found.groups.year)
  return year >= 1900 && year <= 2100 ? { year, month: Number(found.groups.month), day: Number(found.groups.day) } : null
}
