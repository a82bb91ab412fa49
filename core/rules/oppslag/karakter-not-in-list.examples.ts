import type { RuleExample } from '../examples.ts'
import { exampleKodeverk } from './example-kodeverk.ts'

const kodeverk = exampleKodeverk({ karakterer: ['1', '2', '3', '4', '5', '6', 'IV', 'XG'] })

export const examples: readonly RuleExample[] = [
  {
    name: 'grades of the handbook, also where the table lacks them, and a code only the table has',
    format: 'sas-vigo',
    rows: ['4', 'IV', 'VO', 'GK', 'XG'].map((standpunkt) => ({ record: '$KL', standpunkt })),
    kodeverk,
    hits: [],
  },
  {
    name: 'codes that neither has',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', standpunkt: 'XX' },
      { record: '$KL', eksamen_muntlig: 'IVX' },
    ],
    kodeverk,
    hits: [
      { row: 0, at: 'standpunkt', message: 'unknown', severity: 'error' },
      { row: 1, at: 'eksamen_muntlig', message: 'unknown', severity: 'error' },
    ],
  },
  {
    name: 'misspelt grades, numbers, words and the IB scale have rules of their own',
    format: 'sas-vigo',
    rows: ['iv', '8', '4/5', 'Fritatt', 'A', '7'].map((standpunkt) => ({ record: '$KL', standpunkt })),
    kodeverk,
    hits: [],
    falseAlarm: 'F16',
  },
]
