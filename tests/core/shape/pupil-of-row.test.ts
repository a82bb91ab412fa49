import { describe, expect, it } from 'vitest'
import type { PlainDate } from '#core'
import { dayOfMadeUp, identityOf, isNoNumber, nameKey, numberOf, type PupilCells } from '../../../core/shape/pupil-of-row.ts'
import { syntheticFodselsnummer } from '../../support/synthetic-fodselsnummer.ts'

const TODAY = '2026-06-25' as PlainDate
const NUMBER = syntheticFodselsnummer({ birthDate: '2008-03-14' as PlainDate })
const cells = (given: Partial<PupilCells>): PupilCells => ({
  fodselsnummer: '',
  fodselsdato: '',
  personnummer5: '',
  elevnummer: '',
  navn: '',
  klasse: '',
  ...given,
})

describe('how pupils are known', () => {
  it.each<[string, Partial<PupilCells>]>([
    ['fodselsnummer', { fodselsnummer: NUMBER, navn: 'Berg, Nora', elevnummer: '1' }],
    ['dato-og-fem-siffer', { fodselsdato: '14.03.2008', personnummer5: NUMBER.slice(6) }],
    ['elevnummer', { elevnummer: '1001', navn: 'Berg, Nora', fodselsdato: '14.03.2008' }],
    ['navn-og-fodselsdato', { navn: 'Berg, Nora', fodselsdato: '14.03.2008' }],
    ['navn-og-fodselsdato', { navn: 'Berg, Nora', fodselsnummer: '140308*****' }],
    ['navn', { navn: 'Berg, Nora', klasse: '2STA' }],
    ['fodselsdato', { fodselsdato: '14.03.2008' }],
    ['fodselsnummer', {}],
  ])('%s', (identity, given) => {
    expect(identityOf([cells(given), cells(given)])).toBe(identity)
  })
})

it.each([
  ['140308*****', true],
  ['140308 *****', true],
  ['***********', true],
  ['14.03.2008', true],
  ['140308', true],
  ['2008-03-14', true],
  [NUMBER, false],
  ['', false],
  ['Berg', false],
])('«%s» hides the number or is only a date: %s', (text, expected) => {
  expect(isNoNumber(text)).toBe(expected)
})

it.each([
  ['14.83.2008', 'the date as the number has it'],
  ['14.83.08', 'with two digits for the year'],
  [NUMBER.slice(0, 6), 'the first six digits'],
  ['14.03.2008', 'the real day of a made-up person'],
  ['2008-03-14', 'the real day as programs write it'],
])('puts %s and five digits together (%s)', (fodselsdato) => {
  expect(numberOf(cells({ fodselsdato, personnummer5: NUMBER.slice(6) }), 'dato-og-fem-siffer', TODAY)).toBe(NUMBER)
})

it('leaves a number that is wrong as it is, for the rules to tell', () => {
  expect(numberOf(cells({ fodselsdato: '14.03.2008', personnummer5: '12345' }), 'dato-og-fem-siffer', TODAY)).toBe('14030812345')
})

it('knows a name whichever part comes first', () => {
  expect(nameKey('Berg, Nora Testine')).toBe(nameKey('Nora  Testine Berg'))
  expect(nameKey('Berg, Nora')).not.toBe(nameKey('Berg, Emil'))
})

it('tells two of one name apart by class where nothing else is known', () => {
  const stand = (klasse: string): string => numberOf(cells({ navn: 'Berg, Nora', klasse }), 'navn', TODAY)
  expect(stand('2STA')).not.toBe(stand('2STB'))
  expect(stand('2sta ')).toBe(stand('2STA'))
})

it('reads the birth date of a made-up person', () => {
  expect(dayOfMadeUp('14.83.2008')).toBe('14.03.2008')
  expect(dayOfMadeUp('14.92.08')).toBe('14.12.08')
  expect(dayOfMadeUp('14.93.2008')).toBeNull()
  expect(dayOfMadeUp('14.03.2008')).toBeNull()
})
