import { expect, it } from 'vitest'
import { secondActive } from '../../../../core/rules/elev/second-active.ts'

const ROW = {
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  startdato: '2025-08-18',
  avbruddsdato: '',
  fullfortkode: '',
  voksen: '',
  deltid: '',
  elevstatus: '',
}

function second(rows: readonly Partial<typeof ROW>[], isIgnored: (at: number) => boolean = () => false) {
  const full = rows.map((row) => ({ ...ROW, ...row }))
  const group = { size: full.length, row: (at: number) => full[at]!, rowNumber: (at: number) => at + 1, isUnreadable: () => false }
  return secondActive(group, isIgnored).map(({ at, message }) => [at, message])
}

const OTHER = { programomraadekode: 'HSHSF1----' }

it('tells an enrolment beyond the first that has not ended', () => {
  expect(second([{}, OTHER])).toEqual([[1, 'same-school']])
  expect(second([{}, { skolenummer: '39902' }])).toEqual([[1, 'other-school']])
  expect(second([{}, {}])).toEqual([])
})

it('leaves out what has ended, what the caller ignores, and rows without a key', () => {
  expect(second([{ avbruddsdato: '2025-10-01' }, OTHER])).toEqual([])
  expect(second([{ elevstatus: 'S' }, OTHER])).toEqual([])
  expect(second([{ fullfortkode: 'S' }, OTHER])).toEqual([])
  expect(second([{}, OTHER], (at) => at === 0)).toEqual([])
  expect(second([{ skolenummer: '' }, OTHER])).toEqual([])
})

it('says nothing of a pupil with one enrolment that explains two', () => {
  for (const row of [{ voksen: 'J' }, { deltid: 'J' }, { fullfortkode: 'H' }, { elevstatus: 'D' }, { programomraadekode: 'PBPBY4YK--' }])
    expect(second([{}, { ...OTHER, ...row }])).toEqual([])
  expect(second([{ programomraadekode: 'GSGSK0----' }, OTHER])).toEqual([])
})
