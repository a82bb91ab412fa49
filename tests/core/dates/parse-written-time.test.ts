import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseWrittenTime } from '../../../core/dates/parse-written-time.ts'
import '../../support/fixed-seed.ts'

const two = (n: number) => String(n).padStart(2, '0')
const time = fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })

describe('a time of day', () => {
  test.each([
    ['09:00', '09:00'],
    ['9.00', '09:00'],
    ['0900', '09:00'],
    ['9', '09:00'],
    ['09', '09:00'],
    ['930', '09:30'],
    ['9 30', '09:30'],
    ['kl. 9', '09:00'],
    ['Kl 14.30', '14:30'],
    ['klokken 9', '09:00'],
    ['klokka 0830', '08:30'],
    ['09:00:00', '09:00'],
    ['0.375', '09:00'],
    ['0,354166666666667', '08:30'],
    ['0,5', '12:00'],
    ['0', '00:00'],
  ])('%s is %s', (text, wanted) => {
    expect(parseWrittenTime(text)).toBe(wanted)
  })

  test.each([
    '',
    '24:00',
    '25',
    '9:60',
    '0960',
    '09:00-15:00',
    '9 og 12',
    'tidlig',
    '1.375',
    '0,9999',
    '12345',
    'kl.',
  ])('%j is none', (text) => {
    expect(parseWrittenTime(text)).toBeNull()
  })

  test('every time is read from every way of writing it', () => {
    fc.assert(
      fc.property(time, ({ hour, minute }) => {
        // «0.15» is the share of a day that a spreadsheet keeps, never a quarter past midnight.
        fc.pre(hour > 0)
        const wanted = `${two(hour)}:${two(minute)}`
        const ways = [
          wanted,
          `${hour}:${two(minute)}`,
          `${two(hour)}.${two(minute)}`,
          `${two(hour)}${two(minute)}`,
          `kl. ${hour}.${two(minute)}`,
          `${wanted}:00`,
        ]
        for (const way of ways) expect(parseWrittenTime(way)).toBe(wanted)
      }),
    )
  })

  test('the share of a day that a spreadsheet keeps is read to the minute', () => {
    fc.assert(
      fc.property(time, ({ hour, minute }) => {
        const share = (hour * 60 + minute) / 1440
        // Shorter texts are hours and minutes («0.3»), and a bare 0 is midnight.
        fc.pre(share.toString().length > 4)
        expect(parseWrittenTime(String(share))).toBe(`${two(hour)}:${two(minute)}`)
      }),
    )
  })

  test('whatever is written, the answer is a time or none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseWrittenTime(text) ?? '00:00').toMatch(/^([01]\d|2[0-3]):[0-5]\d$/)
      }),
    )
  })
})
