import { describe, expect, test } from 'vitest'
import { fill, formatNumber, joinList, type SlotFacts, slotsOf } from '../../../core/messages/fill.ts'
import { writeDate } from '../../../core/messages/written-date.ts'

const NBSP = '\u00a0'

describe('filling texts', () => {
  test.each<[template: string, facts: SlotFacts, expected: string, why: string]>([
    ['Rad {row} i {path}', { row: 17, path: 'a.csv' }, 'Rad 17 i a.csv', 'text and number'],
    ['{n} {n:advarsel|advarsler}', { n: 1 }, '1 advarsel', 'one'],
    ['{n} {n:advarsel|advarsler}', { n: 2 }, '2 advarsler', 'two'],
    ['{n} {n:advarsel|advarsler}', { n: 0 }, '0 advarsler', 'none'],
    ['{n} feil', { n: 1204 }, `1${NBSP}204 feil`, 'thousands'],
    ['Bruk {allowed}.', { allowed: ['1', '2', 'IV'] }, 'Bruk 1, 2 og IV.', 'a list'],
    ['{missing} her', {}, '{missing} her', 'a slot without a fact stays, so that a test can see it'],
    ['«{value}»', { value: '{n} $& $1' }, '«{n} $& $1»', 'a value is never read as a text to fill'],
    ['«{value}»', { value: '2026-06-05' }, '«2026-06-05»', 'the value stands as it is'],
    ['født {birthDate}', { birthDate: '2008-03-04' }, 'født 4. mars 2008', 'a slot named for a date'],
    ['{year}', { year: '2026' }, '2026', 'a year is text'],
  ])('%s with %j is %s (%s)', (template, facts, expected) => {
    expect(fill(template, facts, 'nb')).toBe(expected)
  })

  test('each language has its own way with numbers, lists and dates', () => {
    const facts = { n: 1234567.5, list: ['a', 'b'], date: '2026-06-05' }
    expect(fill('{n}; {list}; {date}', facts, 'nn')).toBe(`1${NBSP}234${NBSP}567,5; a og b; 5. juni 2026`)
    expect(fill('{n}; {list}; {date}', facts, 'en')).toBe('1,234,567.5; a and b; 5 June 2026')
  })

  test.each([
    [999, '999'],
    [-1000, `-1${NBSP}000`],
    [0.25, '0,25'],
    [1e21, '1e+21'],
    [Number.NaN, 'NaN'],
  ])('writes the number %s as %s', (number, expected) => {
    expect(formatNumber(number, 'nb')).toBe(expected)
  })

  test('lists of none, one and three', () => {
    expect([joinList([], 'nb'), joinList(['a'], 'nb'), joinList(['a', 'b', 'c'], 'nb')]).toEqual(['', 'a', 'a, b og c'])
  })

  test('names the slots of a text once', () => {
    expect(slotsOf('{n} {n:rad|rader} i {path} {not a slot}')).toEqual(['n', 'path'])
  })

  test.each([
    ['2026-13-01', '2026-13-01'],
    ['i går', 'i går'],
    ['2026-12-31', '31. desember 2026'],
  ])('writes the date %s as %s', (text, expected) => {
    expect(writeDate(text, 'nb')).toBe(expected)
  })
})
