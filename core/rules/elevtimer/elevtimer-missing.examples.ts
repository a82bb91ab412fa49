import type { RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '01810750045', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const EK = { record: '$EK', ...KEY, startdato: '20250818' }
const KL = { record: '$KL', ...KEY, fagkode: 'ENG1007', fagstatus: 'E', startdato_fag: '20250818' }
const IOP = { ...KL, fagkode: 'IOP1000' }
const ORDINARY = [KL, { ...KL, fagkode: 'MAT1019' }, { ...KL, fagkode: 'NAT1007' }, { ...KL, fagkode: 'SAK1001' }]

export const examples: readonly RuleExample[] = [
  { name: 'hours where they belong', format: 'sas-vigo', rows: [EK, KL, { ...IOP, elevtimer: '113' }], hits: [] },
  {
    name: 'blank and nought on codes that need hours, in a programme for lower competence too',
    format: 'sas-vigo',
    rows: [
      EK,
      ...ORDINARY,
      IOP,
      { ...KL, fagkode: 'TEO9000', elevtimer: '0' },
      { ...EK, fodselsnummer: '02810750084', programomraadekode: 'STUSP1HT-1' },
      { ...IOP, fodselsnummer: '02810750084', programomraadekode: 'STUSP1HT-1', fagstatus: 'A' },
    ],
    hits: [
      { row: 5, at: 'elevtimer', message: 'blank', severity: 'warning' },
      { row: 6, at: 'elevtimer', message: 'zero', severity: 'warning' },
      { row: 8, at: 'elevtimer', message: 'blank', severity: 'warning' },
    ],
  },
  {
    name: 'begun on 30 September and on 1 October; the date of the enrolment counts where the subject has none',
    format: 'sas-vigo',
    rows: [
      EK,
      ...ORDINARY,
      { ...IOP, startdato_fag: '20250930' },
      { ...IOP, fagkode: 'IOP2000', startdato_fag: '20251001' },
      { ...IOP, fagkode: 'IOP3000', startdato_fag: '' },
      { ...EK, fodselsnummer: '02810750084', startdato: '' },
      { ...IOP, fodselsnummer: '02810750084', startdato_fag: '' },
    ],
    hits: [
      { row: 5, at: 'elevtimer', message: 'blank', severity: 'warning' },
      { row: 7, at: 'elevtimer', message: 'blank', severity: 'warning' },
    ],
    falseAlarm: 'F29',
  },
  {
    name: 'adults, private candidates, who has left, approved and recognised, private schools, subjects of another year',
    format: 'sas-vigo',
    rows: [
      { ...EK, voksen: 'J' },
      IOP,
      { ...EK, fodselsnummer: '02810750084' },
      ...(['V', 'P', 'S', 'G', 'R', 'F', ''] as const).map((fagstatus) => ({ ...IOP, fodselsnummer: '02810750084', fagstatus })),
      { ...IOP, fodselsnummer: '02810750084', skoleaar2: '20242025' },
      { ...IOP, fodselsnummer: '02810750084', karakterstatus: 'N' },
      { ...EK, fodselsnummer: '03810750013', avbruddsdato: '20251114' },
      { ...IOP, fodselsnummer: '03810750013' },
      { ...EK, fodselsnummer: '04810750052', skolenummer: '00301' },
      { ...IOP, fodselsnummer: '04810750052', skolenummer: '00301' },
      { ...EK, fodselsnummer: '05810750091', programomraadekode: 'HSHEA3MV--' },
      { ...IOP, fodselsnummer: '05810750091', programomraadekode: 'HSHEA3MV--' },
    ],
    hits: [],
    falseAlarm: 'F29',
  },
  {
    name: 'in September and in February nobody asks',
    format: 'sas-vigo',
    leveranse: 'ajourhold',
    today: '2025-09-05',
    rows: [EK, IOP],
    hits: [],
    falseAlarm: 'F01',
  },
  {
    name: 'in October they do; the statistics do not tell who began when',
    format: 'ssb-elevfag',
    leveranse: 'elevdata',
    today: '2025-10-24',
    rows: [{ ...KEY, fagkode: 'IOP1000', fagstatus: 'E' }],
    hits: [],
  },
  {
    name: 'hours in words are told as such',
    format: 'sas-vigo',
    rows: [EK, KL, { ...IOP, elevtimer: 'hundre' }],
    hits: [],
  },
]
