import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'a pupil of 18',
    format: 'sas-vigo',
    rows: [{ record: '$EL', fodselsnummer: '01810750045' }],
    hits: [],
  },
  {
    name: 'three years old, and 115',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '14832350096' },
      { record: '$EL', fodselsnummer: '14831000091' },
    ],
    hits: [
      { row: 0, at: 'fodselsnummer', message: 'young', severity: 'warning' },
      { row: 1, at: 'fodselsnummer', message: 'old', severity: 'warning' },
    ],
  },
  {
    name: 'the same in a list',
    format: 'ssb-voksensoker',
    rows: [{ fodselsnummer: '14832350096' }],
    hits: [{ row: 0, at: 'fodselsnummer', message: 'young', severity: 'warning' }],
  },
]
