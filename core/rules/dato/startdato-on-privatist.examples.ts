import type { RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '01810750045', skoleaar: '20252026', skolenummer: '39990', programomraadekode: 'STUSP1----' }
const EK = { record: '$EK', ...KEY }
const KL = { record: '$KL', ...KEY, fagkode: 'ENG1007', fagstatus: 'P' }

export const examples: readonly RuleExample[] = [
  {
    name: 'a private candidate without dates',
    format: 'sas-vigo',
    leveranse: 'privatist',
    rows: [EK, KL],
    hits: [],
    falseAlarm: 'F20',
  },
  {
    name: 'a pupil with one private subject has a start date',
    format: 'sas-vigo',
    rows: [{ ...EK, startdato: '20250818', avbruddsdato: '20260116' }, KL, { ...KL, fagkode: 'MAT1019', fagstatus: 'E' }],
    hits: [],
    falseAlarm: 'F07',
  },
  {
    name: 'nothing but private subjects, and dates',
    format: 'sas-vigo',
    rows: [
      { ...EK, startdato: '20250818' },
      KL,
      { ...KL, fagkode: 'MAT1019' },
      { ...EK, fodselsnummer: '02810750084', avbruddsdato: '20251003' },
      { ...KL, fodselsnummer: '02810750084' },
      { ...EK, fodselsnummer: '03810750013', startdato: '20250818' },
    ],
    hits: [
      { row: 0, at: 'startdato', message: 'start', severity: 'warning' },
      { row: 3, at: 'avbruddsdato', message: 'end', severity: 'warning' },
    ],
  },
]
