import { describe, expect, it } from 'vitest'
import { expectsGrade, isIbCode } from '../../../../core/rules/flertall/expects-grade.ts'
import { isOrdinaryInWords } from '../../../../core/rules/flertall/ordinary-in-words.ts'

const row = {
  fagstatus: 'E',
  avbruddsdato_fag: '',
  avbruddsdato: '',
  voksen: '',
  elevstatus: '',
  programomraadekode: 'STUSP1----',
  linje_aktiv: '',
  klasse: '1STA',
  fagmerknad: '',
  karakterstatus: '',
  skoleaar: '2025-2026',
  skoleaar2: '',
  deltid: 'N',
  fullfortkode: 'B',
}

describe('an ordinary row, in codes or words', () => {
  it.each([
    {},
    { fagstatus: 'ELEV' },
    { fagstatus: '-' },
    { elevstatus: 'ORDINÆR ELEV' },
    { voksen: 'N' },
    { voksen: 'NEI' },
    { voksen: '0' },
  ])('%o', (cells) => expect(isOrdinaryInWords({ ...row, ...cells })).toBe(true))

  it.each([
    { fagstatus: 'P' },
    { fagstatus: 'PRIVATIST' },
    { fagstatus: 'NOE ANNET' },
    { elevstatus: 'VOKSEN' },
    { elevstatus: 'V' },
    { voksen: 'J' },
    { voksen: 'JA' },
    { voksen: 'X' },
    { fagstatus: 'E', voksen: 'J', elevstatus: 'E' },
    { fagstatus: 'XX' },
    { fagstatus: 'ELEV', avbruddsdato: '2026-01-12' },
    { fagstatus: 'ELEV', programomraadekode: 'STUSP1MV--' },
    { fagstatus: 'ELEV', linje_aktiv: 'N' },
    { fagstatus: 'ELEV', avbruddsdato_fag: '2026-01-12' },
  ])('not %o', (cells) => expect(isOrdinaryInWords({ ...row, ...cells })).toBe(false))
})

describe('a row that can be held against the others', () => {
  it.each([
    {},
    { fagmerknad: 'FAM29' },
    { fagmerknad: 'FAM42' },
    { karakterstatus: 'K' },
    { karakterstatus: 'E' },
    { karakterstatus: '-' },
    { skoleaar2: '2025-2026' },
    { fullfortkode: 'M' },
    { programomraadekode: 'PBPBY4YK--' },
    { programomraadekode: 'TPYSL3L---' },
  ])('%o', (cells) => expect(expectsGrade({ ...row, ...cells })).toBe(true))

  it.each([
    { fagstatus: 'G' },
    { fagmerknad: 'FAM02' },
    { fagmerknad: '43' },
    { fagmerknad: 'FAM57 beholdt etter omvalg' },
    { karakterstatus: 'N' },
    { karakterstatus: 'SÆRSKILT' },
    { skoleaar2: '2024-2025' },
    { deltid: 'J' },
    { fullfortkode: 'H' },
    { programomraadekode: 'STUSP1A---' },
    { programomraadekode: 'STUSP1B---' },
    { programomraadekode: 'BABAT1TA--' },
  ])('not %o', (cells) => expect(expectsGrade({ ...row, ...cells })).toBe(false))

  // VIGO-FAM: exempt, approved, passed elsewhere or before, a trial, a half-year or module grade, a trade test.
  it.each(
    '01 02 03 12 16 17 18 27 28 31 32 33 34 38 43 44 46 48 52 53 57 58 59 60 61'.split(' ').map((number) => `FAM${number}`),
  )('not with %s, which says where the grade is', (fagmerknad) => expect(expectsGrade({ ...row, fagmerknad })).toBe(false))
})

it.each([
  ['STIBA2----', 'NOR1268', true],
  ['STUSP1----', 'IBE3001', true],
  ['STUSP1----', 'ENG1007', false],
  ['', '', false],
])('IB: %s %s', (programme, fagkode, ib) => expect(isIbCode(programme, fagkode, ['STIB', 'IB'])).toBe(ib))
