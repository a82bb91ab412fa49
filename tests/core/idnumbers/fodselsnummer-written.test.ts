import { describe, expect, test } from 'vitest'
import { judgeFodselsnummer } from '../../../core/idnumbers/fodselsnummer.ts'
import { realFormFodselsnummer, syntheticFodselsnummer, withControlDigits } from '../../support/synthetic-fodselsnummer.ts'
import { date, faultsOf, firstNumber, RUN, STRICT, withNextDigit } from './judged.ts'

const pupil = date('2008-03-14')
const tenor = syntheticFodselsnummer({ birthDate: pupil })
const early = syntheticFodselsnummer({ birthDate: date('2008-03-04') })

const SEPARATORS: readonly (readonly [string, string])[] = [
  [' ', 'blank'],
  ['\t', 'tab'],
  ['\n', 'line break'],
  ['\r', 'carriage return'],
  ['\v', 'vertical tab'],
  ['\f', 'form feed'],
  ['\u00a0', 'NBSP'],
  ['\u1680', 'ogham blank'],
  ['\u2000', 'en quad'],
  ['\u2007', 'figure blank'],
  ['\u2009', 'thin blank'],
  ['\u200b', 'no width'],
  ['\u200e', 'left-to-right mark'],
  ['\u2028', 'line separator'],
  ['\u2029', 'paragraph separator'],
  ['\u202a', 'embedding'],
  ['\u202f', 'narrow NBSP'],
  ['\u205f', 'mathematical blank'],
  ['\u2060', 'word joiner'],
  ['\u3000', 'ideographic blank'],
  ['\ufeff', 'BOM'],
  ['.', 'dot'],
  ['-', 'hyphen'],
  ['\u00ad', 'soft hyphen'],
  ['\u2010', 'hyphen proper'],
  ['\u2011', 'hyphen that does not break'],
  ['\u2013', 'en dash'],
  ['\u2014', 'em dash'],
  ['\u2212', 'minus'],
  ["'", 'apostrophe'],
  ['`', 'grave'],
  ['\u00b4', 'acute'],
  ['\u2018', 'left quote'],
  ['\u2019', 'right quote'],
]

describe('"blanks, dots, hyphen, apostrophe, NBSP inside or around: advarsel with a sure fix"', () => {
  test.each(SEPARATORS)('%j (%s)', (separator) => {
    for (const text of [
      `${separator}${tenor}`,
      `${tenor}${separator}`,
      `${tenor.slice(0, 6)}${separator}${tenor.slice(6)}`,
      `${separator}${tenor.slice(0, 2)}${separator}${tenor.slice(2, 4)}${separator}${separator}${tenor.slice(4)}${separator}`,
    ]) {
      expect(judgeFodselsnummer(text, RUN)).toEqual({
        kind: 'syntetisk',
        faults: [{ message: 'blanks-or-separators', severity: 'warning', facts: {} }],
        fodselsdato: pupil,
        canonical: tenor,
        fix: tenor,
      })
    }
  })

  test.each([',', '_', '/', ':', 'x', '*', '•', '"', '٣'])('%j is none of them', (sign) => {
    const text = ` ${tenor.slice(0, 6)}${sign}${tenor.slice(6)} `
    expect(judgeFodselsnummer(text, RUN)).toEqual({
      kind: 'unknown',
      faults: [{ message: 'not-digits', severity: 'error', facts: { tegn: sign } }],
      fodselsdato: null,
      canonical: text.trim(),
      fix: null,
    })
  })

  test('eleven signs that are not all digits', () => {
    for (const text of [`${tenor.slice(0, 10)}:`, `${tenor.slice(0, 10)}x`, `/${tenor.slice(1)}`, `O${tenor.slice(1)}`]) {
      expect(faultsOf(text)).toEqual(['error not-digits'])
    }
  })

  test('a sign outside the basic plane is told whole', () => {
    expect(judgeFodselsnummer('1234😀', RUN).faults[0]?.facts).toEqual({ tegn: '😀' })
  })

  test('with wrong digits both faults are told, the error first, and nothing is repaired', () => {
    for (const [digits, message] of [
      [withNextDigit(tenor, 10), 'error synthetic-wrong-checksum'],
      ['31840851234', 'error impossible-day'],
      ['14990851234', 'error impossible-month'],
      ['14030850000', 'error wrong-checksum'],
    ] as const) {
      const text = `${digits.slice(0, 6)} ${digits.slice(6)}`
      expect(faultsOf(text)).toEqual([message, 'warning blanks-or-separators'])
      expect(judgeFodselsnummer(text, RUN)).toMatchObject({ canonical: digits, fix: null })
    }
  })

  test('what is wrong with the number itself does not make the blanks less sure', () => {
    const written = (text: string) => `${text.slice(0, 6)} ${text.slice(6)}`
    expect(faultsOf(written(tenor), STRICT)).toEqual(['error synthetic-tenor', 'warning blanks-or-separators'])
    expect(judgeFodselsnummer(written(tenor), STRICT).fix).toBe(tenor)
    expect(faultsOf(written('81234567890'))).toEqual(['error fh-nummer', 'warning blanks-or-separators'])
    expect(faultsOf(written('42059199202'))).toEqual(['warning blanks-or-separators', 'warning fiktivt'])
    expect(judgeFodselsnummer(written('42059199202'), STRICT)).toMatchObject({ kind: 'fiktivt', fix: '42059199202' })
    expect(faultsOf(written('15049100008'))).toEqual(['warning blanks-or-separators', 'warning only-valid-from-2032'])
  })
})

