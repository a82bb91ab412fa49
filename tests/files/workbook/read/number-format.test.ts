import { expect, test } from 'vitest'
import { builtInCode, lookOf, zerosOf } from '../../../../files/workbook/read/number-format.ts'
import { numberText } from '../../../../files/workbook/read/number-text.ts'
import { isoSerial, serialText } from '../../../../files/workbook/read/serial-text.ts'
import { shiftFormula } from '../../../../files/workbook/read/shift-formula.ts'

test.each([
  ['General', 'number'],
  ['GENERAL', 'number'],
  ['@', 'number'],
  ['0.00', 'number'],
  ['# ##0', 'number'],
  ['0.00E+00', 'number'],
  ['0 "dager"', 'number'],
  ['0\\ \\d\\a\\g\\e\\r', 'number'],
  ['"kr" 0;[Red]-"kr" 0', 'number'],
  ['_-* #,##0.00\\ "kr"_-', 'number'],
  ['[Red]0', 'number'],
  ['[>=100]0;0', 'number'],
  ['# ?/?', 'number'],
  ['"yyyy"', 'number'],
  ['dd.mm.yyyy', 'day'],
  ['DD.MM.YYYY', 'day'],
  ['yyyy\\-mm\\-dd', 'day'],
  ['[$-414]d. mmmm yyyy;@', 'day'],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'day'],
  ['mmm', 'day'],
  ['mm', 'day'],
  ['d/m/yy h:mm', 'day'],
  ['dd.mm.yyyy hh:mm:ss', 'day'],
  ['yyyy', 'day'],
  ['hh:mm', 'time'],
  ['h:mm AM/PM', 'time'],
  ['mm:ss', 'time'],
  ['mm:ss.0', 'time'],
  ['mmss.0', 'time'],
  ['[h]:mm', 'elapsed'],
  ['[hh]:mm:ss', 'elapsed'],
  ['[mm]:ss', 'elapsed'],
])('the format %s shows a %s', (code, look) => {
  expect(lookOf(code)).toBe(look)
})

test('formats by number: 14-22, 45-47 and those of other languages are days and clocks', () => {
  const looks = (ids: number[]): string[] => [...new Set(ids.map((id) => lookOf(builtInCode(id))))]
  const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i)
  expect(looks(range(0, 13))).toEqual(['number'])
  expect(looks([14, 15, 16, 17, 22])).toEqual(['day'])
  expect(looks([18, 19, 20, 21, 45, 47])).toEqual(['time'])
  expect(looks([46])).toEqual(['elapsed'])
  expect(looks([...range(27, 36), ...range(50, 58)])).not.toContain('number')
  expect(looks([...range(37, 44), 48, 49, 99])).toEqual(['number'])
})

test.each([
  ['00000', 5],
  ['000000\\ 00000', 11],
  ['000000 00000', 11],
  ['00000000000;@', 11],
  ['0', 0],
  ['0.00', 0],
  ['00"x"', 2],
  ['0000-00-00', 8],
  ['#000', 0],
])('the format %s fills up to %i digits', (code, zeros) => {
  expect(zerosOf(code)).toBe(zeros)
})

test('every day that Excel has, against the calendar of JavaScript', () => {
  for (let serial = 61; serial <= 2_958_465; serial += 97) {
    const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000)
    const [year, month, date] = day.toISOString().slice(0, 10).replace('+', '').split('-')
    expect(serialText(serial, 'day')).toBe(`${date}.${month}.${year}`)
    expect(isoSerial(`${year}-${month}-${date}`)).toBe(serial)
  }
})

test('every minute of a day', () => {
  for (let minute = 0; minute < 1440; minute++) {
    const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
    expect(serialText(minute / 1440, 'time')).toBe(clock)
    expect(serialText(45_887 + minute / 1440, 'time')).toBe(clock)
  }
})

test('numbers in full, as their fifteen digits', () => {
  expect([0.1 + 0.2, 1e21, -1.25e-7, 1e-300, 123_456_789_012_345, 2 ** 53, -0].map(numberText)).toEqual([
    '0.3',
    '1000000000000000000000',
    '-0.000000125',
    `0.${'0'.repeat(299)}1`,
    '123456789012345',
    '9007199254740990',
    '0',
  ])
})

test.each([
  ['A1+B$2+$C3+$D$4', 1, 1, 'B2+C$2+$C4+$D$4'],
  ['SUM(A1:B2)', 2, 0, 'SUM(A3:B4)'],
  ['"A1"&A1', 1, 0, '"A1"&A2'],
  [`'Ark A1'!B2+Ark1!C3`, 1, 1, `'Ark A1'!C3+Ark1!D4`],
  ['A1B+A1_x+navn', 1, 1, 'A1B+A1_x+navn'],
  ['LOG10(A1)+ATAN2(B1,1)', 1, 0, 'LOG10(A2)+ATAN2(B2,1)'],
  ['SUM(A:C)+SUM($A:$C)', 5, 1, 'SUM(B:D)+SUM($A:$C)'],
  ['SUM(1:3)+SUM($1:3)', 2, 5, 'SUM(3:5)+SUM($1:5)'],
  ['A1', -1, 0, '#REF!'],
  ['A1', 0, -1, '#REF!'],
  ['XFD1048576', 1, 0, '#REF!'],
  ['1.5E3+A1', 1, 0, '1.5E3+A2'],
  ['Tabell[A1]+A1', 1, 0, 'Tabell[A1]+A2'],
  ['IF(A1="B1",TRUE,B1)', 1, 0, 'IF(A2="B1",TRUE,B2)'],
])('%s, %i down and %i to the right, is %s', (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected)
})
