import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  { name: 'a school number', format: 'sas-vigo', rows: [{ record: '$EK', skolenummer: '32713' }], hits: [] },
  {
    name: 'the organisation number of the same school',
    format: 'sas-vigo',
    rows: [
      { record: '$EK', skolenummer: '974603268' },
      { record: '$KL', skolenummer: '32713', skolenummer2: '974 603 268' },
    ],
    hits: [
      { row: 0, at: 'skolenummer', message: 'orgnr', severity: 'error' },
      { row: 1, at: 'skolenummer2', message: 'orgnr', severity: 'error' },
    ],
  },
  {
    name: 'a statistics file, and nine digits that are no organisation number',
    format: 'ssb-resultat',
    rows: ['974603268', '974603267'].map((skolenummer) => ({ fodselsnummer: '14830850105', skolenummer })),
    hits: [{ row: 0, at: 'skolenummer', message: 'orgnr', severity: 'error' }],
  },
]