describe('the form by which Excel keeps a number as text, ="…": a warning with a sure fix', () => {
  test('around eleven digits', () => {
    for (const text of [`="${tenor}"`, ` ="${tenor}" `, `="${tenor.slice(0, 6)} ${tenor.slice(6)}"`]) {
      expect(judgeFodselsnummer(text, RUN)).toEqual({
        kind: 'syntetisk',
        faults: [{ message: 'blanks-or-separators', severity: 'warning', facts: {} }],
        fodselsdato: pupil,
        canonical: tenor,
        fix: tenor,
      })
    }
  })

  test('a fault of the number stands before it', () => {
    expect(faultsOf(`="${early.slice(1)}"`)).toEqual(['error lost-leading-zero', 'warning blanks-or-separators'])
    expect(judgeFodselsnummer(`="${early.slice(1)}"`, RUN).fix).toBe(early)
    const wrong = withNextDigit(tenor, 10)
    expect(faultsOf(`="${wrong}"`)).toEqual(['error synthetic-wrong-checksum', 'warning blanks-or-separators'])
    expect(judgeFodselsnummer(`="${wrong}"`, RUN)).toMatchObject({ canonical: wrong, fix: null })
    expect(faultsOf('="1234"')).toEqual(['error wrong-length'])
    expect(faultsOf('=""')).toEqual(['error wrong-length'])
  })

  test.each(['="', '"="', `=${tenor}`, `="${tenor}`, `"${tenor}"`, `="${tenor}""`, `=""${tenor}""`])('%s is not it', (text) => {
    expect(faultsOf(text)).toEqual(['error not-digits'])
  })
})

describe('"10 digits where a leading zero passes both control digits: feil with a sure fix"', () => {
  test('finds the zero again', () => {
    expect(judgeFodselsnummer(early.slice(1), RUN)).toEqual({
      kind: 'syntetisk',
      faults: [{ message: 'lost-leading-zero', severity: 'error', facts: {} }],
      fodselsdato: '2008-03-04',
      canonical: early,
      fix: early,
    })
    const real = realFormFodselsnummer({ birthDate: date('2008-03-04') })
    expect(judgeFodselsnummer(real.slice(1), STRICT)).toMatchObject({ kind: 'fodselsnummer', canonical: real, fix: real })
  })

  test('the sample row of kolonner.yaml', () => {
    expect(judgeFodselsnummer('9920660018', RUN).fix).toBe('09920660018')
    expect(faultsOf('9920660018', STRICT)).toEqual(['error lost-leading-zero', 'error synthetic-tenor'])
  })

  test('blanks in it are told too, as a warning behind the error', () => {
    const text = ` ${early.slice(1, 6)} ${early.slice(6)}`
    expect(faultsOf(text)).toEqual(['error lost-leading-zero', 'warning blanks-or-separators'])
    expect(judgeFodselsnummer(text, RUN).fix).toBe(early)
  })

  test('no answer when a control digit fails, the day does not exist, or only the rules of 2032 would accept it', () => {
    const wrongLength = { kind: 'unknown', faults: [{ message: 'wrong-length', severity: 'error', facts: { siffer: 10 } }], fix: null }
    const new2032 = syntheticFodselsnummer({ birthDate: date('2008-03-04'), k1Remainder: 1 }).slice(1)
    const day0 = firstNumber('008308', 500).slice(1)
    for (const text of [withNextDigit(early, 10).slice(1), new2032, day0, tenor.slice(1)]) {
      expect(judgeFodselsnummer(text, RUN)).toMatchObject({ ...wrongLength, canonical: text })
    }
    expect(judgeFodselsnummer(new2032, { ...RUN, today: date('2032-01-01') }).fix).toBe(`0${new2032}`)
  })
})

