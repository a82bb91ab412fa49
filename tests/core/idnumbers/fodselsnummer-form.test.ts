import { describe, expect, test } from 'vitest'
import { kindOfForm, monthShift, plainDay } from '../../../core/idnumbers/fodselsnummer-form.ts'
import { isFylkesnummer } from '../../../core/idnumbers/fylkesnummer.ts'

const all = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)

describe('month', () => {
  const shifts: readonly (readonly [number, number, number | null])[] = [
    [0, 0, null],
    [1, 12, 0],
    [13, 20, null],
    [21, 32, 20],
    [33, 40, null],
    [41, 52, 40],
    [53, 65, null],
    [66, 77, 65],
    [78, 80, null],
    [81, 92, 80],
    [93, 99, null],
  ]
  test.each(shifts)('months %i-%i have %s added', (from, to, expected) => {
    for (const month of all(from, to)) expect(monthShift(month), String(month)).toBe(expected)
  })
})

describe('day', () => {
  test.each([
    [0, 0],
    [1, 1],
    [31, 31],
    [40, 40],
    [41, 1],
    [71, 31],
    [72, 32],
    [79, 39],
  ])('day digits %i mean day %i', (digits, day) => {
    expect(plainDay(digits)).toBe(day)
  })

  test.each([
    [0, 0, 'unknown'],
    [1, 0, 'fodselsnummer'],
    [31, 0, 'fodselsnummer'],
    [32, 0, 'unknown'],
    [40, 0, 'unknown'],
    [41, 0, 'd-nummer'],
    [71, 0, 'd-nummer'],
    [72, 0, 'unknown'],
    [1, 20, 'syntetisk'],
    [1, 40, 'syntetisk'],
    [41, 80, 'syntetisk'],
    [40, 80, 'unknown'],
    [1, null, 'unknown'],
  ] as const)('day digits %i with %s added to the month: %s', (day, shift, kind) => {
    expect(kindOfForm(day, shift)).toBe(kind)
  })
})

test('county numbers in use since 1972, and no others', () => {
  const used = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0')).filter(isFylkesnummer)
  const counties1972 = '01 02 03 04 05 06 07 08 09 10 11 12 14 15 16 17 18 19 20 21'
  expect(used.join(' ')).toBe(`${counties1972} 30 31 32 33 34 38 39 40 42 46 50 54 55 56`)
})
