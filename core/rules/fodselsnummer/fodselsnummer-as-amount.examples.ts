import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'eleven digits',
    format: 'sas-vigo',
    rows: [{ record: '$EL', fodselsnummer: '01810750045' }],
    hits: [],
  },
  {
    name: 'all digits are there',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '1.4830850105E+10' },
      { record: '$EL', fodselsnummer: '01810750045.0' },
    ],
    hits: [
      { row: 0, at: 'fodselsnummer', message: 'scientific', severity: 'error', fix: '14830850105' },
      { row: 1, at: 'fodselsnummer', message: 'decimal', severity: 'error', fix: '01810750045' },
    ],
  },
  {
    name: 'digits are gone for good',
    format: 'ssb-voksensoker',
    rows: [{ fodselsnummer: '1,20199E+10' }],
    hits: [{ row: 0, at: 'fodselsnummer', message: 'scientific', severity: 'error' }],
  },
]
