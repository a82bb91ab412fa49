import { expect, it } from 'vitest'
import { addDays } from '../../../core/dates/add-days.ts'
import { daysBetween } from '../../../core/dates/days-between.ts'
import type { PlainDate } from '../../../core/dates/plain-date.ts'
import { isWeekend, weekdayOf } from '../../../core/dates/weekday.ts'
import { weekdayName } from '../../../core/messages/written-date.ts'

// The days of the week are those of the printed calendar.
it.each([
  ['2026-06-25', 3, 'torsdag'],
  ['2026-06-27', 5, 'lørdag'],
  ['2026-06-28', 6, 'søndag'],
  ['2026-06-29', 0, 'mandag'],
  ['2000-02-29', 1, 'tirsdag'],
  ['1999-12-31', 4, 'fredag'],
])('%s is weekday %s, %s', (date, weekday, name) => {
  expect(weekdayOf(date as PlainDate)).toBe(weekday)
  expect(weekdayName(date as PlainDate, 'nb')).toBe(name)
  expect(isWeekend(date as PlainDate)).toBe(weekday >= 5)
})

it.each([
  ['2026-06-29', 3, '2026-07-02'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2025-02-28', 1, '2025-03-01'],
  ['2026-06-25', 0, '2026-06-25'],
  ['2026-11-20', 90, '2027-02-18'],
])('%s and %s days is %s', (date, days, later) => {
  expect(addDays(date as PlainDate, days)).toBe(later)
  expect(daysBetween(date as PlainDate, later as PlainDate)).toBe(days)
})
