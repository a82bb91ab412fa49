import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'a number with a birth date',
    format: 'sas-vigo',
    rows: [{ record: '$EL', fodselsnummer: '01810750045' }],
    hits: [],
  },
  {
    name: 'first digit 8 or 9',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '80000000001' },
      { record: '$EL', fodselsnummer: '91234567890' },
    ],
    hits: [
      { row: 0, at: 'fodselsnummer', message: 'fh', severity: 'error' },
      { row: 1, at: 'fodselsnummer', message: 'fh', severity: 'error' },
    ],
  },
  {
    name: 'the same in a list',
    format: 'ssb-voksensoker',
    rows: [{ fodselsnummer: '80000000001' }],
    hits: [{ row: 0, at: 'fodselsnummer', message: 'fh', severity: 'error' }],
  },
]
