import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'born in 2007',
    format: 'sas-vigo',
    rows: [{ record: '$EL', fodselsnummer: '01810750045' }],
    hits: [],
  },
  {
    name: 'born in 2030',
    format: 'sas-vigo',
    rows: [{ record: '$EL', fodselsnummer: '14833050061' }],
    hits: [{ row: 0, at: 'fodselsnummer', message: 'future', severity: 'error' }],
  },
  {
    name: 'not when 2030 has come',
    format: 'sas-vigo',
    today: '2030-03-14',
    rows: [{ record: '$EL', fodselsnummer: '14833050061' }],
    hits: [],
  },
  {
    name: 'the same in a list',
    format: 'ssb-voksensoker',
    rows: [{ fodselsnummer: '14833050061' }],
    hits: [{ row: 0, at: 'fodselsnummer', message: 'future', severity: 'error' }],
  },
]
