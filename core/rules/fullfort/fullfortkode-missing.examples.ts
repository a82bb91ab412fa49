import type { ExampleRow, RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const EK = { record: '$EK', ...KEY, startdato: '20250818' }
const KL = { record: '$KL', ...KEY, fagkode: 'ENG1007', fagstatus: 'E', standpunkt: '4' }
/** A pupil in order, with subjects, so that no fault below holds for half the file. */
const DONE = [
  { ...EK, fodselsnummer: '02910752033', fullfortkode: 'B' },
  ...['ENG1007', 'MAT1019', 'NAT1007', 'GEO1003', 'SAK1001', 'KRO1017'].map((fagkode) => ({
    ...KL,
    fodselsnummer: '02910752033',
    fagkode,
  })),
]

const OTHERS = ['05810854024', '23860756048', '30890858003'] as const
const of = (n: 0 | 1 | 2, ...rows: readonly ExampleRow[]): ExampleRow[] => rows.map((row) => ({ ...row, fodselsnummer: OTHERS[n] }))

export const examples: readonly RuleExample[] = [
  { name: 'a code on everybody', format: 'sas-vigo', today: '2026-07-01', rows: DONE, hits: [] },
  {
    name: 'no code when it is due',
    format: 'sas-vigo',
    today: '2026-06-30',
    rows: [EK, KL, ...DONE],
    hits: [
      { row: 0, at: 'fullfortkode', message: 'blank', severity: 'error', facts: { allowed: ['B', 'I', 'M', 'A', 'H', 'S', 'L', 'K'] } },
    ],
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
    name: 'grunnskole, after the appeals',
    format: 'sas-vigo',
    today: '2026-09-18',
    leveranse: 'etter-klage',
    rows: [{ ...EK, programomraadekode: 'GSGSK0----' }, { ...KL, programomraadekode: 'GSGSK0----' }, ...DONE],
    hits: [{ row: 0, at: 'fullfortkode', message: 'blank', severity: 'error', facts: { allowed: ['B', 'S'] } }],
  },
  {
    name: 'left in January; an end date in June is no leaving',
    format: 'sas-vigo',
    today: '2026-07-01',
    rows: [{ ...EK, avbruddsdato: '20260115' }, { ...KL, fagstatus: 'S' }, ...of(0, { ...EK, avbruddsdato: '20260619' }, KL), ...DONE],
    hits: [
      { row: 0, at: 'fullfortkode', message: 'left', severity: 'error', facts: { allowed: ['S'] } },
      { row: 2, at: 'fullfortkode', message: 'blank', severity: 'error' },
    ],
  },
  {
    name: 'private candidates, with approved subjects beside, are not asked',
    format: 'sas-vigo',
    today: '2026-07-01',
    rows: [EK, { ...KL, fagstatus: 'P' }, { ...KL, fagkode: 'MAT1019', fagstatus: 'G' }, ...DONE],
    hits: [],
  },
  {
    name: 'nor are adults, exchange pupils and one without subjects in the file',
    format: 'sas-vigo',
    today: '2026-07-01',
    rows: [
      { ...EK, voksen: 'J' },
      KL,
      ...of(0, EK, { ...KL, fagstatus: 'V' }),
      ...of(1, EK, { ...KL, fagstatus: 'U' }),
      ...of(2, EK),
      ...DONE,
    ],
    hits: [],
  },
  {
    name: 'a pupil who is a private candidate in one subject is still a pupil',
    format: 'sas-vigo',
    today: '2026-07-01',
    rows: [EK, KL, { ...KL, fagkode: 'MAT1019', fagstatus: 'P' }, ...DONE],
    hits: [{ row: 0, at: 'fullfortkode', message: 'blank', severity: 'error' }],
  },
  {
    name: 'a whole file without codes is one finding',
    format: 'sas-vigo',
    today: '2026-07-01',
    rows: [EK, ...of(0, EK), ...of(1, EK), KL, ...of(0, KL), ...of(1, KL)],
    hits: [{ row: 0, at: 'fullfortkode', message: 'blank', severity: 'error', count: 3 }],
  },
  {
    name: 'every status of a pupil',
    format: 'sas-vigo',
    today: '2026-07-01',
    rows: [
      ...(['', 'A', 'B'] as const).flatMap((fagstatus, i) => of(i as 0 | 1 | 2, EK, { ...KL, fagstatus })),
      EK,
      { ...KL, fagstatus: 'N' },
      { ...EK, fodselsnummer: '01810750045' },
      { ...KL, fodselsnummer: '01810750045', fagstatus: 'M' },
      ...DONE,
      ...DONE.slice(1),
    ],
    hits: [0, 2, 4, 6, 8].map((row) => ({ row, at: 'fullfortkode', message: 'blank', severity: 'error' })),
  },
  {
    name: 'a pupil with a subject as an adult, on exchange or outside the plan, beside ordinary ones; a programme of no known level',
    format: 'sas-vigo',
    today: '2026-07-01',
    rows: [
      ...(['V', 'U', 'O'] as const).flatMap((fagstatus, i) => of(i as 0 | 1 | 2, EK, KL, { ...KL, fagkode: 'MAT1019', fagstatus })),
      { ...EK, programomraadekode: 'XYZ' },
      { ...KL, programomraadekode: 'XYZ' },
      ...DONE,
    ],
    hits: [],
  },
]
