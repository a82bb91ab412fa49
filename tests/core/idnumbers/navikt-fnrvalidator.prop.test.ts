import { idnr } from '@navikt/fnrvalidator'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeFodselsnummer } from '../../../core/idnumbers/fodselsnummer.ts'
import { syntheticFodselsnummer, withControlDigits } from '../../support/synthetic-fodselsnummer.ts'
import { date, firstNumber, RUN } from './judged.ts'

// NAV's package is the oracle. Its answer is yes or no, so ours is cut down to that: are the digits a number of some kind?
// The run is in 2032, because the package takes the control digits of 2032 as valid whatever the date is.
const IN_2032 = { ...RUN, today: date('2032-01-01') }
const theirs = (text: string) => idnr(text).status === 'valid'
const WRONG_DIGITS = new Set(['wrong-checksum', 'synthetic-wrong-checksum', 'impossible-month', 'impossible-day', 'fh-nummer', 'fiktivt'])
const ours = (text: string, options = IN_2032) => !judgeFodselsnummer(text, options).faults.some((fault) => WRONG_DIGITS.has(fault.message))

const pad = (width: number) => (value: number) => String(value).padStart(width, '0')
const nine = fc
  .tuple(
    fc.integer({ min: 0, max: 79 }).map(pad(2)),
    // Months NAV knows: plain, + 40 and + 80, with the impossible ones around them.
    fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 33, max: 60 }), fc.integer({ min: 78, max: 99 })).map(pad(2)),
    fc.integer({ min: 0, max: 99 }).map(pad(2)),
    fc.integer({ min: 0, max: 999 }).map(pad(3)),
  )
  .map((parts) => parts.join(''))

/** 29 February 1900 and 2000 have the same six digits; NAV reads year 00 as 2000 whatever the individual number is. */
const isLeapDayOfYear00 = (text: string) => /^[26]9[048]200/.test(text)

describe('agrees with @navikt/fnrvalidator', () => {
  test('on numbers with right control digits, old and new', () => {
    const numbers = fc.tuple(nine, fc.integer({ min: 0, max: 3 })).map(([digits, remainder]) => withControlDigits(digits, remainder))
    let valid = 0
    fc.assert(
      fc.property(numbers, (text) => {
        fc.pre(text !== null && !isLeapDayOfYear00(text))
        if (theirs(text)) valid++
        expect(ours(text)).toBe(theirs(text))
      }),
      { numRuns: 5000 },
    )
    expect(valid).toBeGreaterThan(500)
  })

  test('on numbers with any control digits', () => {
    const numbers = fc.tuple(nine, fc.integer({ min: 0, max: 99 }).map(pad(2))).map(([digits, control]) => `${digits}${control}`)
    fc.assert(
      fc.property(numbers, (text) => {
        fc.pre(!isLeapDayOfYear00(text))
        expect(ours(text)).toBe(theirs(text))
      }),
      { numRuns: 5000 },
    )
  })

  test('on each day of a leap year and the year after, as plain number, D-form, + 40 and + 80', () => {
    for (const year of ['08', '09', '96', '97']) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= 31; day++) {
          for (const [extraDay, extraMonth] of [
            [0, 0],
            [40, 0],
            [0, 40],
            [0, 80],
            [40, 80],
          ] as const) {
            const text = firstNumber(`${pad(2)(day + extraDay)}${pad(2)(month + extraMonth)}${year}`, 100)
            expect(ours(text), `${day}.${month}.${year}`).toBe(theirs(text))
          }
        }
      }
    }
  })
})

describe('differs on purpose from @navikt/fnrvalidator', () => {
  const pupil = date('2008-03-14')

  test('issue 2: "first control digit with remainder 1-3 (rules from 2032), run date before 2032: advarsel" - NAV: valid today', () => {
    expect(theirs('15049100008')).toBe(true)
    expect(judgeFodselsnummer('15049100008', RUN).faults.map((fault) => fault.message)).toEqual(['only-valid-from-2032'])
  })

  test('issue 2: "29 February in a year without it, century from the individual number: feil" - NAV: year 00 is always 2000', () => {
    const in1900 = firstNumber('298200', 499, -1)
    expect(theirs(in1900)).toBe(true)
    expect(ours(in1900)).toBe(false)
    expect(ours(firstNumber('298200', 500))).toBe(true)
  })

  test('issue 2: "synthetic: month + 80, + 65, + 40, + 20" - NAV knows + 40 and + 80 only', () => {
    for (const kind of ['helsenett', 'nav-number'] as const) {
      const text = syntheticFodselsnummer({ birthDate: pupil, kind })
      expect(theirs(text)).toBe(false)
      expect(judgeFodselsnummer(text, RUN)).toMatchObject({ kind: 'syntetisk', faults: [] })
    }
  })

  test('issue 2: "individual number that gives no century: advarsel", "born after the run date: feil" - NAV does not look', () => {
    const noCentury = firstNumber('148345', 500)
    const future = syntheticFodselsnummer({ birthDate: date('2039-03-14') })
    expect([theirs(noCentury), theirs(future)]).toEqual([true, true])
    expect(judgeFodselsnummer(noCentury, RUN).faults.map((fault) => fault.message)).toEqual(['no-century'])
    expect(judgeFodselsnummer(future, RUN).faults.map((fault) => fault.message)).toEqual(['born-after-today'])
  })

  test('issue 2: "fiktivt number of an intake office: advarsel" - NAV: invalid', () => {
    for (const text of ['42059199202', '55049199119']) {
      expect(theirs(text)).toBe(false)
      expect(judgeFodselsnummer(text, RUN).kind).toBe('fiktivt')
    }
  })

  test('issue 2: "blanks, dots, hyphen ...: advarsel with a sure fix" - NAV: invalid', () => {
    const text = syntheticFodselsnummer({ birthDate: pupil })
    expect(theirs(` ${text}`)).toBe(false)
    expect(judgeFodselsnummer(` ${text}`, RUN).fix).toBe(text)
  })
})
