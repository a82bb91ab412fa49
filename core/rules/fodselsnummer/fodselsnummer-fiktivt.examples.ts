import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'an ordinary number and a D-nummer',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '01810750045' },
      { record: '$EL', fodselsnummer: '54830850018' },
    ],
    hits: [],
  },
  {
    name: 'a number of an intake office',
    format: 'sas-vigo',
    rows: [{ record: '$EL', fodselsnummer: '42059199202' }],
    hits: [{ row: 0, at: 'fodselsnummer', message: 'fiktivt', severity: 'warning' }],
  },
  {
    name: 'one wrong number on many lines is one finding',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '42059199202' },
      { record: '$EK', fodselsnummer: '42059199202' },
      { record: '$KL', fodselsnummer: '01810750045' },
      { record: '$KL', fodselsnummer: '42059199202' },
    ],
    hits: [{ row: 0, at: 'fodselsnummer', message: 'fiktivt', severity: 'warning', count: 3 }],
    falseAlarm: 'F23',
  },
  {
    name: 'the same in the results',
    format: 'ssb-resultat',
    rows: [{ fodselsnummer: '55049199119' }, { fodselsnummer: '01810750045' }],
    hits: [{ row: 0, at: 'fodselsnummer', message: 'fiktivt', severity: 'warning' }],
  },
]
