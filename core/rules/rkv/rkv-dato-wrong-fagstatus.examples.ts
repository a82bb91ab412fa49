import type { RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'HSHEA2----' }
const KL = { record: '$KL', ...KEY, fagkode: 'HEA2007', rkv_dato: '20250901' }

export const examples: readonly RuleExample[] = [
  {
    name: 'recognised, and an adult who takes the subject after IG',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagstatus: 'R', eksamen_annen: 'GK', fagmerknad: 'FAM18' },
      { ...KL, fagstatus: 'V', standpunkt: '4' },
      { ...KL, fagstatus: 'V', eksamen_annen: 'IG' },
    ],
    hits: [],
  },
  {
    name: 'each fagstatus of a pupil',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagstatus: 'E', standpunkt: '4' },
      { ...KL, fagstatus: 'A', rkv_dato: '20250902' },
      { ...KL, fagstatus: 'B' },
      { ...KL, fagstatus: 'N' },
      { ...KL, fagstatus: 'U' },
      { ...KL, fagstatus: 'M' },
    ],
    hits: [0, 1, 2, 3, 4, 5].map((row) => ({ row, at: 'rkv_dato', message: 'pupil', severity: 'warning' })),
  },
  {
    name: 'no date, or one to come; a private candidate, commissioned teaching; statuses that say nothing',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagstatus: 'E', rkv_dato: '' },
      { ...KL, fagstatus: 'E', rkv_dato: '20270901' },
      { ...KL, fagstatus: 'P' },
      { ...KL, fagstatus: 'O' },
      { ...KL, fagstatus: 'S' },
      { ...KL, fagstatus: 'F' },
      { ...KL, fagstatus: 'G' },
      { ...KL, fagstatus: '' },
    ],
    hits: [],
  },
  {
    name: 'an adult by the enrolment, and a programme in modules',
    format: 'sas-vigo',
    rows: [
      { record: '$EK', ...KEY, voksen: 'J' },
      { ...KL, fagstatus: 'E' },
      { ...KL, fagstatus: 'E', programomraadekode: 'HSHEA3MV--' },
    ],
    hits: [],
  },
  {
    name: 'the statistics have no date on the subject',
    format: 'ssb-resultatfag',
    rows: [{ fodselsnummer: '14830850105', fagkode: 'HEA2007', fagstatus: 'E' }],
    hits: [],
  },
]
