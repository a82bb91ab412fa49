import type { ExampleRow, RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP3----' }
const EK = { record: '$EK', ...KEY, fullfortkode: 'B', bevistype: 'KB' }
const KL = { record: '$KL', ...KEY, fagkode: 'HIS1010', fagstatus: 'E', standpunkt: '4' }
const MAT = { ...KL, fagkode: 'MAT1023' }

/** The same pupil's lines under another number, so that a file holds several pupils. */
const OTHERS = ['02910752033', '05810854024', '23860756048', '30890858003'] as const
const of = (n: 0 | 1 | 2 | 3, ...rows: readonly ExampleRow[]): ExampleRow[] => rows.map((row) => ({ ...row, fodselsnummer: OTHERS[n] }))

export const examples: readonly RuleExample[] = [
  { name: 'all subjects passed, from 2 upwards', format: 'sas-vigo', rows: [EK, KL, { ...MAT, standpunkt: '2' }], hits: [] },
  {
    name: 'a standpunkt of 1 without an exam is not passed; 2 is, and so is 1 with an exam of 2',
    format: 'sas-vigo',
    rows: [
      EK,
      KL,
      { ...MAT, standpunkt: '1' },
      ...of(0, EK, { ...MAT, standpunkt: '2' }),
      ...of(1, EK, { ...MAT, standpunkt: '1', eksamen_skriftlig: '2', eksamensform: 'S' }),
    ],
    hits: [{ row: 0, at: 'fullfortkode', message: 'failed', severity: 'error', facts: { allowed: ['I'] } }],
    falseAlarm: 'F10',
    norms: ['UDIR5-3-04-07', 'UDIR5-3-04-08'],
  },
  {
    name: 'an exam of 1 is not made good by a standpunkt of 4',
    format: 'sas-vigo',
    rows: [EK, KL, { ...MAT, standpunkt: '4', eksamen_muntlig: '1', eksamensform: 'M' }],
    hits: [{ row: 0, at: 'fullfortkode', message: 'failed', severity: 'error' }],
    norms: ['UDIR5-3-04-12'],
  },
  {
    name: 'IB, and 1 both in standpunkt and in the exam',
    format: 'sas-vigo',
    rows: [
      EK,
      { ...KL, fagkode: 'YFF4106', standpunkt: 'IB' },
      ...of(0, EK, { ...MAT, standpunkt: '1', eksamen_muntlig: '1', eksamensform: 'M' }),
    ],
    hits: [
      { row: 0, at: 'fullfortkode', message: 'failed', severity: 'error' },
      { row: 2, at: 'fullfortkode', message: 'failed', severity: 'error' },
    ],
  },
  {
    name: 'an interdisciplinary exam of 4 does not raise the subject behind it',
    format: 'sas-vigo',
    rows: [
      { ...EK, programomraadekode: 'ELELE2----' },
      { ...KL, programomraadekode: 'ELELE2----', fagkode: 'ELE2007', standpunkt: '1' },
      { ...KL, programomraadekode: 'ELELE2----', fagkode: 'ELE2008', standpunkt: '4' },
      { ...KL, programomraadekode: 'ELELE2----', fagkode: 'ELE2011', standpunkt: '', eksamen_annen: '4', eksamensform: 'MP' },
    ],
    hits: [{ row: 0, at: 'fullfortkode', message: 'failed', severity: 'error' }],
    norms: ['UDIR5-3-04-09'],
  },
  {
    name: 'a standpunkt of 1 on the interdisciplinary code itself is raised by særskilt eksamen only; from our own list it is a guess',
    format: 'sas-vigo',
    rows: [
      EK,
      { ...KL, fagkode: 'TVE2999', standpunkt: '1', eksamen_annen: '4' },
      ...of(0, EK, { ...KL, fagkode: 'TVE2999', standpunkt: '1', eksamen_annen: '4', karakterstatus: 'S' }),
      ...of(1, EK, { ...KL, fagkode: 'BUA2008', standpunkt: '1', eksamen_annen: '4' }),
    ],
    parametre: { tverrfaglige_fagkoder: ['TVE2999'] },
    hits: [
      { row: 0, at: 'fullfortkode', message: 'failed', severity: 'error' },
      { row: 4, at: 'fullfortkode', message: 'failed', severity: 'warning' },
    ],
  },
  {
    name: 'exempt from having to pass, passed at a higher level, and kept after a change of programme',
    format: 'sas-vigo',
    rows: [
      EK,
      { ...MAT, standpunkt: '1', fagmerknad: 'FAM37' },
      ...of(0, EK, { ...MAT, standpunkt: '1', fagmerknad: 'FAM17' }),
      ...of(1, EK, { ...MAT, standpunkt: '1', fagmerknad: 'FAM57' }),
    ],
    hits: [],
    falseAlarm: 'F10',
  },
  {
    name: 'passed by særskilt, ny and utsatt eksamen, after a complaint, and as a private candidate',
    format: 'sas-vigo',
    rows: [
      EK,
      { ...MAT, standpunkt: '1' },
      { ...MAT, standpunkt: '', eksamen_muntlig: '2', karakterstatus: 'S' },
      ...of(
        0,
        EK,
        { ...MAT, standpunkt: '4', eksamen_muntlig: '1', fagmerknad: '' },
        { ...MAT, standpunkt: '', eksamen_muntlig: '3', karakterstatus: 'N', fagmerknad: 'FAM62' },
        { ...KL, eksamen_muntlig: 'IM', fagmerknad: 'FAM29' },
        { ...KL, standpunkt: '', eksamen_muntlig: '3', karakterstatus: 'U' },
      ),
      ...of(1, EK, { ...MAT, standpunkt: '1' }, { ...MAT, standpunkt: '2', karakterstatus: 'K' }),
      ...of(2, EK, { ...MAT, standpunkt: '1' }, { ...MAT, standpunkt: '', fagstatus: 'P', eksamen_skriftlig: '4', karakterstatus: '' }),
    ],
    hits: [],
    falseAlarm: 'F10',
  },
  {
    name: 'failed again',
    format: 'sas-vigo',
    rows: [EK, { ...MAT, standpunkt: '1' }, { ...MAT, standpunkt: '', eksamen_muntlig: '1', karakterstatus: 'S' }],
    hits: [{ row: 0, at: 'fullfortkode', message: 'failed', severity: 'error' }],
  },
  {
    name: 'subjects that do not count: ended, private, an inactive line, VO, exempt, half-year grades of a subject that goes on',
    format: 'sas-vigo',
    rows: [
      EK,
      KL,
      { ...MAT, standpunkt: '1', fagstatus: 'S' },
      { ...KL, fagkode: 'ENG1007', standpunkt: '1', avbruddsdato_fag: '20260115' },
      { ...KL, fagkode: 'NAT1007', standpunkt: '', eksamen_skriftlig: '1', fagstatus: 'P' },
      { ...KL, fagkode: 'KRO1019', standpunkt: 'VO' },
      { ...KL, fagkode: 'NOR1268', standpunkt: 'F', fagmerknad: 'FAM02' },
      { ...KL, fagkode: 'REL1003', standpunkt: '', halvaar1: '1', halvaar2: 'IV' },
    ],
    hits: [],
    falseAlarm: 'F10',
  },
  {
    name: 'one exam of two passed: nobody can say',
    format: 'sas-vigo',
    rows: [EK, { ...KL, fagkode: 'FSP6220', eksamen_skriftlig: '1', eksamen_muntlig: '4' }],
    hits: [],
  },
  {
    name: 'IV, and an exam not taken, on a kompetansebevis',
    format: 'sas-vigo',
    rows: [EK, { ...MAT, standpunkt: 'IV', fagmerknad: 'FAM51' }, ...of(0, EK, { ...MAT, eksamen_skriftlig: 'IM', fagmerknad: 'FAM29' })],
    hits: [
      { row: 0, at: 'fullfortkode', message: 'lacking', severity: 'error', facts: { allowed: ['M'] } },
      { row: 2, at: 'fullfortkode', message: 'lacking', severity: 'error' },
    ],
  },
  {
    name: 'IV with an individual plan',
    format: 'sas-vigo',
    rows: [EK, KL, { ...MAT, standpunkt: 'IV', fagmerknad: 'FAM05' }],
    hits: [{ row: 0, at: 'fullfortkode', message: 'planned', severity: 'error', facts: { allowed: ['A'] } }],
  },
  {
    name: 'documented absence, IM without its remark, IV in an exam and an unreadable grade are told by others',
    format: 'sas-vigo',
    rows: [
      EK,
      { ...MAT, eksamen_skriftlig: 'IM', fagmerknad: 'FAM39' },
      { ...KL, eksamen_muntlig: 'IM' },
      { ...KL, fagkode: 'ENG1007', eksamen_muntlig: 'IV' },
      { ...KL, fagkode: 'NAT1007', standpunkt: 'XX' },
      { ...KL, fagkode: 'GEO1003', standpunkt: '1', eksamen_muntlig: '2.0' },
    ],
    hits: [],
  },
  {
    name: 'IV and IB of a pupil with a vitnemål are told at the grade; 1 is told here',
    format: 'sas-vigo',
    rows: [
      { ...EK, bevistype: 'VM' },
      { ...MAT, standpunkt: 'IV', fagmerknad: 'FAM51' },
      { ...KL, fagkode: 'YFF4106', standpunkt: 'IB' },
      ...of(0, { ...EK, bevistype: 'VM' }, { ...MAT, standpunkt: '1' }),
    ],
    hits: [{ row: 3, at: 'fullfortkode', message: 'failed', severity: 'error' }],
    falseAlarm: 'F13',
  },
  {
    name: 'a complaint about IV was upheld, so the exam grade stands',
    format: 'sas-vigo',
    rows: [EK, { ...MAT, standpunkt: 'IV', eksamen_muntlig: '3', karakterstatus: 'K', fagmerknad: 'FAM21' }],
    hits: [],
  },
  {
    name: 'grunnskole: failed and lacking subjects hinder nothing',
    format: 'sas-vigo',
    rows: [
      { ...EK, programomraadekode: 'GSGSK0----', bevistype: 'VM' },
      { ...KL, programomraadekode: 'GSGSK0----', fagkode: 'MAT0010', standpunkt: '1' },
      { ...KL, programomraadekode: 'GSGSK0----', fagkode: 'NOR0214', standpunkt: 'IV' },
    ],
    hits: [],
  },
  {
    name: 'the IB programme has a scale of its own, and lower competence in a group of its own a code of its own',
    format: 'sas-vigo',
    rows: [
      { ...EK, programomraadekode: 'STIBV3----' },
      { ...KL, programomraadekode: 'STIBV3----', fagkode: 'IBE3101', standpunkt: '1' },
      ...of(0, { ...EK, programomraadekode: 'STUSP1HT-1' }, { ...KL, programomraadekode: 'STUSP1HT-1', standpunkt: '1' }),
    ],
    hits: [],
  },
  {
    name: 'an adult with a failed subject: the plan may be another, so it warns',
    format: 'sas-vigo',
    rows: [{ ...EK, voksen: 'J' }, { ...MAT, fagstatus: 'V', standpunkt: '1' }, ...of(0, EK, { ...MAT, fagstatus: 'V', standpunkt: '1' })],
    hits: [
      { row: 0, at: 'fullfortkode', message: 'failed', severity: 'warning' },
      { row: 2, at: 'fullfortkode', message: 'failed', severity: 'warning' },
    ],
  },
  {
    name: 'a pupil who left in the year is told by the date; an end date in June is none',
    format: 'sas-vigo',
    rows: [
      { ...EK, avbruddsdato: '20260115' },
      { ...MAT, standpunkt: '1' },
      ...of(0, { ...EK, avbruddsdato: '20260619' }, { ...MAT, standpunkt: '1' }),
    ],
    hits: [{ row: 2, at: 'fullfortkode', message: 'failed', severity: 'error' }],
  },
  {
    name: 'other codes, and deliveries before the end of the year',
    format: 'sas-vigo',
    rows: [
      { ...EK, fullfortkode: 'I' },
      { ...MAT, standpunkt: '1' },
      ...of(0, { ...EK, fullfortkode: '' }, { ...MAT, standpunkt: '1' }),
      ...of(1, { ...EK, fullfortkode: 'M' }, { ...MAT, standpunkt: '1' }, { ...KL, standpunkt: 'IV' }),
    ],
    hits: [],
    falseAlarm: 'F11',
  },
  { name: 'not in the winter', format: 'sas-vigo', rows: [EK, { ...MAT, standpunkt: '1' }], leveranse: 'termin1', hits: [] },
  {
    name: 'a table of grades with all its columns, and words for the codes',
    format: 'karakterfil',
    rows: [
      {
        ...KEY,
        skoleaar: '2025-2026',
        fagkode: 'MAT1023',
        fagstatus: 'Elev',
        standpunkt: '1',
        eksamen_skriftlig: '',
        eksamen_muntlig: '',
        eksamen_annen: '',
        fagmerknad: '',
        fullfortkode: 'B',
        bevistype: 'Kompetansebevis',
      },
      {
        ...KEY,
        skoleaar: '2025-2026',
        fagkode: 'HIS1010',
        fagstatus: 'Sluttet',
        standpunkt: '1',
        eksamen_skriftlig: '',
        eksamen_muntlig: '',
        eksamen_annen: '',
        fagmerknad: '',
        fullfortkode: 'B',
        bevistype: 'Kompetansebevis',
      },
    ],
    hits: [{ row: 0, at: 'fullfortkode', message: 'failed', severity: 'error' }],
  },
  {
    name: 'both a 1 and IV, with and without a plan: each code that fits is named',
    format: 'sas-vigo',
    rows: [
      ...of(0, EK, { ...MAT, standpunkt: '1' }, { ...KL, standpunkt: 'IV', fagmerknad: 'FAM51' }),
      ...of(1, EK, { ...MAT, standpunkt: '1' }, { ...KL, standpunkt: 'IV', fagmerknad: 'FAM05' }),
      ...of(2, EK, { ...MAT, standpunkt: 'IV', fagmerknad: 'FAM51' }, { ...KL, standpunkt: 'IV', fagmerknad: 'FAM05' }),
    ],
    hits: [
      {
        row: 0,
        at: 'fullfortkode',
        message: 'failed',
        severity: 'error',
        facts: { allowed: ['I', 'M'], fag: 'MAT1023 (1), HIS1010 (IV)' },
      },
      { row: 3, at: 'fullfortkode', message: 'failed', severity: 'error', facts: { allowed: ['I', 'A'] } },
      { row: 6, at: 'fullfortkode', message: 'lacking', severity: 'error', facts: { allowed: ['M', 'A'] } },
    ],
  },
  {
    name: 'one grade of two is sure',
    format: 'sas-vigo',
    rows: [EK, { ...KL, fagkode: 'BUA2008', standpunkt: '1', eksamen_annen: '4' }, { ...MAT, standpunkt: '1' }],
    hits: [{ row: 0, at: 'fullfortkode', message: 'failed', severity: 'error' }],
  },
]
