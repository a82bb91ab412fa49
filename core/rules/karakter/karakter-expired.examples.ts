import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'D is in use',
    format: 'sas-vigo',
    rows: [{ record: '$KL', skoleaar: '20252026', standpunkt: 'D' }],
    hits: [],
  },
  {
    name: 'ID on a row of this school year',
    format: 'sas-vigo',
    rows: [{ record: '$KL', skoleaar: '20252026', standpunkt: 'ID' }],
    hits: [
      {
        row: 0,
        at: 'standpunkt',
        message: 'expired',
        severity: 'warning',
        facts: { allowed: ['1', '2', '3', '4', '5', '6', 'B', 'IB', 'D', 'F', 'GK', 'IV', 'VO'] },
      },
    ],
  },
  {
    name: 'a statistics file with rows of several years: the code went out about 2012',
    format: 'ssb-resultatfag',
    rows: [
      { fodselsnummer: '14830850105', skoleaar: '20112012', fagkode: 'ENG1007', standpunkt: 'ID' },
      { fodselsnummer: '14830850105', skoleaar: '20122013', fagkode: 'ENG1007', standpunkt: 'ID' },
      { fodselsnummer: '14830850105', skoleaar: '20132014', fagkode: 'ENG1007', standpunkt: 'ID' },
    ],
    hits: [{ row: 2, at: 'standpunkt', message: 'expired', severity: 'warning' }],
  },
]
