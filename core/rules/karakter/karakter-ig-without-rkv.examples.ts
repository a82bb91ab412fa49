import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'IG after an assessment of prior learning',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', fagstatus: 'R', eksamen_annen: 'IG', rkv_dato: '20260115' },
      { record: '$KL', fagstatus: 'V', eksamen_annen: 'IG', rkv_dato: '20260115' },
      { record: '$KL', fagstatus: 'E', eksamen_annen: 'IG', rkv_dato: '20260115' },
      { record: '$KL', fagstatus: '', eksamen_annen: 'IG' },
    ],
    hits: [],
  },
  {
    name: 'a pupil and a privatist cannot have IG',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', fagstatus: 'E', eksamen_skriftlig: 'IG' },
      { record: '$KL', fagstatus: 'P', eksamen_annen: 'IG' },
    ],
    hits: [
      { row: 0, at: 'eksamen_skriftlig', message: 'outside', severity: 'error' },
      { row: 1, at: 'eksamen_annen', message: 'outside', severity: 'error' },
    ],
  },
  {
    name: 'statistics files have no date: the fagstatus decides',
    format: 'ssb-resultatfag',
    rows: [
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', fagstatus: 'V', eksamen_annen: 'IG' },
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', fagstatus: 'E', eksamen_annen: 'IG' },
    ],
    hits: [{ row: 1, at: 'eksamen_annen', message: 'outside', severity: 'error' }],
  },
  {
    name: 'IG in standpunkt has a rule of its own',
    format: 'sas-vigo',
    rows: [{ record: '$KL', fagstatus: 'E', standpunkt: 'IG' }],
    hits: [],
  },
]
