import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dayOf,
  daysInMonth,
  isCalendarDay,
  isLeapYear,
  monthOf,
  parseCompactDate,
  parseIsoDate,
  plainDate,
  yearOf,
} from '../../../core/dates/plain-date.ts'

describe('leap years and months', () => {
  test.each([
    [2000, true, 'divisible by 400'],
    [1900, false, 'divisible by 100 only'],
    [2100, false, 'divisible by 100 only'],
    [2024, true, 'divisible by 4'],
    [2025, false, 'not divisible by 4'],
    [2026, false, 'not divisible by 4'],
  ])('leap year %i is %s: %s', (year, expected) => {
    expect(isLeapYear(year)).toBe(expected)
    expect(daysInMonth(year, 2)).toBe(expected ? 29 : 28)
  })

  test('a common year has 365 days, month by month', () => {
    expect(Array.from({ length: 12 }, (_, at) => daysInMonth(2025, at + 1))).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  })

  test.each([0, 13, -1, 1.5])('month %s does not exist and has no days', (month) => {
    expect(daysInMonth(2025, month)).toBe(0)
    expect(isCalendarDay(2025, month, 1)).toBe(false)
  })

  test.each([
    [2025, 4, 31, false],
    [2025, 4, 30, true],
    [2025, 4, 1, true],
    [2025, 4, 0, false],
    [2025, 4, 1.5, false],
    [2024, 2, 29, true],
    [2025, 2, 29, false],
  ])('%i-%i-%s exists: %s', (year, month, day, expected) => {
    expect(isCalendarDay(year, month, day)).toBe(expected)
  })
})

describe('making and reading', () => {
  test.each([
    [2025, 8, 1, '2025-08-01'],
    [1, 1, 1, '0001-01-01'],
    [9999, 12, 31, '9999-12-31'],
    [0, 1, 1, null],
    [10000, 1, 1, null],
    [2025, 2, 29, null],
  ])('plainDate(%i, %i, %i) is %s', (year, month, day, expected) => {
    expect(plainDate(year, month, day)).toBe(expected)
  })

  test.each([
    ['2025-08-01', '2025-08-01'],
    ['2025-02-29', null],
    ['2025-8-1', null],
    ['20250801', null],
    [' 2025-08-01', null],
    ['2025-08-01T00:00', null],
    ['', null],
  ])('parseIsoDate reads %j as %s', (text, expected) => {
    expect(parseIsoDate(text)).toBe(expected)
  })

  test.each([
    ['20250801', '2025-08-01'],
    ['20250229', null],
    ['2025-08-01', null],
    ['020250801', null],
    ['202508011', null],
    ['', null],
  ])('parseCompactDate reads %j as %s', (text, expected) => {
    expect(parseCompactDate(text)).toBe(expected)
  })

  test('every day that exists comes back from its text, and its parts from the day', () => {
    const parts = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const date = plainDate(year, month, day)
        if (date === null) return day > daysInMonth(year, month)
        expect(parseIsoDate(date)).toBe(date)
        expect(parseCompactDate(date.replaceAll('-', ''))).toBe(date)
        expect([yearOf(date), monthOf(date), dayOf(date)]).toEqual([year, month, day])
        return true
      }),
    )
  })

  test('dates compare as text in the order of the calendar', () => {
    const date = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    fc.assert(
      fc.property(date, date, (a, b) => {
        const number = ([year, month, day]: readonly [number, number, number]) => year * 10_000 + month * 100 + day
        expect(plainDate(...a)! < plainDate(...b)!).toBe(number(a) < number(b))
      }),
    )
  })
})
