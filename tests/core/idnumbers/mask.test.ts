import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MASK, maskIdentityNumbers } from '../../../core/idnumbers/mask.ts'
import { realFormFodselsnummer, syntheticFodselsnummer } from '../../support/synthetic-fodselsnummer.ts'
import { date, firstNumber, withNextDigit } from './judged.ts'

const tenor = syntheticFodselsnummer({ birthDate: date('2008-03-14') })
const early = syntheticFodselsnummer({ birthDate: date('2008-03-04') })
const real = realFormFodselsnummer({ birthDate: date('2008-03-14') })
const dNummer = realFormFodselsnummer({ birthDate: date('2008-03-14'), dNumber: true })

test('the mask is six dots, as design.md section 1 draws it', () => {
  expect(MASK).toBe('••••••')
})

describe('masks', () => {
  test.each([
    ['Tenor', tenor],
    ['fodselsnummer', real],
    ['D-nummer', dNummer],
    ['fiktivt', '42059199202'],
    ['FH-nummer', '81234567890'],
    ['only right from 2032', '15049100008'],
    ['a mistyped number: it still points at someone', withNextDigit(tenor, 10)],
    ['with a blank', `${tenor.slice(0, 6)} ${tenor.slice(6)}`],
    ['with a hyphen', `${tenor.slice(0, 6)}-${tenor.slice(6)}`],
    ['with a dot', `${tenor.slice(0, 6)}.${tenor.slice(6)}`],
    ['with NBSP', `${tenor.slice(0, 6)}\u00a0${tenor.slice(6)}`],
    ['with a hyphen that does not break', `${tenor.slice(0, 6)}\u2011${tenor.slice(6)}`],
    ['with a hyphen between blanks', `${tenor.slice(0, 6)} - ${tenor.slice(6)}`],
    ['with the date in parts', `${tenor.slice(0, 2)}.${tenor.slice(2, 4)}.${tenor.slice(4, 6)} ${tenor.slice(6)}`],
    ['with the end in parts', `${tenor.slice(0, 6)} ${tenor.slice(6, 9)} ${tenor.slice(9)}`],
    ['an FH-nummer in two parts', '812345 67890'],
    ['a lost leading zero', early.slice(1)],
    ['month + 20', '14230851234'],
    ['month + 65', '14680851234'],
  ])('%s', (_why, number) => {
    expect(maskIdentityNumbers(number)).toBe(MASK)
    expect(maskIdentityNumbers(`elev_${number}.csv`)).toBe(`elev_${MASK}.csv`)
    expect(maskIdentityNumbers(`Rad 12: ${number}, karakter 4 (${number})`)).toBe(`Rad 12: ${MASK}, karakter 4 (${MASK})`)
    expect(maskIdentityNumbers(`x${number}y`)).toBe(`x${MASK}y`)
  })

  test('every one of several', () => {
    expect(maskIdentityNumbers(`${tenor};${early}\n${real}`)).toBe(`${MASK};${MASK}\n${MASK}`)
    expect(maskIdentityNumbers(`${tenor} ${early}`)).toBe(`${MASK} ${MASK}`)
  })
})

describe('leaves', () => {
  test.each([
    ['', 'nothing'],
    ['karakterer-2025-2026.csv', 'a school year'],
    ['2025-08-01 12:30:45', 'a time stamp'],
    ['01.08.2025 12345', 'a whole date and a school number'],
    ['20250801123045', 'fourteen digits'],
    [`${tenor}1`, 'twelve digits'],
    [`1${tenor}`, 'twelve digits'],
    [`1${tenor.slice(0, 6)} ${tenor.slice(6)}`, 'seven digits and five'],
    [`${tenor.slice(0, 6)} ${tenor.slice(6)}1`, 'six digits and six'],
    ['14990851234', 'month 99'],
    ['14130851234', 'month 13'],
    ['32030851234', 'day 32'],
    ['00030851234', 'day 00'],
    ['974760673', 'an organisasjonsnummer'],
    ['974 760 673', 'an organisasjonsnummer in parts'],
    ['974760673 12', 'an organisasjonsnummer and a row'],
    ['97.47.60 67312', 'first digit 9 and in odd parts'],
    ['22 41 50 60', 'a telephone number'],
    [withNextDigit(early, 10).slice(1), 'ten digits whose control digits fail'],
    [withNextDigit(early, 9).slice(1), 'ten digits whose control digits fail'],
    [syntheticFodselsnummer({ birthDate: date('2008-03-04'), k1Remainder: 1 }).slice(1), 'ten digits, only K2 agrees'],
    [firstNumber('049908', 500).slice(1), 'ten digits that agree, but month 99'],
    [early.slice(1, 10), 'nine digits'],
    [`170425\n12345`, 'two lines'],
    [`170425,12345`, 'a decimal number'],
    [`170425    12345`, 'four blanks are two columns'],
  ])('%j (%s)', (text) => {
    expect(maskIdentityNumbers(text)).toBe(text)
  })
})

test('no 11-digit number that holds survives in any text without digits around it, and masking twice changes nothing', () => {
  const around = fc.string().filter((text) => !/\d/.test(text))
  const number = fc.constantFrom(tenor, early, real, dNummer)
  fc.assert(
    fc.property(around, number, around, (before, text, after) => {
      const masked = maskIdentityNumbers(`${before}${text}${after}`)
      expect(masked).toBe(`${before}${MASK}${after}`)
      expect(maskIdentityNumbers(masked)).toBe(masked)
    }),
  )
})

test('a megabyte of digits and separators takes no time to speak of', () => {
  const started = performance.now()
  maskIdentityNumbers('1'.repeat(1_000_000))
  maskIdentityNumbers('12 '.repeat(300_000))
  maskIdentityNumbers('12...'.repeat(200_000))
  maskIdentityNumbers(' '.repeat(1_000_000))
  expect(performance.now() - started).toBeLessThan(5000)
})