describe('"fewer digits: feil, a fix only if exactly one answer is possible"', () => {
  test.each([
    ['', 0],
    [' ', 0],
    ['-', 0],
    ['7', 1],
    ['123456789', 9],
    ['140308', 6],
    [`${tenor}0`, 12],
    [`${early.slice(1)}00`, 12],
    ['12345 6789', 9],
  ])('%j has %i digits', (text, siffer) => {
    expect(judgeFodselsnummer(text, RUN)).toEqual({
      kind: 'unknown',
      faults: [{ message: 'wrong-length', severity: 'error', facts: { siffer } }],
      fodselsdato: null,
      canonical: text.trim(),
      fix: null,
    })
  })
})

describe('"scientific notation: feil, a fix only if exactly one answer is possible"', () => {
  test.each([
    '1,20199E+10',
    '1.20199E+10',
    '1.20199e10',
    '1E+10',
    '1.E+10',
    '9,9E+99',
    '1.2345678901234E+10',
    '12E+3',
  ])('%s has lost digits or is no such number: no fix', (text) => {
    expect(judgeFodselsnummer(text, RUN)).toEqual({
      kind: 'unknown',
      faults: [{ message: 'scientific-notation', severity: 'error', facts: {} }],
      fodselsdato: null,
      canonical: text,
      fix: null,
    })
  })

  test.each([
    [`${tenor[0]}.${tenor.slice(1)}E+10`],
    [`${tenor[0]},${tenor.slice(1)}e+10`],
    [`${tenor[0]},${tenor.slice(1)}E10`],
    [`${tenor.slice(0, 2)},${tenor.slice(2)}E+9`],
    [`${tenor.slice(0, 2)},${tenor.slice(2)}E+09`],
    [`${tenor}E+0`],
    [`${tenor}.00E+0`],
    [`${tenor[0]}.${tenor.slice(1)}000E+10`],
  ])('%s holds all 11 digits: a sure fix', (text) => {
    expect(faultsOf(text)).toEqual(['error scientific-notation'])
    expect(judgeFodselsnummer(text, RUN)).toMatchObject({ kind: 'syntetisk', canonical: tenor, fix: tenor, fodselsdato: pupil })
  })

  test('all digits there but wrong: both are told and nothing is repaired', () => {
    const wrong = withNextDigit(tenor, 10)
    const text = `${wrong[0]}.${wrong.slice(1)}E+10`
    expect(faultsOf(text)).toEqual(['error scientific-notation', 'error synthetic-wrong-checksum'])
    expect(judgeFodselsnummer(text, RUN)).toMatchObject({ canonical: wrong, fix: null })
  })

  test('a warning of the number stands behind, and blanks are told', () => {
    expect(faultsOf(" '1.5049100008E+10")).toEqual([
      'error scientific-notation',
      'warning blanks-or-separators',
      'warning only-valid-from-2032',
    ])
    expect(judgeFodselsnummer('1.5049100008E+10', RUN).fix).toBe('15049100008')
    expect(faultsOf(' 1,20199E+10')).toEqual(['error scientific-notation', 'warning blanks-or-separators'])
    expect(judgeFodselsnummer(' 1,20199E+10 ', RUN).canonical).toBe('1,20199E+10')
  })

  test('a number of 10 digits has lost its zero as well: one fault, repaired when the control digits agree', () => {
    const ten = early.slice(1)
    const text = `${ten[0]}.${ten.slice(1)}E+9`
    expect(faultsOf(text)).toEqual(['error scientific-notation'])
    expect(judgeFodselsnummer(text, RUN)).toMatchObject({ canonical: early, fix: early })
    const wrong = withNextDigit(early, 10).slice(1)
    expect(judgeFodselsnummer(`${wrong[0]}.${wrong.slice(1)}E+9`, RUN)).toMatchObject({ kind: 'unknown', fix: null })
  })

  test('one or two digits rounded away: repaired only when one number of the interval is right', () => {
    let repaired = 0
    let open = 0
    for (let individ = 500; individ < 900; individ++) {
      const number = withControlDigits(`148308${individ}`)
      if (number === null) continue
      // A half may have been rounded either way, so both ways of writing it must be able to mean the number.
      const ways = [Math.round, (value: number) => -Math.round(-value)]
      for (const [lost, round] of [1, 2].flatMap((digits) => ways.map((way) => [digits, way] as const))) {
        const unit = 10 ** lost
        const rounded = String(round(Number(number) / unit))
        const right: string[] = []
        for (let value = Number(rounded) * unit - unit / 2; value <= Number(rounded) * unit + unit / 2; value++) {
          if (withControlDigits(String(value).slice(0, 9)) === String(value)) right.push(String(value))
        }
        expect(right).toContain(number)
        const text = `${rounded[0]}.${rounded.slice(1)}E+10`
        expect(judgeFodselsnummer(text, RUN).fix, text).toBe(right.length === 1 ? number : null)
        if (right.length === 1) repaired++
        else open++
      }
    }
    expect(repaired).toBeGreaterThan(100)
    expect(open).toBeGreaterThan(0)
  })

  test('three digits rounded away are never guessed', () => {
    const text = `${tenor[0]}.${tenor.slice(1, 8)}E+10`
    expect(judgeFodselsnummer(text, RUN).fix).toBeNull()
  })

  test.each([
    '1.2E-10',
    '1.2E+100',
    'E+10',
    '1.2.3E+10',
    '1.2E',
    'x1.2E+10',
    '1.2E+10x',
    '.5E+10',
  ])('%s is not scientific notation', (text) => {
    expect(faultsOf(text)).toEqual(['error not-digits'])
  })
})

