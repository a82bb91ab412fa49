import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'allowed when the run says so',
    format: 'sas-vigo',
    tillatSyntetiske: true,
    rows: [{ record: '$EL', fodselsnummer: '01810750045' }],
    hits: [],
  },
  {
    name: 'the four kinds',
    format: 'sas-vigo',
    tillatSyntetiske: false,
    rows: [
      { record: '$EL', fodselsnummer: '14830850105' },
      { record: '$EL', fodselsnummer: '14680850098' },
      { record: '$EL', fodselsnummer: '14430850041' },
      { record: '$EL', fodselsnummer: '14230850055' },
    ],
    hits: [
      { row: 0, at: 'fodselsnummer', message: 'tenor', severity: 'error' },
      { row: 1, at: 'fodselsnummer', message: 'helsenett', severity: 'error' },
      { row: 2, at: 'fodselsnummer', message: 'h-or-nav', severity: 'error' },
      { row: 3, at: 'fodselsnummer', message: 'nav', severity: 'error' },
    ],
  },
  {
    name: 'the same in the results',
    format: 'ssb-resultatfag',
    tillatSyntetiske: false,
    rows: [{ fodselsnummer: '14830850105' }],
    hits: [{ row: 0, at: 'fodselsnummer', message: 'tenor', severity: 'error' }],
  },
]
