import type { RuleExample } from '../examples.ts'

const EK = { record: '$EK', fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1HT-1' }

export const examples: readonly RuleExample[] = [
  {
    name: 'A, S and H on a programme for planned lower competence',
    format: 'sas-vigo',
    rows: [
      { ...EK, fullfortkode: 'A' },
      { ...EK, fullfortkode: 'S', avbruddsdato: '20260115' },
      { ...EK, fullfortkode: 'H' },
      { ...EK, fullfortkode: '' },
    ],
    hits: [],
  },
  {
    name: 'B, I and M there',
    format: 'sas-vigo',
    rows: [
      { ...EK, fullfortkode: 'B' },
      { ...EK, fullfortkode: 'I', programomraadekode: 'STUSP1HTA1' },
      { ...EK, fullfortkode: 'M' },
    ],
    hits: [
      { row: 0, at: 'fullfortkode', message: 'not-a', severity: 'warning', facts: { allowed: ['A'] } },
      { row: 1, at: 'fullfortkode', message: 'not-a', severity: 'warning' },
      { row: 2, at: 'fullfortkode', message: 'not-a', severity: 'warning' },
    ],
  },
  {
    name: 'an ordinary class, the other categories, and one who left',
    format: 'sas-vigo',
    rows: [
      { ...EK, fullfortkode: 'B', programomraadekode: 'STUSP1----' },
      { ...EK, fullfortkode: 'B', programomraadekode: 'HSHEA2H---' },
      { ...EK, fullfortkode: 'B', programomraadekode: 'STUSP1HR--' },
      { ...EK, fullfortkode: 'B', avbruddsdato: '20260115' },
    ],
    hits: [],
  },
]
