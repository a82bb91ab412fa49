import { expect, it } from 'vitest'
import { citedSources } from '../../../core/findings/cited-sources.ts'
import { sourceOf } from '../../../core/norms/source-of.ts'

const cite = (...ids: Parameters<typeof sourceOf>[0][]) => ids.map((id) => sourceOf(id))
const columnFrom = (id: Parameters<typeof sourceOf>[0]) => ({
  header: 'X',
  key: 'x',
  number: 1,
  sensitive: false,
  source: sourceOf(id),
})

it('cites the field that was hit, not the one the rule names by way of example', () => {
  expect(citedSources(cite('RHB-B26', 'SAS3-KL-09'), columnFrom('SAS3-KL-10'), null).map(({ id }) => id)).toEqual(['RHB-B26', 'SAS3-KL-10'])
})

it('cites the column of the statistics file when that is what was read', () => {
  expect(citedSources(cite('SAS3-KL-09', 'RHB-B26'), columnFrom('SSB-RF-13'), null).map(({ id }) => id)).toEqual(['RHB-B26', 'SSB-RF-13'])
})

it('adds no field to a rule that rests on law or handbook alone, and leaves findings without a column as they are', () => {
  expect(citedSources(cite('RHB-B26'), columnFrom('SAS3-KL-09'), null).map(({ id }) => id)).toEqual(['RHB-B26'])
  expect(citedSources(cite('SAS3-KL-09'), null, null).map(({ id }) => id)).toEqual(['SAS3-KL-09'])
})

it('cites the description of the format that was read, not those of other file kinds', () => {
  const ids = (format: string) => citedSources(cite('SAS3', 'SSB-R', 'SSB-RF', 'RHB-A01'), null, format).map(({ id }) => id)
  expect(ids('sas-vigo')).toEqual(['SAS3', 'RHB-A01'])
  expect(ids('ssb-resultatfag')).toEqual(['SSB-RF', 'RHB-A01'])
  expect(ids('wis-elever')).toEqual(['SAS3', 'SSB-R', 'SSB-RF', 'RHB-A01'])
})
