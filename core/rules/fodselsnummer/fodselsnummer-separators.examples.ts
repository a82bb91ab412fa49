import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'eleven digits in one',
    format: 'sas-vigo',
    rows: [{ record: '$EL', fodselsnummer: '01810750045' }],
    hits: [],
  },
  {
    name: 'a blank, a hyphen, dots, a blank behind',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '018107 50045' },
      { record: '$EL', fodselsnummer: '018107-50045' },
      { record: '$EL', fodselsnummer: '01.81.07 50045' },
      { record: '$EL', fodselsnummer: '01810750045 ' },
    ],
    hits: [{ row: 0, at: 'fodselsnummer', message: 'separators', severity: 'warning', fix: '01810750045', count: 4 }],
  },
  {
    name: 'the form by which Excel keeps a number as text',
    format: 'ssb-voksensoker',
    rows: [{ fodselsnummer: '="01810750045"' }, { fodselsnummer: '02810750084' }],
    hits: [{ row: 0, at: 'fodselsnummer', message: 'separators', severity: 'warning', fix: '01810750045' }],
  },
  {
    name: 'wrong digits are not repaired by taking the blank away',
    format: 'ssb-voksensoker',
    rows: [{ fodselsnummer: '018107 50046' }],
    hits: [{ row: 0, at: 'fodselsnummer', message: 'separators', severity: 'warning' }],
  },
]
