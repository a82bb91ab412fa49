import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'eleven digits',
    format: 'sas-vigo',
    rows: [{ record: '$EL', fodselsnummer: '01810750045' }],
    hits: [],
  },
  {
    name: 'ten digits that fit with a zero in front',
    format: 'sas-vigo',
    rows: [{ record: '$EL', fodselsnummer: '1810750045' }],
    hits: [{ row: 0, at: 'fodselsnummer', message: 'lost', severity: 'error', fix: '01810750045' }],
  },
  {
    name: 'ten digits that do not fit are another rule',
    format: 'sas-vigo',
    rows: [{ record: '$EL', fodselsnummer: '1810750046' }],
    hits: [],
  },
  {
    name: 'the same in the results',
    format: 'ssb-resultatfag',
    rows: [{ fodselsnummer: '1810750045' }],
    hits: [{ row: 0, at: 'fodselsnummer', message: 'lost', severity: 'error', fix: '01810750045' }],
  },
]
