import { plainDate } from '../../dates/plain-date.ts'
import type { RuleExample } from '../examples.ts'
import { exampleKodeverk } from './example-kodeverk.ts'

const kodeverk = exampleKodeverk({
  programomraader: {
    'STUSP1----': { navn: 'Studiespesialisering', fra: plainDate(2020, 8, 1)! },
    'ELELE2----': { navn: 'Elenergi', til: plainDate(2025, 7, 31)! },
    'IMIKM2----': { navn: 'Informasjonsteknologi', fra: plainDate(2026, 8, 1)! },
    'SRSSR1----': { navn: 'Salg', utgaatt: true },
  },
})
const EK = { record: '$EK', skoleaar: '20252026' }

export const examples: readonly RuleExample[] = [
  {
    name: 'programmes of the year, and one the list lacks',
    format: 'sas-vigo',
    rows: ['STUSP1----', 'HSHEA2----'].map((programomraadekode) => ({ ...EK, programomraadekode })),
    kodeverk,
    hits: [],
  },
  {
    name: 'before, after and no longer in use; a variant holds as long as its programme',
    format: 'sas-vigo',
    rows: [
      { ...EK, programomraadekode: 'ELELE2----' },
      { ...EK, programomraadekode: 'ELELE2----', skoleaar: '20242025' },
      { ...EK, programomraadekode: 'IMIKM2----' },
      { ...EK, programomraadekode: 'SRSSR1----' },
      { ...EK, programomraadekode: 'ELELE2A---' },
      { ...EK, programomraadekode: 'STUSP1----' },
      { ...EK, programomraadekode: 'STUSP1----' },
    ],
    kodeverk,
    hits: [
      { row: 0, at: 'programomraadekode', message: 'before', severity: 'warning' },
      { row: 2, at: 'programomraadekode', message: 'after', severity: 'warning' },
      { row: 3, at: 'programomraadekode', message: 'expired', severity: 'warning' },
      { row: 4, at: 'programomraadekode', message: 'before', severity: 'warning' },
    ],
  },
]
