import type { ExampleRow, RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP3----' }
const EK = { record: '$EK', ...KEY, fullfortkode: 'B', bevistype: 'KB' }
const KL = { record: '$KL', ...KEY, fagkode: 'HIS1010', fagstatus: 'E', standpunkt: '4' }
const VM = { record: '$VM', ...KEY, vitnemaalsmerknad: 'VMM34' }

const OTHERS = ['02910752033', '05810854024', '23860756048', '30890858003'] as const
const of = (n: 0 | 1 | 2 | 3, ...rows: readonly ExampleRow[]): ExampleRow[] => rows.map((row) => ({ ...row, fodselsnummer: OTHERS[n] }))
const on = (n: 0 | 1 | 2 | 3, programomraadekode: string) => of(n, { ...EK, programomraadekode }, { ...KL, programomraadekode })

export const examples: readonly RuleExample[] = [
  {
    name: 'all passed in Vg3 and in påbygging, with approved subjects and a private exam beside',
    format: 'sas-vigo',
    rows: [
      EK,
      KL,
      { ...KL, fagkode: 'ENG1007', fagstatus: 'G' },
      { ...KL, fagkode: 'MAT3043', fagstatus: 'P', standpunkt: '', eksamen_skriftlig: '4' },
      ...on(0, 'PBPBY4YK--'),
    ],
    hits: [
      { row: 0, at: 'bevistype', message: 'vm-expected', severity: 'warning', facts: { allowed: ['VM'] } },
      { row: 4, at: 'bevistype', message: 'vm-expected', severity: 'warning' },
    ],
  },
  {
    name: 'a vitnemål, Vg1 and Vg2, another code',
    format: 'sas-vigo',
    rows: [
      { ...EK, bevistype: 'VM' },
      KL,
      ...on(0, 'STUSP1----'),
      ...on(1, 'STSSA2----'),
      ...of(2, { ...EK, fullfortkode: 'I' }, { ...KL, standpunkt: '1' }),
    ],
    hits: [],
    falseAlarm: 'F12',
  },
  {
    name: 'the IB programme, modules, lower competence, a programme that takes longer',
    format: 'sas-vigo',
    rows: [...on(0, 'STIBV3----'), ...on(1, 'HSHEA3MV--'), ...on(2, 'STUSP3H---'), ...on(3, 'BABAT3TA--')],
    hits: [],
    falseAlarm: 'F12',
  },
  {
    name: 'adults, part-time pupils, exchange pupils, training in school',
    format: 'sas-vigo',
    rows: [
      { ...EK, voksen: 'J' },
      KL,
      ...of(0, { ...EK, deltid: 'J' }, KL),
      ...of(1, EK, { ...KL, fagstatus: 'U' }),
      ...of(2, EK, { ...KL, fagstatus: 'M', standpunkt: '', eksamen_annen: 'BM', fagmerknad: 'FAM27' }),
      ...of(3, EK, { ...KL, fagstatus: 'V' }),
    ],
    hits: [],
    falseAlarm: 'F12',
  },
  {
    name: 'a remark that belongs on a kompetansebevis: half-year grade, individual plan, trade test without the common subjects',
    format: 'sas-vigo',
    rows: [
      EK,
      KL,
      { ...KL, fagkode: 'KRO1019', fagmerknad: 'FAM33' },
      ...of(0, EK, KL, { ...KL, fagkode: 'IOP1000', standpunkt: '', elevtimer: '140' }),
      ...of(1, EK, KL),
      ...of(1, VM),
    ],
    hits: [],
  },
  {
    name: 'a grade says that B is wrong, or may be: told at the code',
    format: 'sas-vigo',
    rows: [
      EK,
      { ...KL, standpunkt: '1' },
      ...of(0, EK, { ...KL, eksamen_muntlig: 'IM', fagmerknad: 'FAM39' }),
      ...of(1, EK, { ...KL, standpunkt: 'XX' }),
    ],
    hits: [],
  },
  { name: 'one who left', format: 'sas-vigo', rows: [{ ...EK, avbruddsdato: '20260115' }, KL], hits: [] },
  {
    name: 'a pupil by any of the ordinary statuses; a plan or more teaching is no ordinary year',
    format: 'sas-vigo',
    rows: [
      ...of(0, EK, { ...KL, fagstatus: 'N' }),
      ...of(1, EK, { ...KL, fagstatus: 'B' }, { ...KL, fagkode: 'ENG1007', fagstatus: 'E' }),
      ...of(2, EK, { ...KL, fagstatus: 'N' }, { ...KL, fagkode: 'ENG1007', fagstatus: 'F', standpunkt: 'F' }),
      ...of(3, EK, { ...KL, fagstatus: 'N' }, { ...KL, fagkode: 'ENG1007', fagstatus: 'S', standpunkt: '' }),
    ],
    hits: [
      { row: 0, at: 'bevistype', message: 'vm-expected', severity: 'warning' },
      { row: 2, at: 'bevistype', message: 'vm-expected', severity: 'warning' },
      { row: 5, at: 'bevistype', message: 'vm-expected', severity: 'warning' },
      { row: 8, at: 'bevistype', message: 'vm-expected', severity: 'warning' },
    ],
  },
  {
    name: 'another trade test, and remarks that say nothing of one',
    format: 'sas-vigo',
    rows: [
      ...of(0, EK, KL, { ...VM, vitnemaalsmerknad: 'VMM38' }),
      ...of(1, EK, KL, { ...VM, vitnemaalsmerknad: 'VMM06' }),
      ...of(2, EK, KL, { ...VM, vitnemaalsmerknad: 'VMM06' }, VM),
    ],
    hits: [{ row: 3, at: 'bevistype', message: 'vm-expected', severity: 'warning' }],
  },
  {
    name: 'not passed by code, and only approved subjects',
    format: 'sas-vigo',
    rows: [
      ...of(0, { ...EK, fullfortkode: 'H' }, KL),
      ...of(1, EK, { ...KL, fagstatus: 'G', standpunkt: '' }),
      ...of(2, EK, { ...KL, standpunkt: '1' }, { ...KL, fagkode: 'ENG1007', standpunkt: 'IV', fagmerknad: 'FAM51' }),
    ],
    hits: [],
  },
]
