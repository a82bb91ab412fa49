import { expect, it } from 'vitest'
import { absenceLimit } from '../../../../core/rules/fravaer/absence-limit.ts'
import { isAbsence } from '../../../../core/rules/fravaer/is-absence.ts'

it('a year has 190 school days, and grunnskole may send three years', () => {
  expect(absenceLimit('days', 'STUSP1----')).toBe(190)
  expect(absenceLimit('days', 'GSGSK0----')).toBe(570)
  expect(absenceLimit('hours', '')).toBe(1520)
})

it('numbers longer than their column are not absence', () => {
  expect(['', '0', '999', '1000'].map((value) => isAbsence('days', value))).toEqual([false, true, true, false])
  expect(isAbsence('hours', '9999')).toBe(true)
})
