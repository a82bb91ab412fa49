import { describe, expect, test } from 'vitest'
import { judgeFodselsnummer } from '../../../core/idnumbers/fodselsnummer.ts'
import { realFormFodselsnummer, syntheticFodselsnummer, withControlDigits } from '../../support/synthetic-fodselsnummer.ts'
import { date, faultsOf, firstNumber, RUN, STRICT, withNextDigit } from './judged.ts'

// The quoted lines are the rows of the identity number table in issue 2, in its order.
const pupil = date('2008-03-14')
const real = realFormFodselsnummer({ birthDate: pupil })
const dNummer = realFormFodselsnummer({ birthDate: pupil, dNumber: true })
const tenor = syntheticFodselsnummer({ birthDate: pupil })

describe('"fodselsnummer, D-nummer (day + 40), control digits by modulus 11: valid"', () => {
  test.each([
    [real, 'fodselsnummer'],
    [dNummer, 'd-nummer'],
  ])('accepts a number of the right form (%#)', (text, kind) => {
    expect(judgeFodselsnummer(text, STRICT)).toEqual({ kind, faults: [], fodselsdato: pupil, canonical: text, fix: null })
  })

  test.each([
    [['411285', '00071'], 'd-nummer', '1985-12-01', 'formats page: d-nr'],
    [['420591', '90061'], 'd-nummer', '1991-05-02', 'formats page: fiktivt by code, but the digits are right and 61 is no county'],
  ])('accepts the example of the formats page (%#)', (parts, kind, fodselsdato) => {
    expect(judgeFodselsnummer(parts.join(''), STRICT)).toMatchObject({ kind, faults: [], fodselsdato })
  })

  test.each([
    [real, 9],
    [real, 10],
    [dNummer, 9],
    [dNummer, 10],
  ])('rejects a number with a wrong control digit (%#)', (text, at) => {
    const wrong = withNextDigit(text, at)
    expect(faultsOf(wrong, STRICT)).toEqual(['error wrong-checksum'])
    expect(judgeFodselsnummer(wrong, STRICT)).toMatchObject({ fodselsdato: null, canonical: wrong, fix: null })
  })

  test('names the form of a number with wrong control digits', () => {
    expect(judgeFodselsnummer(withNextDigit(real, 10), STRICT).kind).toBe('fodselsnummer')
    expect(judgeFodselsnummer(withNextDigit(dNummer, 10), STRICT).kind).toBe('d-nummer')
    expect(faultsOf('12345678901')).toEqual(['error impossible-month'])
  })
})

describe('"first control digit with remainder 1-3 (rules from 2032), run date before 2032: advarsel; from 2032 valid"', () => {
  const before = { ...STRICT, today: date('2031-12-31'), skoleaarStart: 2031 }
  const after = { ...STRICT, today: date('2032-01-01'), skoleaarStart: 2031 }

  test('the example of the formats page is valid by the new rule only', () => {
    expect(judgeFodselsnummer('15049100008', before)).toMatchObject({ kind: 'fodselsnummer', fodselsdato: '1991-04-15' })
    expect(faultsOf('15049100008', before)).toEqual(['warning only-valid-from-2032'])
    expect(faultsOf('15049100008', after)).toEqual([])
  })

  test.each([1, 2, 3] as const)('remainder %i switches on 1 January 2032, for D-nummer and test persons too', (k1Remainder) => {
    for (const text of [
      realFormFodselsnummer({ birthDate: pupil, k1Remainder }),
      realFormFodselsnummer({ birthDate: pupil, k1Remainder, dNumber: true }),
    ]) {
      expect(faultsOf(text, before)).toEqual(['warning only-valid-from-2032'])
      expect(faultsOf(text, after)).toEqual([])
    }
    const synthetic = syntheticFodselsnummer({ birthDate: pupil, k1Remainder })
    expect(faultsOf(synthetic, { ...before, tillatSyntetiske: true })).toEqual(['warning only-valid-from-2032'])
    expect(faultsOf(synthetic, before)).toEqual(['error synthetic-tenor'])
  })

  test('remainder 4 to 10 is wrong under both rules, and so is a wrong second control digit', () => {
    for (let remainder = 4; remainder <= 10; remainder++) {
      const text = [500, 501, 502, 503]
        .map((individ) => withControlDigits(`140308${individ}`, remainder))
        .find((number) => number !== null)!
      expect(faultsOf(text, before), String(remainder)).toEqual(['error wrong-checksum'])
      expect(faultsOf(text, after), String(remainder)).toEqual(['error wrong-checksum'])
    }
    expect(faultsOf(withNextDigit('15049100008', 10), after)).toEqual(['error wrong-checksum'])
  })
})

