import type { RuleExample } from '../examples.ts'

const KL = { record: '$KL', programomraadekode: 'HSHEA3MV--', fagkode: 'HEA2007', fagstatus: 'R' }

export const examples: readonly RuleExample[] = [
  {
    name: 'whole and in part; another remark has taken the only place',
    format: 'sas-vigo',
    rows: [
      { ...KL, eksamen_annen: 'GK', fagmerknad: 'FAM18' },
      { ...KL, eksamen_annen: 'GK', fagmerknad: 'FAM03' },
      { ...KL, standpunkt: 'GK', fagmerknad: 'FAM52' },
    ],
    hits: [],
  },
  {
    name: 'GK without a remark, wherever it stands',
    format: 'sas-vigo',
    rows: [
      { ...KL, eksamen_annen: 'GK' },
      { ...KL, eksamen_muntlig: 'GK' },
      { ...KL, standpunkt: 'GK' },
    ],
    hits: [
      { row: 0, at: 'eksamen_annen', message: 'missing', severity: 'warning' },
      { row: 1, at: 'eksamen_muntlig', message: 'missing', severity: 'warning' },
      { row: 2, at: 'standpunkt', message: 'missing', severity: 'warning' },
    ],
  },
  {
    name: 'not assessed yet, nothing approved, another fagstatus',
    format: 'sas-vigo',
    rows: [KL, { ...KL, eksamen_annen: 'IG' }, { ...KL, fagstatus: 'V', eksamen_annen: 'GK' }, { ...KL, fagstatus: 'G', standpunkt: 'GK' }],
    hits: [],
  },
  {
    name: 'adults in grunnskole, by programme and by subject code',
    format: 'sas-vigo',
    rows: [
      { ...KL, programomraadekode: 'GSGSK0VO--', eksamen_annen: 'GK' },
      { ...KL, programomraadekode: '', fagkode: 'NORV014', standpunkt: 'GK' },
    ],
    hits: [],
  },
  {
    name: 'the statistics',
    format: 'ssb-resultatfag',
    rows: [{ fodselsnummer: '14830850105', programomraadekode: 'STUSP1----', fagkode: 'ENG1007', fagstatus: 'R', eksamen_annen: 'GK' }],
    hits: [{ row: 0, at: 'eksamen_annen', message: 'missing', severity: 'warning' }],
  },
]
