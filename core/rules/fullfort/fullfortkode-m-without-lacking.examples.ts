import type { ExampleRow, RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const EK = { record: '$EK', ...KEY, fullfortkode: 'M', bevistype: 'KB' }
const KL = { record: '$KL', ...KEY, fagkode: 'ENG1007', fagstatus: 'E', standpunkt: '4' }
const MAT = { ...KL, fagkode: 'MAT1019' }

const OTHERS = ['02910752033', '05810854024', '23860756048', '30890858003'] as const
const of = (n: 0 | 1 | 2 | 3, ...rows: readonly ExampleRow[]): ExampleRow[] => rows.map((row) => ({ ...row, fodselsnummer: OTHERS[n] }))

export const examples: readonly RuleExample[] = [
  {
    name: 'IV in standpunkt, IM with and without documentation, IV in an exam',
    format: 'sas-vigo',
    rows: [
      EK,
      KL,
      { ...MAT, standpunkt: 'IV', fagmerknad: 'FAM51' },
      ...of(0, EK, { ...MAT, eksamen_skriftlig: 'IM', fagmerknad: 'FAM29' }),
      ...of(1, EK, { ...MAT, eksamen_skriftlig: 'IM', fagmerknad: 'FAM39' }),
      ...of(2, EK, { ...MAT, eksamen_skriftlig: 'IV', fagmerknad: 'FAM04' }),
      ...of(3, EK, { ...MAT, eksamen_skriftlig: 'IM' }),
    ],
    hits: [],
  },
  {
    name: 'everything passed',
    format: 'sas-vigo',
    rows: [EK, KL, { ...MAT, standpunkt: '2' }],
    hits: [{ row: 0, at: 'fullfortkode', message: 'none-lacking', severity: 'error', facts: { allowed: ['B'] } }],
  },
  {
    name: 'only a 1',
    format: 'sas-vigo',
    rows: [EK, KL, { ...MAT, standpunkt: '1' }],
    hits: [{ row: 0, at: 'fullfortkode', message: 'only-failed', severity: 'error', facts: { allowed: ['I'] } }],
  },
  {
    name: 'both IV and a 1: M is as right as I',
    format: 'sas-vigo',
    rows: [EK, { ...KL, standpunkt: '1' }, { ...MAT, standpunkt: 'IV', fagmerknad: 'FAM21' }],
    hits: [],
    falseAlarm: 'F11',
  },
  {
    name: 'a subject without any grade, VO, IV in a half-year, an upheld complaint about IV, and IV with an individual plan',
    format: 'sas-vigo',
    rows: [
      EK,
      KL,
      { ...MAT, standpunkt: '' },
      ...of(0, EK, { ...MAT, standpunkt: 'VO' }),
      ...of(1, EK, KL, { ...MAT, standpunkt: '', halvaar1: '3', halvaar2: 'IV' }),
      ...of(2, EK, { ...MAT, standpunkt: 'IV', eksamen_muntlig: '3', karakterstatus: 'K' }),
      ...of(3, EK, { ...MAT, standpunkt: 'IV', fagmerknad: 'FAM05' }),
    ],
    hits: [],
  },
  {
    name: 'a remark that says the same, beside a grade that others tell of',
    format: 'sas-vigo',
    rows: [EK, KL, { ...MAT, fagmerknad: 'FAM51' }],
    hits: [],
  },
  {
    name: 'subjects that never have a grade explain nothing',
    format: 'sas-vigo',
    rows: [
      EK,
      KL,
      { ...KL, fagkode: 'FBJ9000', standpunkt: '' },
      { ...KL, fagkode: 'NOR1Z21', standpunkt: '' },
      { ...KL, fagkode: 'KRO1017', standpunkt: '', fagstatus: 'F', fagmerknad: 'FAM01' },
      { ...KL, fagkode: 'NAT1007', standpunkt: '', halvaar1: '4', halvaar2: '4' },
    ],
    hits: [{ row: 0, at: 'fullfortkode', message: 'none-lacking', severity: 'error' }],
  },
  {
    name: 'an adult, a part-time pupil, one who left, and one at another level',
    format: 'sas-vigo',
    rows: [
      { ...EK, voksen: 'J' },
      KL,
      ...of(0, { ...EK, deltid: 'J' }, KL),
      ...of(1, { ...EK, avbruddsdato: '20260115' }, KL),
      ...of(2, { ...EK, programomraadekode: 'GSGSK0----' }, { ...KL, programomraadekode: 'GSGSK0----' }),
    ],
    hits: [],
    falseAlarm: 'F11',
  },
]
