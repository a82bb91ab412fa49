import { expect, test } from 'vitest'
import { judgeControlDigits } from '../../../core/idnumbers/control-digits.ts'
import { date, firstNumber } from './judged.ts'

// formats page: "From 2032: K1 relaxed: (weighted sum + K1) mod 11 may be 0, 1, 2 or 3; K2 as before"
test.each([
  [0, 'right', 'right'],
  [1, 'only-from-2032', 'right'],
  [2, 'only-from-2032', 'right'],
  [3, 'only-from-2032', 'right'],
  [4, 'wrong', 'wrong'],
  [5, 'wrong', 'wrong'],
  [10, 'wrong', 'wrong'],
])('K1 with remainder %i is %s on 31 December 2031 and %s on 1 January 2032', (remainder, before, after) => {
  const number = firstNumber('148308', 500, 1, remainder)
  expect(judgeControlDigits(number, date('2031-12-31'))).toBe(before)
  expect(judgeControlDigits(number, date('2032-01-01'))).toBe(after)
})
