import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'each pupil once',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '01810750045', navn: 'Berg, Ada' },
      { record: '$EL', fodselsnummer: '02810750084', navn: 'Berg, Ada' },
    ],
    hits: [],
  },
  {
    name: 'a pupil twice, once with a blank in the number',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '01810750045', navn: 'Berg, Ada' },
      { record: '$EL', fodselsnummer: '02810750084' },
      { record: '$EL', fodselsnummer: '018107 50045' },
    ],
    hits: [{ row: 2, at: 'fodselsnummer', message: 'again', severity: 'error' }],
  },
]
