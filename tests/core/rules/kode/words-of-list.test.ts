import { describe, expect, it } from 'vitest'
import { isCode } from '../../../../core/catalogue/code-list.ts'
import { codeOfMark, codeOfWord, isEmptyMark, isWrittenTerm } from '../../../../core/rules/kode/words-of-list.ts'

describe('words', () => {
  it.each([
    ['bevistype', 'VITNEMÅL', 'VM'],
    ['bevistype', 'KOMPETANSEBEVIS', 'KB'],
    ['eksamensform', 'SKRIFTLIG', 'S'],
    ['eksamensform', 'SKRIFTLEG', 'S'],
    ['eksamensform', 'SKRIFTLIG SENTRALT', 'S'],
    ['eksamensform', 'SKRIFTLEG SENTRALT', 'S'],
    ['eksamensform', 'SKRIFTLIG LOKALT', 'S'],
    ['eksamensform', 'SKRIFTLEG LOKALT', 'S'],
    ['eksamensform', 'SKRIFTLIG-SENTRALT', 'S'],
    ['eksamensform', 'MUNTLIG', 'M'],
    ['eksamensform', 'MUNNLEG', 'M'],
    ['eksamensform', 'PRAKTISK', 'P'],
    ['eksamensform', 'MUNTLIG PRAKTISK', 'MP'],
    ['eksamensform', 'MUNNLEG PRAKTISK', 'MP'],
    ['eksamensform', 'MUNNLEG / PRAKTISK', 'MP'],
    ['eksamensform', 'MUNTLIG – PRAKTISK', 'MP'],
    ['elevstatus', 'ELEV', 'E'],
    ['elevstatus', 'ORDINÆR ELEV', 'E'],
    ['elevstatus', 'DELTID', 'D'],
    ['elevstatus', 'DELTIDSELEV', 'D'],
    ['elevstatus', 'PRIVATIST', 'P'],
    ['elevstatus', 'VOKSEN', 'V'],
    ['elevstatus', 'VAKSEN', 'V'],
    ['elevstatus', 'SLUTTET', 'S'],
    ['elevstatus', 'SLUTTA', 'S'],
    ['elevstatus', 'OPPDRAG', 'O'],
    ['elevstatus', 'LÆRLING', 'L'],
    ['elevstatus', 'LÆREKANDIDAT', 'K'],
    ['fagstatus', 'ELEV', 'E'],
    ['fagstatus', 'NETTUNDERVISNING', 'N'],
    ['fagstatus', 'VOKSEN', 'V'],
    ['fagstatus', 'VAKSEN', 'V'],
    ['fagstatus', 'OPPDRAG', 'O'],
    ['fagstatus', 'OPPDRAGSUNDERVISNING', 'O'],
    ['fagstatus', 'SLUTTET', 'S'],
    ['fagstatus', 'SLUTTA', 'S'],
    ['fagstatus', 'FRITATT', 'F'],
    ['fagstatus', 'FRITEKEN', 'F'],
    ['fagstatus', 'PRIVATIST', 'P'],
    ['fagstatus', 'REALKOMPETANSEVURDERT', 'R'],
    ['fagstatus', 'GODKJENT', 'G'],
    ['janei', 'JA', 'J'],
    ['janei', 'NEI', 'N'],
    ['karakterstatus', 'NY', 'N'],
    ['karakterstatus', 'UTSATT', 'U'],
    ['karakterstatus', 'UTSETT', 'U'],
    ['karakterstatus', 'SÆRSKILT', 'S'],
    ['karakterstatus', 'SÆRSKILD', 'S'],
    ['karakterstatus', 'ENDRING', 'E'],
    ['karakterstatus', 'FEILFØRING', 'E'],
    ['karakterstatus', 'KLAGE', 'K'],
    ['maalform', 'BOKMÅL', 'B'],
    ['maalform', 'NB', 'B'],
    ['maalform', 'BM', 'B'],
    ['maalform', 'NYNORSK', 'N'],
    ['maalform', 'NN', 'N'],
    ['maalform', 'SAMISK', 'S'],
    ['orden', 'GOD', 'G'],
    ['orden', 'GODT', 'G'],
    ['orden', 'NOKSÅ GOD', 'NG'],
    ['orden', 'NOKSÅ GODT', 'NG'],
    ['orden', 'LITE GOD', 'LG'],
    ['orden', 'LITE GODT', 'LG'],
    ['orden', 'LITE  GOD', 'LG'],
    ['termin', 'HØST', 'H'],
    ['termin', 'HAUST', 'H'],
    ['termin', 'VÅR', 'V'],
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
  ['TRUE', 'J'],
  ['HAKE', 'J'],
  ['YES', 'J'],
  ['0', 'N'],
  ['USANN', 'N'],
  ['FALSE', 'N'],
  ['NO', 'N'],
  ['J', null],
  ['2', null],
])('a mark «%s» is %s', (mark, code) => {
  expect(codeOfMark(mark)).toBe(code)
})

it.each([
  ['-', true],
  ['–', true],
  ['—', true],
  ['--', true],
  ['---', true],
  ['.', true],
  ['IKKE SATT', true],
  ['IKKJE SETT', true],
  ['INGEN', true],
  ['#I/T', true],
  ['#N/A', true],
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
  ['HØSTHALVÅRET 2025', true],
  ["V'26", true],
  ['VÅR', true],
  ['V. 2026', true],
  ['SOMMER', false],
  ['A', false],
  ['4', false],
  ['2026', false],
  ['XH1', false],
  ['H1X', false],
  ['VÅR 202', false],
])('a term «%s»: %s', (value, term) => {
  expect(isWrittenTerm(value)).toBe(term)
})
