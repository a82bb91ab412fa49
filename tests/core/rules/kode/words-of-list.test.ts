import { describe, expect, it } from 'vitest'
import { isCode } from '../../../../core/catalogue/code-list.ts'
import { codeOfMark, codeOfWord, isEmptyMark, isWrittenTerm } from '../../../../core/rules/kode/words-of-list.ts'

describe('words', () => {
  it.each([
    ['orden', 'GOD', 'G'],
    ['orden', 'NOKSÅ GODT', 'NG'],
    ['orden', 'LITE  GOD', 'LG'],
    ['fagstatus', 'PRIVATIST', 'P'],
    ['fagstatus', 'FRITEKEN', 'F'],
    ['fagstatus', 'SLUTTA', 'S'],
    ['elevstatus', 'DELTIDSELEV', 'D'],
    ['bevistype', 'VITNEMÅL', 'VM'],
    ['karakterstatus', 'SÆRSKILD', 'S'],
    ['maalform', 'NYNORSK', 'N'],
    ['maalform', 'NB', 'B'],
    ['janei', 'NEI', 'N'],
    ['termin', 'HAUST', 'H'],
    ['eksamensform', 'SKRIFTLIG-SENTRALT', 'S'],
    ['eksamensform', 'MUNNLEG / PRAKTISK', 'MP'],
    ['eksamensform', 'MUNTLIG – PRAKTISK', 'MP'],
  ] as const)('%s «%s» is %s', (list, word, code) => {
    expect(codeOfWord(list, word)).toBe(code)
    expect(isCode(list, code)).toBe(true)
  })

  it('gives no code for a word of another list, or for none', () => {
    expect(codeOfWord('orden', 'PRIVATIST')).toBeNull()
    expect(codeOfWord('fagmerknad', 'GOD')).toBeNull()
  })
})

it.each([
  ['X', 'J'],
  ['1', 'J'],
  ['SANN', 'J'],
  ['0', 'N'],
  ['USANN', 'N'],
  ['J', null],
  ['2', null],
])('a mark «%s» is %s', (mark, code) => {
  expect(codeOfMark(mark)).toBe(code)
})

it.each([
  ['-', true],
  ['—', true],
  ['INGEN', true],
  ['#I/T', true],
  ['E', false],
  ['0', false],
] as const)('«%s» for empty: %s', (value, empty) => {
  expect(isEmptyMark(value)).toBe(empty)
})

it.each([
  ['H1', true],
  ['V', true],
  ['VÅR 2026', true],
  ['HØST', true],
  ['HAUST 25', true],
  ['V26', true],
  ['H-25', true],
  ['1. HALVÅR', true],
  ['2. TERMIN', true],
  ['VÅRHALVÅRET 2026', true],
  ['SOMMER', false],
  ['A', false],
  ['4', false],
  ['2026', false],
])('a term «%s»: %s', (value, term) => {
  expect(isWrittenTerm(value)).toBe(term)
})
