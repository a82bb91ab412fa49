import { expect, it } from 'vitest'
import { citedSources } from '../../../core/findings/cited-sources.ts'
import { sourceOf } from '../../../core/norms/source-of.ts'

const cite = (...ids: Parameters<typeof sourceOf>[0][]) => ids.map((id) => sourceOf(id, 'bekreftet'))
const columnFrom = (id: Parameters<typeof sourceOf>[0]) => ({
  header: 'X',
  key: 'x',
  number: 1,
  sensitive: false,
  source: sourceOf(id, 'bekreftet'),
})

it('cites the field that was hit, not the one the rule names by way of example', () => {
  expect(citedSources(cite('RHB-B26', 'SAS3-KL-09'), columnFrom('SAS3-KL-10')).map(({ id }) => id)).toEqual(['RHB-B26', 'SAS3-KL-10'])
})

it('cites the column of the statistics file when that is what was read', () => {
  expect(citedSources(cite('SAS3-KL-09', 'RHB-B26'), columnFrom('SSB-RF-13')).map(({ id }) => id)).toEqual(['RHB-B26', 'SSB-RF-13'])
})

it('adds no field to a rule that rests on law or handbook alone, and leaves findings without a column as they are', () => {
  expect(citedSources(cite('RHB-B26'), columnFrom('SAS3-KL-09')).map(({ id }) => id)).toEqual(['RHB-B26'])
  expect(citedSources(cite('SAS3-KL-09'), null).map(({ id }) => id)).toEqual(['SAS3-KL-09'])
})
