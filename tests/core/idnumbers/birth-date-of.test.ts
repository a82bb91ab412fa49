import { expect, it } from 'vitest'
import { plainDate } from '../../../core/dates/plain-date.ts'
import { birthDateOf } from '../../../core/idnumbers/birth-date-of.ts'
import { syntheticFodselsnummer } from '../../support/synthetic-fodselsnummer.ts'

const born = plainDate(2009, 1, 12)!

it.each([
  ['a made-up number', syntheticFodselsnummer({ birthDate: born })],
  ['a D-nummer', syntheticFodselsnummer({ birthDate: born, dNumber: true })],
  ['wrong control digits', syntheticFodselsnummer({ birthDate: born }).replace(/..$/, '00')],
])('is the day of birth: %s', (_, digits) => {
  expect(birthDateOf(digits)).toBe('2009-01-12')
})

it.each([
  '',
  '1281095',
  '32810900000',
  '12130900000',
  '81010900000',
  '12814060000',
  'tolv siffer',
  '30820900000',
])('is unknown of «%s»', (digits) => {
  expect(birthDateOf(digits)).toBe(null)
})