describe('"impossible calendar day (31 April; 29 February in a year without it, century from the individual number): feil"', () => {
  test.each([
    ['31848', 'error impossible-day', '31 April 2008'],
    ['30828', 'error impossible-day', '30 February'],
    ['00848', 'error impossible-day', 'day 00'],
    ['32848', 'error impossible-day', 'day 32'],
    ['40848', 'error impossible-day', 'day 40, a D-form without a day'],
    ['71848', 'error impossible-day', '31 April in D-form'],
    ['72848', 'error impossible-day', 'day 72'],
  ])('%s: %s (%s)', (start, fault) => {
    const text = firstNumber(`${start.slice(0, 4)}0${start[4]}`, 500)
    expect(faultsOf(text)).toEqual([fault])
  })

  test('tells day, month and year as people say them', () => {
    expect(judgeFodselsnummer('31840851234', RUN).faults[0]?.facts).toEqual({ dag: 31, maaned: 4, aar: 2008 })
    expect(judgeFodselsnummer('71040851234', RUN).faults[0]?.facts).toEqual({ dag: 31, maaned: 4, aar: 2008 })
    expect(judgeFodselsnummer('31844551234', RUN).faults[0]?.facts).toEqual({ dag: 31, maaned: 4, aar: '45' })
  })

  test.each([
    ['298200', 500, true, '2000 is a leap year'],
    ['298200', 499, false, '1900 is not: the individual number decides'],
    ['298208', 500, true, '2008'],
    ['298209', 500, false, '2009'],
    ['298296', 100, true, '1996'],
    ['298296', 600, true, '1896'],
    ['298297', 600, false, '1897'],
    ['298244', 600, true, 'no century, but a leap year in each of the three'],
    ['298245', 600, false, 'no century, and a leap year in none'],
    ['298296', 800, true, 'no century, but a leap year in each of the three'],
    ['298299', 800, false, 'no century, and a leap year in none'],
  ])('29 February: %s with individual number %i exists: %s (%s)', (six, from, exists) => {
    const text = firstNumber(six, from, from === 499 ? -1 : 1)
    expect(faultsOf(text).includes('error impossible-day')).toBe(!exists)
    expect(faultsOf(text).some((fault) => fault.startsWith('error'))).toBe(!exists)
  })

  test.each(['00', '13', '20', '33', '40', '53', '65', '78', '80', '93', '99'])('month %s is no month, whatever is taken off', (month) => {
    expect(judgeFodselsnummer(`14${month}0851234`, RUN)).toMatchObject({
      kind: 'unknown',
      faults: [{ message: 'impossible-month', severity: 'error', facts: { maaned: Number(month) } }],
      fodselsdato: null,
    })
  })

  test('an impossible day with wrong control digits is one fault, and is told before synthetic and fiktivt', () => {
    expect(faultsOf('31040850000', STRICT)).toEqual(['error impossible-day'])
    expect(faultsOf('31840850000', STRICT)).toEqual(['error impossible-day'])
    expect(faultsOf('71049199202', STRICT)).toEqual(['error impossible-day'])
    expect(judgeFodselsnummer('31840850000', STRICT).kind).toBe('syntetisk')
    expect(judgeFodselsnummer('00040850000', STRICT).kind).toBe('unknown')
  })
})

describe('"individual number that gives no century (year 40-53 with 500-899, 54-99 with 750-899): advarsel"', () => {
  test.each([
    ['148345', 500],
    ['148353', 890],
    ['148354', 750],
    ['148399', 890],
  ])('%s with individual number from %i', (six, from) => {
    const number = firstNumber(six, from)
    expect(judgeFodselsnummer(number, RUN)).toMatchObject({
      kind: 'syntetisk',
      fodselsdato: null,
      faults: [{ message: 'no-century', severity: 'warning', facts: { aar: six.slice(4), individnummer: number.slice(6, 9) } }],
    })
  })

  test('a number of the 2032 series without a century has two true faults', () => {
    const number = firstNumber('148345', 500, 1, 1)
    expect(faultsOf(number)).toEqual(['warning only-valid-from-2032', 'warning no-century'])
  })

  test('with wrong control digits the century is not discussed', () => {
    expect(faultsOf('14034550000', STRICT)).toEqual(['error wrong-checksum'])
  })
})

