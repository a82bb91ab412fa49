import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'letters on IB rows, by programme or by subject',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', programomraadekode: 'STIBV2----', fagkode: 'ENG1007', standpunkt: 'A' },
      { record: '$KL', programomraadekode: 'STUSP2----', fagkode: 'IBX1001', eksamen_annen: 'C' },
      { record: '$KL', programomraadekode: 'IBXXX2----', fagkode: 'ENG1007', halvaar1: 'E' },
    ],
    hits: [],
    falseAlarm: 'F16',
  },
  {
    name: 'B and D are bestått and deltatt elsewhere',
    format: 'sas-vigo',
    rows: [{ record: '$KL', programomraadekode: 'STUSP2----', fagkode: 'ENG1007', halvaar1: 'D', standpunkt: 'B' }],
    hits: [],
  },
  {
    name: 'letters on an ordinary row',
    format: 'sas-vigo',
    rows: [{ record: '$KL', programomraadekode: 'STUSP2----', fagkode: 'ENG1007', standpunkt: 'A', eksamen_skriftlig: 'E' }],
    hits: [
      {
        row: 0,
        at: 'standpunkt',
        message: 'letter',
        severity: 'warning',
        facts: { allowed: ['1', '2', '3', '4', '5', '6', 'B', 'IB', 'D', 'F', 'GK', 'IV', 'VO'] },
      },
      { row: 0, at: 'eksamen_skriftlig', message: 'letter', severity: 'warning' },
    ],
  },
  {
    name: 'a statistics file',
    format: 'ssb-resultatfag',
    rows: [{ fodselsnummer: '14830850105', programomraadekode: 'STUSP2----', fagkode: 'ENG1007', standpunkt: 'C' }],
    hits: [{ row: 0, at: 'standpunkt', message: 'letter', severity: 'warning' }],
  },
]
