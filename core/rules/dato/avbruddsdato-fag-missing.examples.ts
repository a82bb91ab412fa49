import type { RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '01810750045', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const EK = { record: '$EK', ...KEY, startdato: '20250818' }
const KL = { record: '$KL', ...KEY, fagkode: 'ENG1007', fagstatus: 'S' }

export const examples: readonly RuleExample[] = [
  {
    name: 'a date on the subject, or on the enrolment',
    format: 'sas-vigo',
    rows: [
      EK,
      { ...KL, avbruddsdato_fag: '20251003' },
      { ...EK, fodselsnummer: '02810750084', avbruddsdato: '20251003' },
      { ...KL, fodselsnummer: '02810750084' },
    ],
    hits: [],
  },
  {
    name: 'no date anywhere, once per pupil',
    format: 'sas-vigo',
    rows: [EK, KL, { ...KL, fagkode: 'MAT1019' }],
    hits: [{ row: 1, at: 'fagstatus', message: 'no-date', severity: 'warning', count: 2 }],
  },
  {
    name: 'the enrolment says that the pupil left without a day: told there',
    format: 'sas-vigo',
    rows: [
      { ...EK, fullfortkode: 'S' },
      KL,
      { ...EK, fodselsnummer: '02810750084', avbruddsaarsak: 'FV' },
      { ...KL, fodselsnummer: '02810750084' },
    ],
    hits: [],
  },
  {
    name: 'a date that does not exist is told as such',
    format: 'sas-vigo',
    rows: [EK, { ...KL, avbruddsdato_fag: '20251131' }],
    hits: [],
  },
  {
    name: 'the statistics have no dates on subjects',
    format: 'ssb-resultatfag',
    rows: [{ fodselsnummer: '01810750045', fagkode: 'ENG1007', fagstatus: 'S' }],
    hits: [],
  },
]