describe('"birth date after the run date: feil; younger than 5 or older than 100 on 1 August of the school year: advarsel"', () => {
  const born = (text: string, individ?: number) =>
    syntheticFodselsnummer({ birthDate: date(text), ...(individ === undefined ? {} : { individ }) })

  test.each([
    ['2026-01-15', ['warning too-young'], 'born on the run date'],
    ['2026-01-16', ['error born-after-today'], 'born the day after; not told that the child is young as well'],
    ['2020-08-01', [], 'five years old on 1 August 2025'],
    ['2020-08-02', ['warning too-young'], 'five the day after'],
    ['2020-07-31', [], 'five the day before'],
    ['1925-08-01', [], '100 years old that day'],
    ['1924-08-02', [], '101 the day after'],
    ['1924-08-01', ['warning too-old'], '101 that day'],
    ['1924-07-31', ['warning too-old'], '101 the day before'],
  ])('born %s: %j (%s)', (birthDate, expected) => {
    expect(faultsOf(born(birthDate))).toEqual(expected)
    expect(faultsOf(realFormFodselsnummer({ birthDate: date(birthDate) }), STRICT)).toEqual(expected)
  })

  test('tells the age and the day it was counted on, or the two dates', () => {
    const facts = (text: string) => judgeFodselsnummer(text, RUN).faults[0]?.facts
    expect(facts(born('2020-08-02'))).toEqual({ alder: 4, dato: '2025-08-01' })
    expect(facts(born('1924-08-01'))).toEqual({ alder: 101, dato: '2025-08-01' })
    expect(facts(born('1854-01-01'))).toEqual({ alder: 171, dato: '2025-08-01' })
    expect(facts(born('2026-01-16'))).toEqual({ fodselsdato: '2026-01-16', dagsdato: '2026-01-15' })
  })

  test('follows the school year asked for, not the run date', () => {
    expect(faultsOf(born('2020-08-01'), { ...RUN, skoleaarStart: 2024 })).toEqual(['warning too-young'])
    expect(faultsOf(born('1924-08-01'), { ...RUN, skoleaarStart: 2024 })).toEqual([])
  })

  test('the error stands before the warning about the rules of 2032', () => {
    const text = syntheticFodselsnummer({ birthDate: date('2030-01-01'), k1Remainder: 2 })
    expect(faultsOf(text)).toEqual(['error born-after-today', 'warning only-valid-from-2032'])
    const young = syntheticFodselsnummer({ birthDate: date('2022-01-01'), k1Remainder: 2 })
    expect(faultsOf(young)).toEqual(['warning only-valid-from-2032', 'warning too-young'])
  })
})

