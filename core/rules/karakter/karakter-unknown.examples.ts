import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'every grade and code of the handbook is known',
    format: 'sas-vigo',
    rows: ['1', '6', 'IV', 'F', 'GK', 'VO', 'D', 'B', 'IB'].map((standpunkt) => ({ record: '$KL', standpunkt })),
    hits: [],
  },
  {
    name: 'exam codes are known',
    format: 'sas-vigo',
    rows: ['IM', 'IG', 'BM'].map((eksamen_annen) => ({ record: '$KL', eksamen_annen })),
    hits: [],
  },
  {
    name: 'codes in no list, in any grade column',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', standpunkt: 'XX' },
      { record: '$KL', halvaar1: 'NG' },
      { record: '$KL', eksamen_skriftlig: '-' },
    ],
    hits: [
      {
        row: 0,
        at: 'standpunkt',
        message: 'unknown',
        severity: 'warning',
        facts: { allowed: ['1', '2', '3', '4', '5', '6', 'B', 'IB', 'D', 'F', 'GK', 'IV', 'VO'] },
      },
      { row: 1, at: 'halvaar1', message: 'unknown', severity: 'warning' },
      { row: 2, at: 'eksamen_skriftlig', message: 'unknown', severity: 'warning' },
    ],
  },
  {
    name: 'a statistics file is judged by the same list',
    format: 'ssb-resultatfag',
    rows: [{ fodselsnummer: '14830850105', fagkode: 'ENG1007', eksamen_muntlig: 'ZZ' }],
    hits: [{ row: 0, at: 'eksamen_muntlig', message: 'unknown', severity: 'warning' }],
  },
  {
    name: 'three characters are more than a grade has',
    format: 'sas-vigo',
    rows: [{ record: '$KL', eksamen_muntlig: 'IVX' }],
    hits: [
      {
        row: 0,
        at: 'eksamen_muntlig',
        message: 'too-long',
        severity: 'error',
        facts: { allowed: ['1', '2', '3', '4', '5', '6', 'B', 'IB', 'BM', 'D', 'F', 'GK', 'IM', 'IG'] },
      },
    ],
  },
  {
    name: 'so in statistics',
    format: 'ssb-resultatfag',
    rows: [{ fodselsnummer: '14830850105', fagkode: 'ENG1007', standpunkt: 'ABC' }],
    hits: [{ row: 0, at: 'standpunkt', message: 'too-long', severity: 'error' }],
  },
  {
    name: 'and in a table of any system it only warns',
    format: 'karakterfil',
    rows: [{ fodselsnummer: '14830850105', fagkode: 'ENG1007', standpunkt: 'ABC' }],
    hits: [{ row: 0, at: 'standpunkt', message: 'unknown', severity: 'warning' }],
  },
  {
    name: 'a plain number, a half grade, a word and small letters have rules of their own',
    format: 'sas-vigo',
    rows: ['8', '4/5', 'Fritatt', 'iv'].map((standpunkt) => ({ record: '$KL', standpunkt })),
    hits: [],
  },
  {
    name: 'the IB scale is known here; whether the row is IB is asked elsewhere',
    format: 'sas-vigo',
    rows: ['7', 'A', 'C', 'E'].map((standpunkt) => ({ record: '$KL', standpunkt })),
    hits: [],
    falseAlarm: 'F16',
  },
  {
    name: 'marks for an empty cell in a table that people made',
    format: 'karakterfil',
    rows: ['-', '–', '.', 'ikke satt', '#I/T'].map((standpunkt) => ({ fodselsnummer: '14830850105', fagkode: 'ENG1007', standpunkt })),
    hits: [],
  },
]
