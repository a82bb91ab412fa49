import type { ExampleRow, RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const EK = { record: '$EK', ...KEY, fullfortkode: 'I', bevistype: 'KB' }
const KL = { record: '$KL', ...KEY, fagkode: 'ENG1007', fagstatus: 'E', standpunkt: '4' }
const MAT = { ...KL, fagkode: 'MAT1019' }

const OTHERS = ['02910752033', '05810854024', '23860756048', '30890858003'] as const
const of = (n: 0 | 1 | 2 | 3, ...rows: readonly ExampleRow[]): ExampleRow[] => rows.map((row) => ({ ...row, fodselsnummer: OTHERS[n] }))

export const examples: readonly RuleExample[] = [
  {
    name: 'a 1 in standpunkt, in an exam, and IB',
    format: 'sas-vigo',
    rows: [
      EK,
      KL,
      { ...MAT, standpunkt: '1' },
      ...of(0, EK, { ...MAT, eksamen_muntlig: '1' }),
      ...of(1, EK, { ...MAT, fagkode: 'YFF4106', standpunkt: 'IB' }),
    ],
    hits: [],
  },
  {
    name: 'everything passed; an exam of 2 made good the 1',
    format: 'sas-vigo',
    rows: [EK, KL, MAT, ...of(0, EK, KL, { ...MAT, standpunkt: '1', eksamen_skriftlig: '2' })],
    hits: [
      { row: 0, at: 'fullfortkode', message: 'none-failed', severity: 'error', facts: { allowed: ['B'] } },
      { row: 3, at: 'fullfortkode', message: 'none-failed', severity: 'error' },
    ],
  },
  {
    name: 'only IV or IM',
    format: 'sas-vigo',
    rows: [
      EK,
      KL,
      { ...MAT, standpunkt: 'IV', fagmerknad: 'FAM51' },
      ...of(0, EK, KL, { ...MAT, eksamen_skriftlig: 'IM', fagmerknad: 'FAM29' }),
      ...of(1, EK, KL, { ...MAT, standpunkt: 'IV', fagmerknad: 'FAM05' }),
    ],
    hits: [
      { row: 0, at: 'fullfortkode', message: 'only-lacking', severity: 'error', facts: { allowed: ['M'] } },
      { row: 3, at: 'fullfortkode', message: 'only-lacking', severity: 'error' },
      { row: 6, at: 'fullfortkode', message: 'only-lacking', severity: 'error', facts: { allowed: ['A'] } },
    ],
  },
  {
    name: 'both a 1 and IV: I is as right as M',
    format: 'sas-vigo',
    rows: [EK, { ...KL, standpunkt: '1' }, { ...MAT, standpunkt: 'IV', fagmerknad: 'FAM21' }],
    hits: [],
    falseAlarm: 'F11',
  },
  {
    name: 'something the school may have counted: a private exam, an ended subject, a half-year grade, IG, FAM37, an unreadable grade',
    format: 'sas-vigo',
    rows: [
      EK,
      KL,
      { ...MAT, standpunkt: '', fagstatus: 'P', eksamen_skriftlig: '1' },
      ...of(0, EK, KL, { ...MAT, standpunkt: '1', fagstatus: 'S' }),
      ...of(1, EK, KL, { ...MAT, standpunkt: '', halvaar2: '1' }),
      ...of(2, EK, KL, { ...MAT, standpunkt: '1', fagmerknad: 'FAM37' }),
      ...of(3, EK, KL, { ...MAT, standpunkt: '1-' }),
    ],
    hits: [],
  },
  {
    name: 'one exam of two failed',
    format: 'sas-vigo',
    rows: [EK, { ...KL, fagkode: 'FSP6220', eksamen_skriftlig: '1', eksamen_muntlig: '4' }],
    hits: [],
  },
  {
    name: 'adults, part-time pupils, the first of two years, lower competence and basic Norwegian',
    format: 'sas-vigo',
    rows: [
      { ...EK, voksen: 'J' },
      KL,
      ...of(0, { ...EK, deltid: 'J' }, KL),
      ...of(1, { ...EK, programomraadekode: 'STUSP1A---' }, { ...KL, programomraadekode: 'STUSP1A---' }),
      ...of(2, { ...EK, programomraadekode: 'STUSP1H---' }, { ...KL, programomraadekode: 'STUSP1H---' }),
      ...of(3, { ...EK, programomraadekode: 'AOLOV0J---' }, { ...KL, programomraadekode: 'AOLOV0J---' }),
    ],
    hits: [],
    falseAlarm: 'F11',
  },
  {
    name: 'an adult told by the subjects alone, with a failed assessment of prior learning',
    format: 'sas-vigo',
    rows: [EK, { ...KL, fagstatus: 'V' }, { ...MAT, fagstatus: 'V', standpunkt: '', eksamen_annen: 'IG', rkv_dato: '20250901' }],
    hits: [],
  },
  { name: 'an enrolment without subjects', format: 'sas-vigo', rows: [EK, ...of(0, EK, { ...MAT, standpunkt: '1' })], hits: [] },
  { name: 'not before the final grades', format: 'sas-vigo', rows: [EK, KL, MAT], leveranse: 'termin1', hits: [] },
  {
    name: 'lacking in one subject by the limit and in another by the plan',
    format: 'sas-vigo',
    rows: [EK, { ...KL, standpunkt: 'IV', fagmerknad: 'FAM51' }, { ...MAT, standpunkt: 'IV', fagmerknad: 'FAM05' }],
    hits: [{ row: 0, at: 'fullfortkode', message: 'only-lacking', severity: 'error', facts: { allowed: ['M', 'A'] } }],
  },
]
