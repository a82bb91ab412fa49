import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'right today',
    format: 'sas-vigo',
    rows: [{ record: '$EL', fodselsnummer: '01810750045' }],
    hits: [],
  },
  {
    name: 'right only under the rules of 2032',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '15049100008' },
      { record: '$EL', fodselsnummer: '14830850032' },
    ],
    hits: [
      { row: 0, at: 'fodselsnummer', message: 'later', severity: 'warning' },
      { row: 1, at: 'fodselsnummer', message: 'later', severity: 'warning' },
    ],
  },
  {
    name: 'right when those rules are in force',
    format: 'sas-vigo',
    today: '2032-01-01',
    rows: [{ record: '$EL', fodselsnummer: '15049100008' }],
    hits: [],
  },
  {
    name: 'the same in a list',
    format: 'ssb-voksensoker',
    rows: [{ fodselsnummer: '15049100008' }],
    hits: [{ row: 0, at: 'fodselsnummer', message: 'later', severity: 'warning' }],
  },
]
