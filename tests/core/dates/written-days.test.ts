import { describe, expect, test } from 'vitest'
import { parseDateList } from '../../../core/dates/parse-date-list.ts'
import { parseDayMonth } from '../../../core/dates/parse-day-month.ts'
import { parseWrittenDate } from '../../../core/dates/parse-written-date.ts'
import { parseWrittenDateTime } from '../../../core/dates/parse-written-date-time.ts'
import type { PlainDate } from '../../../core/dates/plain-date.ts'

const today = '2026-06-25' as PlainDate

describe('a day in words', () => {
  test.each([
    ['10. juni 2026', '2026-06-10'],
    ['10 juni 2026', '2026-06-10'],
    ['10. jun. 26', '2026-06-10'],
    ['onsdag 10. juni 2026', '2026-06-10'],
    ['ons. 10.06.2026', '2026-06-10'],
    ['Måndag den 8. september 2025', '2025-09-08'],
    ['laurdag 1. des 2025', '2025-12-01'],
    ['31. april 2026', null],
    ['10. ju 2026', null],
    ['onkel 10.06.2026', null],
    ['10. juni', null],
  ])('%s is %s', (text, wanted) => {
    expect(parseWrittenDate(text, today)).toBe(wanted)
  })
})

describe('a day without a year', () => {
  test.each([
    ['ons 10. juni', { day: 10, month: 6, weekday: 3 }],
    ['tirs 9. juni', { day: 9, month: 6, weekday: 2 }],
    ['8/6', { day: 8, month: 6, weekday: 0 }],
    ['22.5', { day: 22, month: 5, weekday: 0 }],
    ['1.6.', { day: 1, month: 6, weekday: 0 }],
    ['29. februar', { day: 29, month: 2, weekday: 0 }],
    ['30. februar', null],
    ['10.06.2026', null],
    ['uke 23', null],
    ['3/13', null],
  ])('%s', (text, wanted) => {
    expect(parseDayMonth(text)).toEqual(wanted)
  })
})

describe('a day with a time', () => {
  test.each([
    ['08.06.2026 09:00', '2026-06-08T09:00'],
    ['08.06.2026 kl. 9', '2026-06-08T09:00'],
    ['8. juni 2026 kl 0900', '2026-06-08T09:00'],
    ['2026-06-08T09:00', '2026-06-08T09:00'],
    ['2026-06-08 09:00:00', '2026-06-08T09:00'],
    ['08.06.2026', '2026-06-08'],
    ['08.06.2026 29:00', null],
    ['09:00', null],
    ['8/6', null],
  ])('%s is %s', (text, wanted) => {
    expect(parseWrittenDateTime(text, today)).toBe(wanted)
  })
})

describe('days and periods in one cell', () => {
  test.each([
    ['02.06.2026', '2026-06-02'],
    ['02.06.2026; 08.06–10.06.2026', '2026-06-02; 2026-06-08/2026-06-10'],
    ['1.6., 3.6. og 9.6.2026', '2026-06-01; 2026-06-03; 2026-06-09'],
    ['8.–10.6.2026', '2026-06-08/2026-06-10'],
    ['8. juni til 10. juni 2026', '2026-06-08/2026-06-10'],
    ['02.06.2026\n03.06.2026', '2026-06-02; 2026-06-03'],
    ['02.06.2026 - 04.06.2026', '2026-06-02/2026-06-04'],
    ['2026-06-02', '2026-06-02'],
    ['20.12.2025–05.01.2026', '2025-12-20/2026-01-05'],
  ])('%j is %s', (text, days) => {
    expect(parseDateList(text, today)).toEqual({ days })
  })

  test.each([
    ['uke 23 og torsdager', 'not-days'],
    ['1.6., 3.6., 9.6.', 'no-year'],
    ['10.06.2026–08.06.2026', 'ends-before'],
    [';', 'not-days'],
    ['31.06.2026', 'not-days'],
  ])('%j cannot be read: %s', (text, fault) => {
    expect(parseDateList(text, today)).toEqual({ fault })
  })
})
