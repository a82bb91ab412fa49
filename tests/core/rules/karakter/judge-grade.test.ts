import { describe, expect, it } from 'vitest'
import { judgeGradeValue } from '../../../../core/rules/karakter/judge-grade.ts'

// What may stand in a grade column: Registreringshåndboken B26. What people and spreadsheets make of it: data/kolonner.yaml (karakter_tvetydig, excel_skade).
describe('a value of a grade column', () => {
  it('is blank when nothing stands there', () => expect(judgeGradeValue('')).toEqual({ kind: 'blank' }))

  it.each(['1', '6', '7', 'IV', 'IM', 'ID', 'VO'])('%s is a code of the list', (code) =>
    expect(judgeGradeValue(code)).toEqual({ kind: 'right', code }))

  it.each([
    ['4.0', '4'],
    ['4,0', '4'],
    ['6,00', '6'],
  ])('%s is %s as a number with decimals', (value, code) =>
    expect(judgeGradeValue(value)).toEqual({ kind: 'spelling', how: 'decimals', code }))

  it.each(['0', '8', '12', '44', '10,0', '8.0', '0,0', '14.0', '41,0', '071', '010', '0'])('%s is a number outside the scale', (value) =>
    expect(judgeGradeValue(value)).toEqual({ kind: 'number' }))

  it.each(['04', '004', '01'])('%s may be an ordinary grade behind a zero', (value) =>
    expect(judgeGradeValue(value)).toEqual({ kind: 'not-whole', how: 'zero' }))

  it.each(['4*', '4 *', '4**'])('%s carries a mark', (value) => expect(judgeGradeValue(value)).toEqual({ kind: 'not-whole', how: 'mark' }))

  it.each([
    '4/5',
    '4-5',
    '4 – 5',
    '5-',
    '5 -',
    '4+',
    '4--',
    '+4',
    '-4',
    '−4',
    '3,5',
    '4½',
    '4 ½',
    '1\\2',
  ])('%s lies between two grades', (value) => expect(judgeGradeValue(value)).toEqual({ kind: 'not-whole', how: 'between' }))

  it.each([
    ...['JAN', 'FEB', 'MAR', 'APR', 'MAI', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OKT', 'OCT', 'NOV', 'DES', 'DEC'].map(
      (month) => `03.${month}`,
    ),
    '3-APR',
    '3. APRIL',
    '03.04.2026',
    '3/4/26',
    '2026-04-03',
    '2026-04-03 00:00:00',
  ])('%s is a date that was two grades', (value) => expect(judgeGradeValue(value)).toEqual({ kind: 'not-whole', how: 'date' }))

  it.each([
    'XX',
    '04X',
    'X04',
    '4*X',
    'X4*',
    '4*4',
    'A4.0',
    '4.0A',
    '3-ABC',
    'X03.04.2026',
    '03.04.2026X',
    '4/5/',
    '?4/5',
  ])('%s is nothing we know', (value) => expect(judgeGradeValue(value)).toEqual({ kind: 'unknown' }))

  it('is a grade in words', () => expect(judgeGradeValue('FIRE')).toEqual({ kind: 'spelling', how: 'word', code: '4' }))
})
