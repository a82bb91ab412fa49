import { describe, expect, it } from 'vitest'
import { type PlainDate, standardParametre } from '#core'
import { fagmerknadOf } from '../../../../core/rules/felles/fagmerknad-of.ts'
import { gradeOutcome } from '../../../../core/rules/felles/grade-outcome.ts'
import { isDue } from '../../../../core/rules/felles/is-due.ts'
import { isLavereKompetanse, isSisteAar, isUtvidetTid, isVoksenprogram, kurskode } from '../../../../core/rules/felles/kurskode.ts'
import { isOrdinaryRow } from '../../../../core/rules/felles/ordinary-row.ts'
import { isTverrfaglig } from '../../../../core/rules/felles/tverrfaglig.ts'

describe('a programme area code', () => {
  it.each([
    ['STUSP1----', 1, '----'],
    ['PBPBY4YK--', 4, 'YK--'],
    ['STUSP1', 1, ''],
    ['STUSP', null, ''],
    ['STUSPX----', null, '----'],
    ['AOLOV0J---', 0, 'J---'],
    ['STUSP9----', 9, '----'],
    ['STUSP ----', null, '----'],
  ])('%s', (code, trinn, variant) => expect(kurskode(code)).toEqual({ trinn, variant }))

  it.each(['BABET3MV--', 'GSGSK0MV--', 'GSGSK0VO--', 'GSGSK0MG--', 'GSFOV0----'])('%s is no ordinary pupil’s programme', (code) =>
    expect(isVoksenprogram(code)).toBe(true))
  it.each(['STUSP1----', 'MVUSP1----', 'GSGSK0----', 'GSGSK0C---', 'XGSGSK0VO-'])('%s is', (code) =>
    expect(isVoksenprogram(code)).toBe(false))
  it.each(['HSHSF1H---', 'HSHSF1HT-1', 'HSHSF1HTA1', 'HSHSF1HR--', 'HSHSF1HM--'])('%s leads to lower competence', (code) =>
    expect(isLavereKompetanse(code)).toBe(true))
  it.each(['HSHSF1----', 'HSHSF1A---', 'HSHSF1HX--', 'HSHSF1-HT-'])('%s does not', (code) => expect(isLavereKompetanse(code)).toBe(false))
  it.each(['STUSP1A---', 'STUSP1B---'])('%s runs over two years', (code) => expect(isUtvidetTid(code)).toBe(true))
  it.each(['STUSP1----', 'STUSP1C---', 'STUSP1XA---'])('%s does not', (code) => expect(isUtvidetTid(code)).toBe(false))
  it.each([
    ['STUSP3----', true],
    ['PBPBY4YK--', true],
    ['STUSP2----', false],
    ['', false],
  ])('last year: %s %s', (code, last) => expect(isSisteAar(code)).toBe(last))
})

describe('an ordinary row', () => {
  const row = {
    fagstatus: 'E',
    avbruddsdato_fag: '',
    avbruddsdato: '',
    voksen: 'N',
    elevstatus: 'E',
    programomraadekode: 'STUSP1----',
    linje_aktiv: 'J',
  }
  it.each(['E', 'A', 'B', 'N', ''])('fagstatus «%s»', (fagstatus) => expect(isOrdinaryRow({ ...row, fagstatus })).toBe(true))
  it.each(['U', 'V', 'O', 'S', 'F', 'P', 'R', 'M', 'G'])('not fagstatus %s', (fagstatus) =>
    expect(isOrdinaryRow({ ...row, fagstatus })).toBe(false))
  it.each(['', 'A', 'D', 'E', 'M', 'X'])('elevstatus «%s»', (elevstatus) => expect(isOrdinaryRow({ ...row, elevstatus })).toBe(true))
  it.each(['V', 'P', 'O', 'L', 'K', 'U', 'I', 'S'])('not elevstatus %s', (elevstatus) =>
    expect(isOrdinaryRow({ ...row, elevstatus })).toBe(false))
  it.each([
    { avbruddsdato_fag: '2026-01-12' },
    { avbruddsdato: '2026-01-12' },
    { voksen: 'J' },
    { linje_aktiv: 'N' },
    { programomraadekode: 'BABET3MV--' },
    { programomraadekode: 'HSHSF1HT-1' },
  ])('not with %o', (other) => expect(isOrdinaryRow({ ...row, ...other })).toBe(false))
})

it.each([
  ['2', 'passed'],
  ['6', 'passed'],
  ['B', 'passed'],
  ['BM', 'passed'],
  ['D', 'passed'],
  ['GK', 'passed'],
  ['1', 'failed'],
  ['IB', 'failed'],
  ['IG', 'failed'],
  ['IV', 'lacking'],
  ['IM', 'lacking'],
  ['F', 'none'],
  ['VO', 'none'],
  ['7', 'none'],
  ['', 'none'],
])('grade «%s» -> %s', (grade, outcome) => expect(gradeOutcome(grade)).toBe(outcome))

it.each([
  ['', ''],
  ['FAM51', 'FAM51'],
  ['51', 'FAM51'],
  ['FAM4', 'FAM04'],
  ['FAM04 eksamen annullert', 'FAM04'],
  ['4 annullert', 'FAM04'],
  ['FAM51: over fraværsgrensen', 'FAM51'],
  ['FAM51  over grensen', 'FAM51'],
])('remark «%s» -> «%s»', (written, code) => expect(fagmerknadOf(written)).toBe(code))

it.each([
  ['06-30', '2025-2026', '2026-06-29', false],
  ['06-30', '2025-2026', '2026-06-30', true],
  ['09-23', '2025-2026', '2026-09-23', true],
  ['06-30', '2026-2027', '2026-07-30', false],
  ['06-30', '', '2026-07-30', false],
])('%s of %s on %s: %s', (monthDay, skoleaar, today, due) => expect(isDue(monthDay, skoleaar, today as PlainDate)).toBe(due))

describe('an interdisciplinary subject', () => {
  const run = { kodeverk: null, parametre: standardParametre }
  const listed = (standpunkt: boolean | null) => {
    const oppslag = new Map([
      [
        'HEA2008',
        {
          fra: null,
          til: null,
          navn: '',
          nivaa: null,
          eksamensformer: null,
          standpunkt,
          uttrykk: null,
          programomraader: null,
          fagtype: null,
        },
      ],
    ])
    const fagkoder = { hentet: '2026-05-01' as PlainDate, kilde: 'prøve', oppslag }
    return {
      ...run,
      kodeverk: { fagkoder, skoler: null, programomraader: null, karakterer: null, fagmerknader: null, vitnemaalsmerknader: null },
    }
  }
  it('is one of footnote 10', () => expect(isTverrfaglig('HEA2008', run)).toBe(true))
  it('is not any subject', () => expect(isTverrfaglig('ENG1007', run)).toBe(false))
  it('is one the county names', () =>
    expect(isTverrfaglig('ENG1007', { ...run, parametre: { ...standardParametre, tverrfaglige_fagkoder: ['ENG1007'] } })).toBe(true))
  it('is what the imported list says', () => {
    expect(isTverrfaglig('HEA2008', listed(true))).toBe(false)
    expect(isTverrfaglig('HEA2008', listed(false))).toBe(true)
    expect(isTverrfaglig('HEA2008', listed(null))).toBe(true)
  })
})
