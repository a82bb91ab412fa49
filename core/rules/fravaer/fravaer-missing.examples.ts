import type { ExampleRow, RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const EK = { record: '$EK', ...KEY, fullfortkode: 'B' }
const KL = { record: '$KL', ...KEY, fagkode: 'ENG1007', fagstatus: 'E', standpunkt: '4' }
/** A pupil in order, with subjects, so that no fault below holds for half the file. */
const DONE = [
  { ...EK, fodselsnummer: '02910752033', fravaer_dager: '0', fravaer_timer: '0' },
  ...['ENG1007', 'MAT1019', 'NAT1007', 'GEO1003', 'SAK1001', 'KRO1017', 'SAF1001', 'HIS1009'].map((fagkode) => ({
    ...KL,
    fodselsnummer: '02910752033',
    fagkode,
  })),
]

const OTHERS = ['05810854024', '23860756048', '30890858003'] as const
const of = (n: 0 | 1 | 2, ...rows: readonly ExampleRow[]): ExampleRow[] => rows.map((row) => ({ ...row, fodselsnummer: OTHERS[n] }))

export const examples: readonly RuleExample[] = [
  { name: '0 where there is none; totals may be blank', format: 'sas-vigo', today: '2026-07-01', rows: DONE, hits: [] },
  {
    name: 'nothing, no days, and no hours',
    format: 'sas-vigo',
    today: '2026-06-30',
    rows: [EK, KL, ...of(0, { ...EK, fravaer_timer: '3' }, KL), ...of(1, { ...EK, fravaer_dager: '3' }, KL), ...DONE],
    hits: [
      { row: 0, at: 'fravaer_dager', message: 'both', severity: 'warning' },
      { row: 2, at: 'fravaer_dager', message: 'one', severity: 'warning' },
      { row: 4, at: 'fravaer_timer', message: 'one', severity: 'warning' },
    ],
  },
  {
    name: 'a vitnemål of grunnskole without absence',
    format: 'sas-vigo',
    today: '2026-07-01',
    rows: [{ ...EK, programomraadekode: 'GSGSK0----', bevistype: 'VM' }, { ...KL, programomraadekode: 'GSGSK0----' }, ...DONE],
    hits: [{ row: 0, at: 'fravaer_dager', message: 'both', severity: 'warning' }],
    norms: ['UDIR5-3-40-03'],
  },
  { name: 'the day before', format: 'sas-vigo', today: '2026-06-29', rows: [EK, KL, ...DONE], hits: [], falseAlarm: 'F01' },
  {
    name: 'deliveries before the final grades',
    format: 'sas-vigo',
    today: '2026-07-01',
    leveranse: 'termin1',
    rows: [EK, KL, ...DONE],
    hits: [],
    falseAlarm: 'F01',
  },
  {
    name: 'changed grades after the appeals',
    format: 'sas-vigo',
    today: '2026-09-18',
    leveranse: 'etter-klage',
    rows: [EK, KL, ...DONE],
    hits: [],
  },
  {
    name: 'adults, private candidates and exchange pupils',
    format: 'sas-vigo',
    today: '2026-07-01',
    rows: [
      { ...EK, voksen: 'J' },
      KL,
      ...of(0, EK, { ...KL, fagstatus: 'V' }),
      ...of(1, EK, { ...KL, fagstatus: 'P' }),
      ...of(2, EK, { ...KL, fagstatus: 'U' }),
      ...DONE,
    ],
    hits: [],
    falseAlarm: 'F26',
  },
  {
    name: 'a part-time pupil with hours alone, one who left, an adult programme, a number that cannot be read',
    format: 'sas-vigo',
    today: '2026-07-01',
    rows: [
      { ...EK, deltid: 'J', fravaer_timer: '87' },
      KL,
      ...of(0, { ...EK, avbruddsdato: '20260115', fullfortkode: 'S' }, KL),
      ...of(1, { ...EK, programomraadekode: 'HSHEA3MV--' }, { ...KL, programomraadekode: 'HSHEA3MV--' }),
      ...of(2, { ...EK, fravaer_dager: 'tre', fravaer_timer: '0' }, KL),
      ...DONE,
    ],
    hits: [],
    falseAlarm: 'F26',
  },
  {
    name: 'every status of a pupil',
    format: 'sas-vigo',
    today: '2026-07-01',
    rows: [
      ...(['', 'A', 'B'] as const).flatMap((fagstatus, i) => of(i as 0 | 1 | 2, EK, { ...KL, fagstatus })),
      EK,
      { ...KL, fagstatus: 'N' },
      ...DONE,
    ],
    hits: [0, 2, 4, 6].map((row) => ({ row, at: 'fravaer_dager', message: 'both', severity: 'warning' })),
  },
  {
    name: 'a pupil with a subject as an adult, recognised, on exchange, outside the plan or in training, beside ordinary ones',
    format: 'sas-vigo',
    today: '2026-07-01',
    rows: [
      ...(['V', 'R', 'U'] as const).flatMap((fagstatus, i) => of(i as 0 | 1 | 2, EK, KL, { ...KL, fagkode: 'MAT1019', fagstatus })),
      EK,
      KL,
      { ...KL, fagkode: 'MAT1019', fagstatus: 'O' },
      { ...EK, fodselsnummer: '01810750045' },
      { ...KL, fodselsnummer: '01810750045' },
      { ...KL, fodselsnummer: '01810750045', fagkode: 'MAT1019', fagstatus: 'M' },
      ...DONE,
    ],
    hits: [],
  },
  {
    name: 'part-time pupils have hours alone; but nothing, or no hours, is missing with them too',
    format: 'sas-vigo',
    today: '2026-07-01',
    rows: [
      { ...EK, deltid: 'J', fravaer_timer: '3' },
      KL,
      ...of(0, { ...EK, deltid: 'J' }, KL),
      ...of(1, { ...EK, deltid: 'J', fravaer_dager: '3' }, KL),
      ...of(2, { ...EK, deltid: 'N', fravaer_timer: '3' }, KL),
      ...DONE,
    ],
    hits: [
      { row: 2, at: 'fravaer_dager', message: 'both', severity: 'warning' },
      { row: 4, at: 'fravaer_timer', message: 'one', severity: 'warning' },
      { row: 6, at: 'fravaer_dager', message: 'one', severity: 'warning' },
    ],
  },
  {
    name: 'has left by the code, or in the year',
    format: 'sas-vigo',
    today: '2026-07-01',
    rows: [{ ...EK, fullfortkode: 'S' }, KL, ...of(0, { ...EK, avbruddsdato: '20260115' }, KL), ...DONE],
    hits: [],
  },
]
