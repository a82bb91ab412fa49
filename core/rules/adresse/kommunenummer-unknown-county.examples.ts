import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'municipalities of today, Svalbard and abroad',
    format: 'sas-vigo',
    rows: ['3905', '0301', '5601', '2111', '2580', '9999'].map((kommunenummer) => ({ record: '$EL', kommunenummer })),
    hits: [],
  },
  {
    name: 'digits that are no county, and counties that are gone',
    format: 'sas-vigo',
    rows: ['8801', '1301', '3803', '0704'].map((kommunenummer) => ({ record: '$EL', kommunenummer })),
    hits: [
      { row: 0, at: 'kommunenummer', message: 'never', severity: 'warning' },
      { row: 1, at: 'kommunenummer', message: 'never', severity: 'warning' },
      { row: 2, at: 'kommunenummer', message: 'gone', severity: 'warning' },
      { row: 3, at: 'kommunenummer', message: 'gone', severity: 'warning' },
    ],
  },
  {
    name: 'an old file had the counties of its day',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', kommunenummer: '3803' },
      { record: '$EK', skoleaar: '20222023' },
    ],
    hits: [],
    today: '2023-06-25',
  },
]
