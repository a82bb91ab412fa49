import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'a code written as it should be',
    format: 'sas-vigo',
    rows: [{ record: '$EK', programomraadekode: 'STUSP1----' }],
    hits: [],
  },
  {
    name: 'small letters, blanks and dashes have a sure repair',
    format: 'sas-vigo',
    rows: [
      { record: '$EK', programomraadekode: 'stusp1----' },
      { record: '$KL', programomraadekode: 'STUSP1---- ' },
      { record: '$VM', programomraadekode: 'STUSP1––––' },
      { record: '$EK', programomraadekode: 'STUSP1 ----' },
    ],
    hits: [
      { row: 0, at: 'programomraadekode', message: 'case', severity: 'warning', fix: 'STUSP1----' },
      { row: 1, at: 'programomraadekode', message: 'blanks', severity: 'warning', fix: 'STUSP1----' },
      { row: 2, at: 'programomraadekode', message: 'filler', severity: 'warning', fix: 'STUSP1----' },
      { row: 3, at: 'programomraadekode', message: 'filler', severity: 'warning', fix: 'STUSP1----' },
    ],
  },
  {
    name: 'a statistics file',
    format: 'ssb-resultat',
    rows: [{ fodselsnummer: '14830850105', programomraadekode: 'Stusp1----' }],
    hits: [{ row: 0, at: 'programomraadekode', message: 'case', severity: 'warning', fix: 'STUSP1----' }],
  },
  {
    name: 'lost fillers are not put back: which variant it was is not sure',
    format: 'sas-vigo',
    rows: [{ record: '$EK', programomraadekode: 'STUSP1    ' }],
    hits: [],
  },
]