describe('".0: feil, a fix only if exactly one answer is possible"', () => {
  test.each([`${tenor}.0`, `${tenor},0`, `${tenor}.00`, `${tenor},000`])('%s', (text) => {
    expect(judgeFodselsnummer(text, RUN)).toEqual({
      kind: 'syntetisk',
      faults: [{ message: 'trailing-decimal', severity: 'error', facts: {} }],
      fodselsdato: pupil,
      canonical: tenor,
      fix: tenor,
    })
  })

  test('a lost zero and .0 are one fault with one answer', () => {
    for (const text of [`${early.slice(1)}.00`, `${early.slice(1)},0`]) {
      expect(faultsOf(text)).toEqual(['error trailing-decimal'])
      expect(judgeFodselsnummer(text, RUN)).toMatchObject({ canonical: early, fix: early })
    }
  })

  test('10 digits, a dot and a zero can also be 11 digits with a dot: repaired when only one of the two holds', () => {
    const endsInZero = Array.from({ length: 100 }, (_, n) => withControlDigits(`148308${500 + n}`)).find((number) => number?.endsWith('0'))!
    const text = `${endsInZero.slice(0, 10)}.0`
    expect(faultsOf(text)).toEqual(['error trailing-decimal'])
    expect(judgeFodselsnummer(text, RUN)).toMatchObject({ canonical: endsInZero, fix: endsInZero })
  })

  test('when both hold there is a choice and no fix', () => {
    for (const whole of ['18880796840', '18880698830']) {
      expect(faultsOf(whole).some((fault) => fault.startsWith('error'))).toBe(false)
      expect(faultsOf(`0${whole.slice(0, 10)}`).some((fault) => fault.startsWith('error'))).toBe(false)
      expect(faultsOf(`${whole.slice(0, 10)}.0`)).toEqual(['error trailing-decimal'])
      expect(judgeFodselsnummer(`${whole.slice(0, 10)}.0`, RUN)).toMatchObject({ kind: 'unknown', fix: null })
    }
  })

  test('wrong digits before .0 are told and not repaired; too few or too many have no answer', () => {
    const wrong = withNextDigit(tenor, 10)
    expect(faultsOf(`${wrong}.0`)).toEqual(['error trailing-decimal', 'error synthetic-wrong-checksum'])
    expect(judgeFodselsnummer(`${wrong}.0`, RUN).fix).toBeNull()
    for (const text of ['123456789.0', '7,0', '123456789012.0', '1234567890.0']) {
      expect(judgeFodselsnummer(text, RUN)).toEqual({
        kind: 'unknown',
        faults: [{ message: 'trailing-decimal', severity: 'error', facts: {} }],
        fodselsdato: null,
        canonical: text,
        fix: null,
      })
    }
  })

  test('a dot that makes up 11 digits with the zeros behind it is only a separator', () => {
    const zeros = Array.from({ length: 60 * 28 }, (_, n) => `${10 + (n % 19)}81${String(40 + Math.floor(n / 28)).padStart(2, '0')}`)
      .flatMap((six) => [withControlDigits(`${six}000`), withControlDigits(`${six}100`), withControlDigits(`${six}200`)])
      .filter((number) => number?.endsWith('00'))
    expect(zeros.length).toBeGreaterThan(0)
    for (const number of zeros) {
      expect(faultsOf(`${number!.slice(0, 9)}.${number!.slice(9)}`)).toEqual(['warning blanks-or-separators'])
    }
    expect(faultsOf('14830850000'.replace('50000', '.50000'))).toEqual(['error synthetic-wrong-checksum', 'warning blanks-or-separators'])
    expect(faultsOf('148308.00000')).not.toContain('error trailing-decimal')
  })

  test.each(['.0', '12.05', `${tenor}.0x`, `x${tenor},0`])('%s is not a number with zeros behind', (text) => {
    expect(faultsOf(text)).not.toContain('error trailing-decimal')
  })
})
