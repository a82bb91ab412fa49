import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'right control digits',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '01810750045' },
      { record: '$EL', fodselsnummer: '14830850105' },
    ],
    hits: [],
  },
  {
    name: 'a number without a shifted month whose control digits do not fit',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '41010199999' },
      { record: '$EL', fodselsnummer: '01010199999' },
      { record: '$EL', fodselsnummer: '01810750045' },
    ],
    hits: [
      { row: 0, at: 'fodselsnummer', message: 'wrong', severity: 'error' },
      { row: 1, at: 'fodselsnummer', message: 'wrong', severity: 'error' },
    ],
  },
  {
    name: 'a test person with a changed digit',
    format: 'sas-vigo',
    rows: [{ record: '$EL', fodselsnummer: '01810750046' }],
    hits: [{ row: 0, at: 'fodselsnummer', message: 'synthetic', severity: 'error' }],
  },
  {
    name: 'a number in a list of adult applicants',
    format: 'ssb-voksensoker',
    rows: [{ fodselsnummer: '01810750045' }, { fodselsnummer: '01010199999' }],
    hits: [{ row: 1, at: 'fodselsnummer', message: 'wrong', severity: 'error' }],
  },
  {
    name: 'one wrong number on many lines is one finding',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '01010199999' },
      { record: '$EK', fodselsnummer: '01010199999' },
      { record: '$KL', fodselsnummer: '01810750045' },
      { record: '$KL', fodselsnummer: '01010199999' },
    ],
    hits: [{ row: 0, at: 'fodselsnummer', message: 'wrong', severity: 'error', count: 3 }],
  },
  {
    name: 'blank is another rule',
    format: 'sas-vigo',
    rows: [{ record: '$EL', fodselsnummer: '' }],
    hits: [],
  },
]
