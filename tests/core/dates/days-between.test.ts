import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween } from '../../../core/dates/days-between.ts'
import type { PlainDate } from '../../../core/dates/plain-date.ts'

const DAY = 86_400_000
const days = (from: string, to: string): number => daysBetween(from as PlainDate, to as PlainDate)

describe('days between two days', () => {
  it.each([
    ['2026-01-16', '2026-01-16', 0],
    ['2026-01-15', '2026-02-01', 17],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-02-28', '2025-03-01', 1],
    ['2025-12-31', '2026-01-01', 1],
    ['2026-01-17', '2026-01-16', -1],
  ])('%s to %s is %i', (from, to, count) => expect(days(from, to)).toBe(count))

  it('counts as the calendar of JavaScript does', () => {
    const day = fc.date({ min: new Date(Date.UTC(1900, 0, 1)), max: new Date(Date.UTC(2200, 0, 1)), noInvalidDate: true })
    const iso = (date: Date): string => date.toISOString().slice(0, 10)
    fc.assert(fc.property(day, day, (a, b) => days(iso(a), iso(b)) === Math.floor(b.getTime() / DAY) - Math.floor(a.getTime() / DAY)))
  })
})
