import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'a number of a known series',
    format: 'sas-vigo',
    rows: [{ record: '$EL', fodselsnummer: '01810750045' }],
    hits: [],
  },
  {
    name: 'year 45 with individual number 600',
    format: 'sas-vigo',
    rows: [{ record: '$EL', fodselsnummer: '14834560047' }],
    hits: [{ row: 0, at: 'fodselsnummer', message: 'no-century', severity: 'warning' }],
  },
  {
    name: 'the same in a list',
    format: 'ssb-voksensoker',
    rows: [{ fodselsnummer: '14834560047' }],
    hits: [{ row: 0, at: 'fodselsnummer', message: 'no-century', severity: 'warning' }],
  },
]
