import type { ExampleRow, RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP3----' }
const EK = { record: '$EK', ...KEY, fullfortkode: 'B' }
const KL = { record: '$KL', ...KEY, fagkode: 'HIS1010', fagstatus: 'E', standpunkt: '4' }
/** A pupil in order, with subjects, so that no fault below holds for half the file. */
const DONE = [
  { ...EK, fodselsnummer: '02910752033', bevistype: 'VM' },
  ...['HIS1010', 'NOR1267', 'NOR1268', 'REL1003', 'KRO1019', 'MAT3043', 'SAM3051', 'SAM3072', 'ENT1001', 'FSP6220'].map((fagkode) => ({
    ...KL,
    fodselsnummer: '02910752033',
    fagkode,
  })),
]

const OTHERS = ['05810854024', '23860756048', '30890858003'] as const
const of = (n: 0 | 1 | 2, ...rows: readonly ExampleRow[]): ExampleRow[] => rows.map((row) => ({ ...row, fodselsnummer: OTHERS[n] }))
const on = (n: 0 | 1 | 2, programomraadekode: string) => of(n, { ...EK, programomraadekode }, { ...KL, programomraadekode })

export const examples: readonly RuleExample[] = [
  { name: 'a document in the last year', format: 'sas-vigo', today: '2026-07-01', rows: DONE, hits: [] },
  {
    name: 'none in the last year when it is due, passed or not, and in påbygging',
    format: 'sas-vigo',
    today: '2026-06-30',
    rows: [EK, KL, ...of(0, { ...EK, fullfortkode: 'I' }, { ...KL, standpunkt: '1' }), ...on(1, 'PBPBY4YK--'), ...DONE],
    hits: [
      { row: 0, at: 'bevistype', message: 'blank', severity: 'error', facts: { allowed: ['VM', 'KB'] } },
      { row: 2, at: 'bevistype', message: 'blank', severity: 'error', facts: { allowed: ['KB'] } },
      { row: 4, at: 'bevistype', message: 'blank', severity: 'error' },
    ],
  },
  { name: 'the day before', format: 'sas-vigo', today: '2026-06-29', rows: [EK, KL, ...DONE], hits: [], falseAlarm: 'F01' },
  {
    name: 'deliveries before the final grades',
    format: 'sas-vigo',
    today: '2026-07-01',
    leveranse: 'elevdata',
    rows: [EK, KL, ...DONE],
    hits: [],
    falseAlarm: 'F01',
  },
  {
    name: 'Vg1 and Vg2 with everything passed',
    format: 'sas-vigo',
    today: '2026-07-01',
    rows: [...on(0, 'STUSP1----'), ...on(1, 'STSSA2----'), ...DONE],
    hits: [],
    falseAlarm: 'F12',
  },
  {
    name: 'left, still going on, planned lower competence, no code',
    format: 'sas-vigo',
    today: '2026-07-01',
    rows: [
      { ...EK, fullfortkode: 'S', avbruddsdato: '20260115' },
      KL,
      ...of(0, { ...EK, fullfortkode: 'H' }, KL),
      ...of(1, { ...EK, fullfortkode: 'A' }, KL),
      ...of(2, { ...EK, fullfortkode: '' }, KL),
      ...DONE,
    ],
    hits: [],
  },
  {
    name: 'adults, part-time pupils, training in school, private candidates',
    format: 'sas-vigo',
    today: '2026-07-01',
    rows: [
      { ...EK, voksen: 'J' },
      KL,
      ...of(0, { ...EK, deltid: 'J' }, KL),
      ...of(1, { ...EK, programomraadekode: 'BAROF3----' }, { ...KL, programomraadekode: 'BAROF3----', fagstatus: 'M' }),
      ...of(2, EK, { ...KL, fagstatus: 'P' }),
      ...DONE,
    ],
    hits: [],
  },
  {
    name: 'grunnskole completed, also with a failed subject and one without a basis for assessment',
    format: 'sas-vigo',
    today: '2026-07-01',
    rows: [
      { ...EK, programomraadekode: 'GSGSK0----' },
      { ...KL, programomraadekode: 'GSGSK0----', fagkode: 'MAT0010', standpunkt: '1' },
      { ...KL, programomraadekode: 'GSGSK0----', fagkode: 'NOR0214', standpunkt: 'IV', fagmerknad: 'FAM21' },
      ...DONE,
    ],
    hits: [{ row: 0, at: 'bevistype', message: 'grunnskole', severity: 'error', facts: { allowed: ['VM'] } }],
    norms: ['UDIR5-3-40-01', 'UDIR5-3-40-02'],
  },
  {
    name: 'grunnskole: left, an adult, and the introductory programme',
    format: 'sas-vigo',
    today: '2026-07-01',
    rows: [
      { ...EK, programomraadekode: 'GSGSK0----', fullfortkode: 'S', avbruddsdato: '20260115' },
      { ...KL, programomraadekode: 'GSGSK0----' },
      ...of(0, { ...EK, programomraadekode: 'GSGSK0----', voksen: 'J' }, { ...KL, programomraadekode: 'GSGSK0----' }),
      ...on(1, 'GSGSK0J-GR'),
      ...on(2, 'GSGSK0VO--'),
      ...DONE,
    ],
    hits: [],
  },
  {
    name: 'statuses of a pupil, and of one whose document does not follow from this year',
    format: 'sas-vigo',
    today: '2026-07-01',
    rows: [...(['', 'A', 'N'] as const).flatMap((fagstatus, i) => of(i as 0 | 1 | 2, EK, { ...KL, fagstatus })), ...DONE],
    hits: [
      { row: 0, at: 'bevistype', message: 'blank', severity: 'error' },
      { row: 2, at: 'bevistype', message: 'blank', severity: 'error' },
      { row: 4, at: 'bevistype', message: 'blank', severity: 'error' },
    ],
  },
  {
    name: 'more teaching alone, and beside an adult subject, exchange, a subject outside the plan and training',
    format: 'sas-vigo',
    today: '2026-07-01',
    rows: [
      ...of(0, EK, { ...KL, fagstatus: 'B' }),
      ...of(1, EK, KL, { ...KL, fagkode: 'ENG1007', fagstatus: 'V' }),
      ...of(2, EK, KL, { ...KL, fagkode: 'ENG1007', fagstatus: 'U' }),
      EK,
      KL,
      { ...KL, fagkode: 'ENG1007', fagstatus: 'O' },
      { ...EK, fodselsnummer: '01810750045' },
      { ...KL, fodselsnummer: '01810750045' },
      { ...KL, fodselsnummer: '01810750045', fagkode: 'ENG1007', fagstatus: 'M' },
      ...DONE,
    ],
    hits: [{ row: 0, at: 'bevistype', message: 'blank', severity: 'error' }],
  },
  {
    name: 'grunnskole: other codes than B, and a document that may be either when the code is not B',
    format: 'sas-vigo',
    today: '2026-07-01',
    rows: [
      ...of(0, { ...EK, programomraadekode: 'GSGSK0----', fullfortkode: 'M' }, { ...KL, programomraadekode: 'GSGSK0----' }),
      ...of(1, { ...EK, fullfortkode: 'M' }, { ...KL, standpunkt: 'IV', fagmerknad: 'FAM51' }),
      ...DONE,
    ],
    hits: [{ row: 2, at: 'bevistype', message: 'blank', severity: 'error', facts: { allowed: ['KB'] } }],
  },
]
