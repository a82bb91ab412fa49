import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'days that exist',
    format: 'sas-vigo',
    rows: [{ record: '$EL', fodselsnummer: '01810750045' }],
    hits: [],
  },
  {
    name: '31 April, day 00, month 13',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '31840850059' },
      { record: '$EL', fodselsnummer: '00010150000' },
      { record: '$EL', fodselsnummer: '01130150000' },
    ],
    hits: [
      { row: 0, at: 'fodselsnummer', message: 'day', severity: 'error' },
      { row: 1, at: 'fodselsnummer', message: 'day', severity: 'error' },
      { row: 2, at: 'fodselsnummer', message: 'month', severity: 'error' },
    ],
  },
  {
    name: 'the same in the results',
    format: 'ssb-resultat',
    rows: [{ fodselsnummer: '01810750045' }, { fodselsnummer: '30020850000' }],
    hits: [{ row: 1, at: 'fodselsnummer', message: 'day', severity: 'error' }],
  },
]
