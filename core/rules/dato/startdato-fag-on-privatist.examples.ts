import type { RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '01810750045', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const EK = { record: '$EK', ...KEY, startdato: '20250818' }
const KL = { record: '$KL', ...KEY, fagkode: 'ENG1007', fagstatus: 'E', startdato_fag: '20250818' }
const PRIVATE = { ...KL, fagkode: 'MAT1019', fagstatus: 'P', startdato_fag: '' }

export const examples: readonly RuleExample[] = [
  { name: 'a private subject among others has no dates', format: 'sas-vigo', rows: [EK, KL, PRIVATE], hits: [], falseAlarm: 'F07' },
  {
    name: 'a start date and a date of leaving',
    format: 'sas-vigo',
    rows: [EK, KL, { ...PRIVATE, startdato_fag: '20250818' }, { ...PRIVATE, fagkode: 'NAT1007', avbruddsdato_fag: '20260112' }],
    hits: [
      { row: 2, at: 'startdato_fag', message: 'start', severity: 'warning' },
      { row: 3, at: 'avbruddsdato_fag', message: 'end', severity: 'warning' },
    ],
  },
  {
    name: 'a private candidate: one date on all subjects once, and told on the enrolment where that has one',
    format: 'sas-vigo',
    leveranse: 'privatist',
    rows: [
      { ...EK, startdato: '' },
      { ...PRIVATE, startdato_fag: '20250818' },
      { ...PRIVATE, fagkode: 'NAT1007', startdato_fag: '20250818' },
      { ...EK, fodselsnummer: '02810750084' },
      { ...PRIVATE, fodselsnummer: '02810750084', startdato_fag: '20250818' },
    ],
    hits: [{ row: 1, at: 'startdato_fag', message: 'start', severity: 'warning', count: 2 }],
  },
  {
    name: 'in a table the date may be the day the candidate enrolled',
    format: 'karakterfil',
    rows: [{ ...KEY, fagkode: 'ENG1007', fagstatus: 'P', startdato_fag: '15.09.2025' }],
    hits: [],
  },
]
