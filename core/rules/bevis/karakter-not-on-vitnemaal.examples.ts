import type { ExampleRow, RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP3----' }
const EK = { record: '$EK', ...KEY, bevistype: 'VM', fullfortkode: 'B' }
const KL = { record: '$KL', ...KEY, fagkode: 'HIS1010', fagstatus: 'E', standpunkt: '4' }
const MAT = { ...KL, fagkode: 'MAT3043' }

const OTHERS = ['02910752033', '05810854024', '23860756048', '30890858003'] as const
const of = (n: 0 | 1 | 2 | 3, ...rows: readonly ExampleRow[]): ExampleRow[] => rows.map((row) => ({ ...row, fodselsnummer: OTHERS[n] }))

export const examples: readonly RuleExample[] = [
  { name: 'all passed; VO is explained on the document', format: 'sas-vigo', rows: [EK, KL, { ...MAT, standpunkt: 'VO' }], hits: [] },
  {
    name: 'IV and IB in standpunkt, IM in an exam, IB in an exam',
    format: 'sas-vigo',
    rows: [
      EK,
      { ...MAT, standpunkt: 'IV', fagmerknad: 'FAM51' },
      { ...KL, fagkode: 'YFF4106', standpunkt: 'IB' },
      { ...KL, eksamen_muntlig: 'IM', eksamensform: 'M', fagmerknad: 'FAM29' },
      { ...KL, fagkode: 'TRE3102', standpunkt: '', eksamen_annen: 'IB' },
    ],
    hits: [
      { row: 1, at: 'standpunkt', message: 'not-printed', severity: 'error' },
      { row: 2, at: 'standpunkt', message: 'not-printed', severity: 'error' },
      { row: 3, at: 'eksamen_muntlig', message: 'not-printed', severity: 'error' },
      { row: 4, at: 'eksamen_annen', message: 'not-printed', severity: 'error' },
    ],
    norms: ['UDIR5-3-42-03', 'UDIR5-3-45-01'],
  },
  {
    name: 'absent with documentation: another exam is awaited, and until then there is nothing to print',
    format: 'sas-vigo',
    rows: [
      EK,
      { ...KL, eksamen_muntlig: 'IM', eksamensform: 'M', fagmerknad: 'FAM39' },
      ...of(
        0,
        EK,
        { ...KL, eksamen_muntlig: 'IM', eksamensform: 'M', fagmerknad: 'FAM39' },
        { ...KL, standpunkt: '', eksamen_muntlig: '4', karakterstatus: 'U' },
      ),
    ],
    hits: [{ row: 1, at: 'eksamen_muntlig', message: 'not-printed', severity: 'error' }],
  },
  {
    name: 'the same on a kompetansebevis',
    format: 'sas-vigo',
    rows: [
      { ...EK, bevistype: 'KB', fullfortkode: 'M' },
      { ...MAT, standpunkt: 'IV', fagmerknad: 'FAM51' },
      { ...KL, eksamen_muntlig: 'IM', eksamensform: 'M', fagmerknad: 'FAM29' },
    ],
    hits: [],
    falseAlarm: 'F13',
  },
  {
    name: 'made good: deferred exam, an upheld complaint, a private exam; ended; passed in an earlier year; in half-year columns',
    format: 'sas-vigo',
    rows: [
      EK,
      { ...KL, eksamen_muntlig: 'IM', fagmerknad: 'FAM29' },
      { ...KL, standpunkt: '', eksamen_muntlig: '3', karakterstatus: 'U' },
      { ...MAT, standpunkt: 'IV', eksamen_muntlig: '3', karakterstatus: 'K' },
      ...of(0, EK, { ...MAT, standpunkt: 'IV' }, { ...MAT, standpunkt: '', fagstatus: 'P', eksamen_skriftlig: '4' }),
      ...of(1, EK, { ...MAT, standpunkt: 'IV', fagstatus: 'S' }, { ...KL, standpunkt: 'IV', avbruddsdato_fag: '20260115' }),
      ...of(2, EK, { ...MAT, standpunkt: 'IV', fagmerknad: 'FAM16', fagmerknad_parameter: '2024' }, { ...KL, halvaar1: 'IV' }),
    ],
    hits: [],
  },
  {
    name: '1 is told at the code; IV in an exam and IM without its remark have rules of their own',
    format: 'sas-vigo',
    rows: [EK, { ...MAT, standpunkt: '1' }, { ...KL, eksamen_muntlig: 'IV' }, { ...KL, fagkode: 'REL1003', eksamen_muntlig: 'IM' }],
    hits: [],
  },
  {
    name: 'the code says that it is the document that is wrong',
    format: 'sas-vigo',
    rows: [{ ...EK, fullfortkode: 'M' }, { ...MAT, standpunkt: 'IV' }, ...of(0, { ...EK, fullfortkode: '' }, { ...MAT, standpunkt: 'IV' })],
    hits: [{ row: 3, at: 'standpunkt', message: 'not-printed', severity: 'error' }],
  },
  {
    name: 'grunnskole, Vg1 and the IB programme',
    format: 'sas-vigo',
    rows: (['GSGSK0----', 'STUSP1----', 'STIBV3----'] as const).flatMap((programomraadekode, i) =>
      of(i as 0 | 1 | 2, { ...EK, programomraadekode }, { ...MAT, programomraadekode, standpunkt: 'IV' }),
    ),
    hits: [],
    falseAlarm: 'F13',
  },
  {
    name: 'a pupil with two enrolments: only the one with a vitnemål',
    format: 'sas-vigo',
    rows: [
      { ...EK, skoleaar: '20242025', programomraadekode: 'STUSP2----', bevistype: 'KB', fullfortkode: 'M' },
      { ...MAT, skoleaar: '20242025', programomraadekode: 'STUSP2----', standpunkt: 'IV', fagmerknad: 'FAM51' },
      EK,
      KL,
    ],
    hits: [],
  },
  {
    name: 'a table that gives the document on the first row of the pupil, in words',
    format: 'karakterfil',
    rows: [
      {
        fodselsnummer: '14830850105',
        skoleaar: '2025-2026',
        programomraadekode: 'STUSP3----',
        fagkode: 'HIS1010',
        fagstatus: 'E',
        standpunkt: '4',
        eksamen_skriftlig: '',
        eksamen_muntlig: '',
        eksamen_annen: '',
        fagmerknad: '',
        bevistype: 'Vitnemål',
      },
      {
        fodselsnummer: '14830850105',
        skoleaar: '2025-2026',
        programomraadekode: 'STUSP3----',
        fagkode: 'MAT3043',
        fagstatus: 'E',
        standpunkt: 'IV',
        eksamen_skriftlig: '',
        eksamen_muntlig: '',
        eksamen_annen: '',
        fagmerknad: 'FAM51',
        bevistype: '',
      },
    ],
    hits: [{ row: 1, at: 'standpunkt', message: 'not-printed', severity: 'error' }],
  },
]
