import type { RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '01810750045', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const EK = { record: '$EK', ...KEY, startdato: '20250818' }
const KL = { record: '$KL', ...KEY, fagkode: 'ENG1007', fagstatus: 'E', startdato_fag: '20250818' }
const TABLE = { fodselsnummer: '01810750045', skoleaar: '2025-2026', fagkode: 'ENG1007', fagstatus: 'E' }

export const examples: readonly RuleExample[] = [
  {
    name: 'in the school year, later than the pupil, in the fortnight before',
    format: 'sas-vigo',
    rows: [EK, KL, { ...KL, fagkode: 'MAT1019', startdato_fag: '20260105' }, { ...KL, fagkode: 'NAT1007', startdato_fag: '20250731' }],
    hits: [],
    falseAlarm: 'F19',
  },
  {
    name: 'the year before and the year after, once for one date',
    format: 'sas-vigo',
    rows: [
      EK,
      KL,
      { ...KL, fagkode: 'MAT1019', startdato_fag: '20240819' },
      { ...KL, fagkode: 'NAT1007', startdato_fag: '20240819' },
      { ...KL, fagkode: 'SAK1001', startdato_fag: '20260818' },
    ],
    hits: [
      { row: 2, at: 'startdato_fag', message: 'before', severity: 'warning', count: 2 },
      { row: 4, at: 'startdato_fag', message: 'after', severity: 'warning' },
    ],
  },
  {
    name: 'the date of the enrolment is told there',
    format: 'sas-vigo',
    rows: [
      { ...EK, startdato: '20240819' },
      { ...KL, startdato_fag: '20240819' },
    ],
    hits: [],
  },
  {
    name: 'adults, private, approved and recognised subjects, those of another year, Vg1 over two years',
    format: 'sas-vigo',
    rows: [
      EK,
      ...(['V', 'P', 'G', 'R', 'F'] as const).map((fagstatus, i) => ({
        ...KL,
        fagkode: `YFF410${i + 1}`,
        fagstatus,
        startdato_fag: '20240819',
      })),
      { ...KL, startdato_fag: '20240819', skoleaar2: '20242025' },
      { ...EK, fodselsnummer: '02810750084', programomraadekode: 'STUSP1B---' },
      { ...KL, fodselsnummer: '02810750084', programomraadekode: 'STUSP1B---', startdato_fag: '20240819' },
      { ...EK, fodselsnummer: '03810750013', voksen: 'J' },
      { ...KL, fodselsnummer: '03810750013', startdato_fag: '20240819' },
    ],
    hits: [],
    falseAlarm: 'F19',
  },
  {
    name: 'in a table the date may be when the pupil came to the school',
    format: 'karakterfil',
    rows: [
      { ...TABLE, startdato_fag: '21.08.2023' },
      { ...TABLE, fagkode: 'MAT1019', startdato_fag: '17.08.2026' },
    ],
    hits: [],
  },
  {
    name: 'a row of the wrong year has no enrolment, and is told as such',
    format: 'sas-vigo',
    rows: [EK, KL, { ...KL, fagkode: 'MAT1019', skoleaar: '20242025' }],
    hits: [],
  },
]
