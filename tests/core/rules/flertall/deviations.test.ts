import { describe, expect, it } from 'vitest'
import { type Deviation, deviations } from '../../../../core/rules/flertall/deviations.ts'

interface Row {
  readonly programomraadekode: string
  readonly klasse: string
  /** 'y' as the others, 'n' otherwise, '' says nothing, in capitals a row that is not counted. */
  readonly mark: string
}

const row = (mark: string, programomraadekode = 'STUSP1----', klasse = ''): Row => ({ mark, programomraadekode, klasse })
const rows = (marks: string, programme?: string, klasse?: string): readonly Row[] => [...marks].map((mark) => row(mark, programme, klasse))
const USUAL = { flertall_minst_rader: 10, flertall_andel: 0.9 }

function ask(all: readonly Row[], parametre = USUAL): readonly Deviation[] {
  return deviations(
    { size: all.length, row: (at) => all[at]! },
    {
      says: ({ mark }) => (mark === '-' ? null : mark.toLowerCase() === 'y'),
      counts: ({ mark }) => mark === mark.toLowerCase(),
    },
    parametre,
  )
}

describe('rows that are not as the others', () => {
  it.each([
    ['yyyyyyyyyn', [{ index: 9, agree: 9, rows: 10 }]],
    ['nyyyyyyyyy', [{ index: 0, agree: 9, rows: 10 }]],
    ['yyyyyyyyyy', []],
    ['nnnnnnnnnn', []],
    ['', []],
    // One row short, and one deviant too many.
    ['yyyyyyyyn', []],
    ['yyyyyyyynn', []],
    // Rows that say nothing or are not counted make no ten, and no share.
    ['yyyyyyyy-n', []],
    ['yyyyyyyyYn', []],
    ['yyyyyyyyyNNNn', [{ index: 12, agree: 9, rows: 10 }]],
    ['yyyyyyyyyYYN', []],
    ['yyyyyyyyy---n', [{ index: 12, agree: 9, rows: 10 }]],
  ])('%s', (marks, expected) => expect(ask(rows(marks))).toEqual(expected))

  it('are found at exactly the share, whatever the number of rows', () => {
    for (let tens = 1; tens <= 40; tens++) {
      const found = ask(rows('y'.repeat(9 * tens) + 'n'.repeat(tens)))
      expect(found).toHaveLength(tens)
      expect(found[0]).toEqual({ index: 9 * tens, agree: 9 * tens, rows: 10 * tens })
      expect(ask(rows('y'.repeat(9 * tens) + 'n'.repeat(tens + 1)))).toEqual([])
    }
  })

  it('follow the county’s numbers', () => {
    expect(ask(rows('yyyyn'), { flertall_minst_rader: 5, flertall_andel: 0.8 })).toEqual([{ index: 4, agree: 4, rows: 5 }])
    expect(ask(rows('yyyyn'), { flertall_minst_rader: 5, flertall_andel: 0.81 })).toEqual([])
    expect(ask(rows('yyyyyyyyyyyn'), { flertall_minst_rader: 5, flertall_andel: 1 })).toEqual([])
  })

  it('are held against their own year level only', () => {
    const second = rows('yyyyyyyyyyyyn', 'STSSA2----')
    expect(ask([...rows('nnn'), ...second])).toEqual([{ index: 15, agree: 12, rows: 13 }])
    expect(ask([...rows('nnnnnnnnnnnnnnnnnnnnnnnn'), ...second])).toEqual([{ index: 36, agree: 12, rows: 13 }])
    expect(ask([...rows('yyyyyyyyyyyyyyyyyyyyyyyy'), ...rows('n', 'STSSA2----')])).toEqual([])
  })

  it('have the year level of their class where there is no programme', () => {
    const second = rows('yyyyyyyyyyyy', '', '2STA')
    expect(ask([...second, row('n', '', '1STA'), row('n', '', 'Vg2HEA')])).toEqual([{ index: 13, agree: 12, rows: 13 }])
    expect(ask([...rows('yyyyyyyyyyyy', '', ''), row('n', '', 'STA')])).toEqual([{ index: 12, agree: 12, rows: 13 }])
  })

  it('come in row order, whatever the level', () => {
    const first = rows('nyyyyyyyyyyyyyyyyyyyyy')
    const second = rows('nyyyyyyyyyyyyyyyyyyyyy', 'STSSA2----')
    const mixed = first.flatMap((one, i) => [second[i]!, one])
    expect(ask(mixed).map(({ index }) => index)).toEqual([0, 1])
  })
})
