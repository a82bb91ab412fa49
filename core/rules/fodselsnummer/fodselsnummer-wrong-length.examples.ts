import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'eleven digits',
    format: 'sas-vigo',
    rows: [{ record: '$EL', fodselsnummer: '01810750045' }],
    hits: [],
  },
  {
    name: 'nine and twelve digits',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '018107500' },
      { record: '$EL', fodselsnummer: '018107500451' },
    ],
    hits: [
      { row: 0, at: 'fodselsnummer', message: 'length', severity: 'error' },
      { row: 1, at: 'fodselsnummer', message: 'length', severity: 'error' },
    ],
  },
  {
    name: 'one digit',
    format: 'ssb-voksensoker',
    rows: [{ fodselsnummer: '7' }],
    hits: [{ row: 0, at: 'fodselsnummer', message: 'length', severity: 'error' }],
  },
]
