import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'approved, not approved, and not decided yet',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', fagstatus: 'R', eksamen_annen: 'GK', fagmerknad: 'FAM18' },
      { record: '$KL', fagstatus: 'R', eksamen_annen: 'IG', rkv_dato: '20250901' },
      { record: '$KL', fagstatus: 'R' },
      { record: '$KL', fagstatus: 'R', halvaar1: '4' },
    ],
    hits: [],
  },
  {
    name: 'a number in standpunkt or an exam',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', fagstatus: 'R', standpunkt: '4' },
      { record: '$KL', fagstatus: 'R', eksamen_muntlig: '1' },
    ],
    hits: [
      { row: 0, at: 'fagstatus', message: 'number', severity: 'warning' },
      { row: 1, at: 'fagstatus', message: 'number', severity: 'warning' },
    ],
  },
  {
    name: 'the adult who took the subject after IG, and a private candidate',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', fagstatus: 'V', standpunkt: '4', rkv_dato: '20250901' },
      { record: '$KL', fagstatus: 'P', eksamen_muntlig: '4' },
    ],
    hits: [],
  },
  {
    name: 'the statistics',
    format: 'ssb-resultatfag',
    rows: [{ fodselsnummer: '14830850105', fagkode: 'ENG1007', fagstatus: 'R', eksamen_skriftlig: '4' }],
    hits: [{ row: 0, at: 'fagstatus', message: 'number', severity: 'warning' }],
  },
]