describe('"D-form with positions 7-8 in 90-99, checksum fails, positions 10-11 a county number in use since 1972: fiktivt: advarsel"', () => {
  test.each([
    ['42059199202', '1991-05-02', '02'],
    ['55049199119', '1991-04-15', '19'],
  ])('%s of the formats page is fiktivt', (text, fodselsdato, fylkesnummer) => {
    expect(judgeFodselsnummer(text, STRICT)).toEqual({
      kind: 'fiktivt',
      faults: [{ message: 'fiktivt', severity: 'warning', facts: { fylkesnummer } }],
      fodselsdato,
      canonical: text,
      fix: null,
    })
  })

  test.each([
    ['42059190002', 'fiktivt', 'positions 7-8 are 90'],
    ['42059189902', 'd-nummer', 'positions 7-8 are 89'],
    ['42059199213', 'd-nummer', '13 Bergen ceased in 1972'],
    ['42059199299', 'd-nummer', '99 is no county'],
    ['42059199246', 'fiktivt', '46 Vestland'],
    ['02059199202', 'fodselsnummer', 'not a D-form'],
    ['42859199246', 'syntetisk', 'a shifted month is never fiktivt'],
  ])('%s is of the kind %s: %s', (text, kind) => {
    expect(judgeFodselsnummer(text, RUN).kind).toBe(kind)
    expect(faultsOf(text)[0]?.startsWith('error')).toBe(kind !== 'fiktivt')
  })

  test('"the same form with right control digits is a D-nummer", also when they look like a county', () => {
    let seen = 0
    for (let individ = 900; individ <= 999; individ++) {
      for (let day = 41; day <= 68; day++) {
        const text = withControlDigits(`${day}0391${individ}`)
        if (text === null || !['02', '19', '46'].includes(text.slice(9))) continue
        expect(judgeFodselsnummer(text, STRICT)).toMatchObject({ kind: 'd-nummer', faults: [] })
        seen++
      }
    }
    expect(seen).toBeGreaterThan(0)
  })

  test('digits right by the rules of 2032 only: fiktivt before, D-nummer after, because nobody issues such numbers before', () => {
    let seen = 0
    for (let individ = 900; individ <= 999; individ++) {
      const text = withControlDigits(`420391${individ}`, 1)
      if (text === null || !['02', '04', '11', '19', '34', '46'].includes(text.slice(9))) continue
      expect(faultsOf(text, STRICT)).toEqual(['warning fiktivt'])
      expect(judgeFodselsnummer(text, { ...STRICT, today: date('2032-01-01') })).toMatchObject({ kind: 'd-nummer', faults: [] })
      seen++
    }
    expect(seen).toBeGreaterThan(0)
  })

  test('a birth date has its own faults beside fiktivt', () => {
    expect(faultsOf('42053099202', STRICT)).toEqual(['error born-after-today', 'warning fiktivt'])
    expect(faultsOf('42052299202', STRICT)).toEqual(['warning fiktivt', 'warning too-young'])
  })
})

describe('"synthetic: month + 80, + 65, + 40, + 20: feil naming the kind, unless allowed; then silent"', () => {
  test.each([
    ['tenor', 'synthetic-tenor', 80],
    ['helsenett', 'synthetic-helsenett', 65],
    ['h-nummer', 'h-nummer-or-nav-test', 40],
    ['nav-number', 'nav-number', 20],
  ] as const)('%s', (kind, message, tillegg) => {
    for (const dNumber of [false, true]) {
      const text = syntheticFodselsnummer({ birthDate: pupil, kind, dNumber })
      const verdict = { kind: 'syntetisk', fodselsdato: pupil, canonical: text, fix: null }
      expect(judgeFodselsnummer(text, RUN)).toEqual({ ...verdict, faults: [] })
      expect(judgeFodselsnummer(text, STRICT)).toEqual({ ...verdict, faults: [{ message, severity: 'error', facts: { tillegg } }] })

      // Wrong control digits are an error with and without test persons; one fault that names the form.
      const wrong = withNextDigit(text, 10)
      for (const options of [RUN, STRICT]) {
        const fault = { message: 'synthetic-wrong-checksum', severity: 'error', facts: { tillegg } }
        expect(judgeFodselsnummer(wrong, options)).toEqual({ ...verdict, faults: [fault], fodselsdato: null, canonical: wrong })
      }
    }
  })

  test('a number that is not wanted at all is not told its age', () => {
    expect(faultsOf(syntheticFodselsnummer({ birthDate: date('2030-01-01') }), STRICT)).toEqual(['error synthetic-tenor'])
    expect(faultsOf(syntheticFodselsnummer({ birthDate: date('2022-01-01') }), STRICT)).toEqual(['error synthetic-tenor'])
  })
})

describe('"FH number (first digit 8 or 9): feil saying what it is"', () => {
  test.each(['81234567890', '80000000000', '99999999999', '90000000000'])('%s', (text) => {
    for (const options of [RUN, STRICT]) {
      const fault = { message: 'fh-nummer', severity: 'error', facts: {} }
      expect(judgeFodselsnummer(text, options)).toEqual({
        kind: 'fh-nummer',
        faults: [fault],
        fodselsdato: null,
        canonical: text,
        fix: null,
      })
    }
  })

  test('first digit 7 is a D-form', () => {
    expect(judgeFodselsnummer('71030850000', STRICT).kind).toBe('d-nummer')
    expect(tenor.length).toBe(11)
  })
})
