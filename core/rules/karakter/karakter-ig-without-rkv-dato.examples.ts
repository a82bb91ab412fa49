import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'IG with its date',
    format: 'sas-vigo',
    rows: [{ record: '$KL', fagstatus: 'V', eksamen_annen: 'IG', rkv_dato: '20260115' }],
    hits: [],
  },
  {
    name: 'IG without a date',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', fagstatus: 'V', eksamen_annen: 'IG' },
      { record: '$KL', fagstatus: 'R', eksamen_muntlig: 'IG' },
    ],
    hits: [
      { row: 0, at: 'eksamen_annen', message: 'blank', severity: 'warning' },
      { row: 1, at: 'eksamen_muntlig', message: 'blank', severity: 'warning' },
    ],
  },
  {
    name: 'an approved subject may come without a date',
    format: 'sas-vigo',
    rows: [{ record: '$KL', fagstatus: 'R', eksamen_annen: 'GK', fagmerknad: 'FAM18' }],
    hits: [],
  },
  {
    name: 'a statistics file has no column for the date',
    format: 'ssb-resultatfag',
    rows: [{ fodselsnummer: '14830850105', fagkode: 'ENG1007', fagstatus: 'V', eksamen_annen: 'IG' }],
    hits: [],
  },
]
