import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'eleven digits',
    format: 'sas-vigo',
    rows: [{ record: '$EL', fodselsnummer: '01810750045' }],
    hits: [],
  },
  {
    name: 'an O for a zero, a name',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: 'O1810750045' },
      { record: '$EL', fodselsnummer: 'Berg, Ada' },
    ],
    hits: [
      { row: 0, at: 'fodselsnummer', message: 'sign', severity: 'error' },
      { row: 1, at: 'fodselsnummer', message: 'sign', severity: 'error' },
    ],
  },
  {
    name: 'the same in the results',
    format: 'ssb-resultat',
    rows: [{ fodselsnummer: '01810750O45' }],
    hits: [{ row: 0, at: 'fodselsnummer', message: 'sign', severity: 'error' }],
  },
]
