import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'D in standpunkt, and number grades in exams',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', standpunkt: 'D' },
      { record: '$KL', eksamen_skriftlig: '4' },
      { record: '$KL', eksamen_annen: 'B' },
    ],
    hits: [],
  },
  {
    name: 'D in an exam column',
    format: 'sas-vigo',
    rows: [{ record: '$KL', programomraadekode: 'STUSP1----', fagkode: 'MAT1019', eksamen_skriftlig: 'D' }],
    hits: [{ row: 0, at: 'eksamen_skriftlig', message: 'exam', severity: 'warning' }],
  },
  {
    name: 'in the statistics',
    format: 'ssb-resultatfag',
    rows: [{ programomraadekode: 'STUSP1----', fagkode: 'MAT1019', eksamen_annen: 'D' }],
    hits: [{ row: 0, at: 'eksamen_annen', message: 'exam', severity: 'warning' }],
  },
  {
    name: 'in the IB programme the letter is a grade',
    format: 'sas-vigo',
    rows: [{ record: '$KL', programomraadekode: 'STIBV3----', fagkode: 'IBT3101', eksamen_annen: 'D' }],
    hits: [],
    falseAlarm: 'F16',
  },
]
