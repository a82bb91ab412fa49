import { expect, it } from 'vitest'
import { isWithoutOrden } from '../../../../core/rules/orden/without-orden.ts'

const ROW = { voksen: '', avbruddsdato: '', elevstatus: '', fullfortkode: '', programomraadekode: 'STUSP1----' }

function group<K extends string>(key: K, values: readonly string[]) {
  return {
    size: values.length,
    row: (at: number) => ({ [key]: values[at]! }) as Record<K, string>,
    rowNumber: (at: number) => at + 1,
    isUnreadable: () => false,
  }
}

function without(more: Partial<typeof ROW>, subjects: readonly string[] = ['E'], remarks: readonly string[] = []): boolean {
  return isWithoutOrden({ ...ROW, ...more }, group('fagstatus', subjects), group('vitnemaalsmerknad', remarks))
}

it('an ordinary pupil has such grades', () => {
  expect(without({})).toBe(false)
  expect(without({}, ['E', 'P', 'G'])).toBe(false)
  expect(without({}, [], ['VMM06'])).toBe(false)
})

it('those of F02 have none', () => {
  for (const row of [
    { voksen: 'J' },
    { voksen: 'JA' },
    { avbruddsdato: '2025-11-14' },
    { elevstatus: 'V' },
    { elevstatus: 'L' },
    { fullfortkode: 'S' },
    { programomraadekode: 'HSHEA3MV--' },
  ])
    expect(without(row)).toBe(true)
  for (const subjects of [['E', 'V'], ['R'], ['P', 'G'], ['M'], ['O', 'F']]) expect(without({}, subjects)).toBe(true)
  expect(without({}, ['E'], ['VMM43'])).toBe(true)
  expect(without({}, ['E'], ['vmm 45'.toUpperCase()])).toBe(true)
})
