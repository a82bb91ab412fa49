import type { ExampleRow, RuleExample } from '../examples.ts'

const [ADA, BO] = ['14830850105', '02810750084']
const key = (fodselsnummer: string): ExampleRow => ({
  fodselsnummer,
  skoleaar: '20252026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
})
const fag = (fodselsnummer: string, fagkode: string): ExampleRow => ({ ...key(fodselsnummer), fagkode, fagstatus: 'E' })
const results = (...rows: readonly ExampleRow[]) => [{ name: 'ssbResultat.csv', format: 'ssb-resultat', rows } as const]

export const examples: readonly RuleExample[] = [
  {
    name: 'both pupils in both files',
    format: 'ssb-resultatfag',
    rows: [fag(ADA, 'ENG1007'), fag(BO, 'ENG1007')],
    beside: results(key(BO), key(ADA)),
    hits: [],
  },
  {
    name: 'a pupil without a row of results: one finding for all subjects',
    format: 'ssb-resultatfag',
    rows: [fag(ADA, 'ENG1007'), fag(BO, 'ENG1007'), fag(BO, 'MAT1019')],
    beside: results(key(ADA)),
    hits: [{ row: 1, at: 'fodselsnummer', message: 'missing', severity: 'error' }],
  },
  {
    name: 'the rows of results may stand in two files',
    format: 'ssb-resultatfag',
    rows: [fag(ADA, 'ENG1007'), fag(BO, 'ENG1007')],
    beside: [...results(key(ADA)), ...results(key(BO))],
    hits: [],
  },
  {
    name: 'a pupil in the results without subjects',
    format: 'ssb-resultatfag',
    rows: [fag(ADA, 'ENG1007')],
    beside: results(key(ADA), key(BO)),
    hits: [],
  },
]
