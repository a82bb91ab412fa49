import { expect, it } from 'vitest'
import { type BookSheet, chooseSheets } from '../../../core/jobs/choose-sheets.ts'
import { optionsOf } from '../../support/check-text.ts'

const sheet = (name: string, rows: readonly (readonly string[])[], state: BookSheet['state'] = 'visible'): BookSheet => ({
  name,
  state,
  grid: { sheet: name, rows: rows.map((texts, i) => ({ row: i + 1, hidden: false, texts })) },
})

const GRADES = [
  ['Fødselsnummer', 'Navn', 'Fagkode', 'Standpunkt'],
  ['14830850105', 'Berg, Nora', 'ENG1007', '4'],
  ['02910752033', 'Dahl, Emil', 'ENG1007', '3'],
]
const SCHOOLS = [
  ['Skolenummer', 'Skolenavn', 'E-post', 'Kontaktperson'],
  ['39901', 'Fjordbyen vgs', '', ''],
]
const book = [
  sheet('2STA', GRADES),
  sheet('2STB', GRADES),
  sheet('Tomt', []),
  sheet('Forklaring', [['IV = ikke vurdert']]),
  sheet('Skoler', SCHOOLS),
  sheet('Gammelt', GRADES, 'hidden'),
  sheet('Skjult', GRADES, 'very-hidden'),
]

const leftOut = (ark?: readonly string[]) => {
  const chosen = chooseSheets(book, optionsOf(ark === undefined ? {} : { ark }))
  return chosen.ok ? chosen.value.sheets.map(({ leftOut: why }) => why) : chosen.problem
}

it('takes the visible sheets of the kind that has most rows, and says why it leaves the others', () => {
  expect(leftOut()).toEqual([null, null, 'empty', 'no-table', 'other-kind', 'hidden', 'hidden'])
})

it('takes the sheets that are asked for, by name in any case or by number, hidden ones too', () => {
  expect(leftOut(['2stb', '6'])).toEqual(['not-chosen', null, 'not-chosen', 'not-chosen', 'not-chosen', null, 'not-chosen'])
  expect(leftOut(['7'])).toEqual([...Array(6).fill('not-chosen'), null])
})

it('names all sheets when one that is asked for is not there', () => {
  expect(leftOut(['2STC'])).toMatchObject({ code: 'sheet-not-found', facts: { wanted: '2STC' } })
  expect(leftOut(['0'])).toMatchObject({ code: 'sheet-not-found' })
  expect(leftOut(['8'])).toMatchObject({ code: 'sheet-not-found' })
})

it('tells of a workbook without a single row', () => {
  expect(chooseSheets([sheet('Ark1', [])], optionsOf({}))).toMatchObject({ ok: false, problem: { code: 'workbook-empty' } })
})
