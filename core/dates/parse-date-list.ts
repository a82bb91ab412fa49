import { type DayMonth, parseDayMonth } from './parse-day-month.ts'
import { parseWrittenDate } from './parse-written-date.ts'
import { type PlainDate, plainDate, yearOf } from './plain-date.ts'

/** Why a list of days cannot be read: a part is no day, the year is nowhere, or a range ends before it begins. */
export type DateListFault = 'not-days' | 'no-year' | 'ends-before'

type Part = { readonly from: PlainDate | DayMonth; readonly to: PlainDate | DayMonth }

/**
 * Days and ranges of days in one cell, with semicolon, comma, line break or «og» between, as 'YYYY-MM-DD' and 'YYYY-MM-DD/YYYY-MM-DD' with '; '
 * between. A day without a year has the year of the next day that names one, else of the one before; when none does, the list cannot be read.
 * `parseDateList('02.06.2026; 08.06–10.06.2026', '2026-05-01')` -> `{ days: '2026-06-02; 2026-06-08/2026-06-10' }`
 */
export function parseDateList(text: string, today: PlainDate): { readonly days: string } | { readonly fault: DateListFault } {
  const texts = text
    .split(/[;,\n]|\s+og\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const parts: Part[] = []
  for (const part of texts) {
    const whole = readDay(part, today)
    const ends = whole === null ? splitRange(part, today) : { from: whole, to: whole }
    if (ends === null) return { fault: 'not-days' }
    parts.push(ends)
  }
  const ends = parts.flatMap(({ from, to }) => [from, to])
  const years = ends.map((end) => (typeof end === 'string' ? yearOf(end) : 0))
  if (parts.length === 0) return { fault: 'not-days' }
  const dated = ends.map((end, i) => {
    if (typeof end === 'string') return end
    const year = years.slice(i).find((other) => other > 0) ?? years.slice(0, i).findLast((other) => other > 0)
    return year === undefined ? null : plainDate(year, end.month, end.day)
  })
  if (dated.includes(null)) return { fault: 'no-year' }
  const ranges = parts.map((_, i) => ({ from: dated[2 * i]!, to: dated[2 * i + 1]! }))
  if (ranges.some(({ from, to }) => to < from)) return { fault: 'ends-before' }
  return { days: ranges.map(({ from, to }) => (from === to ? from : `${from}/${to}`)).join('; ') }
}

function readDay(text: string, today: PlainDate): PlainDate | DayMonth | null {
  return parseWrittenDate(text, today) ?? parseDayMonth(text)
}

/** «8.–10.6.2026» has the month of its end; a hyphen may also stand inside a day, so each is tried. */
function splitRange(text: string, today: PlainDate): Part | null {
  for (const dash of text.matchAll(/\s*(?:[–—-]|\btil\b|t\.o\.m\.)\s*/g)) {
    const first = text.slice(0, dash.index).trim()
    const to = readDay(text.slice(dash.index + dash[0].length).trim(), today)
    if (to === null) continue
    const from = readDay(first, today)
    if (from !== null) return { from, to }
    const day = /^(\d{1,2})\.?$/.exec(first)?.[1]
    if (day !== undefined)
      return { from: { day: Number(day), month: typeof to === 'string' ? Number(to.slice(5, 7)) : to.month, weekday: 0 }, to }
  }
  return null
}
