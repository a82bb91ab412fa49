import type { ExampleRow, RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const EK = { record: '$EK', ...KEY, fullfortkode: 'A', bevistype: 'KB' }
const KL = { record: '$KL', ...KEY, fagkode: 'ENG1007', fagstatus: 'E', standpunkt: '4' }

const OTHERS = ['02910752033', '05810854024', '23860756048', '30890858003'] as const
const of = (n: 0 | 1 | 2 | 3, ...rows: readonly ExampleRow[]): ExampleRow[] => rows.map((row) => ({ ...row, fodselsnummer: OTHERS[n] }))
const on = (n: 0 | 1 | 2 | 3, programomraadekode: string) => of(n, { ...EK, programomraadekode }, { ...KL, programomraadekode })

export const examples: readonly RuleExample[] = [
  {
    name: 'nothing shows that lower competence was planned',
    format: 'sas-vigo',
    rows: [EK, KL, { ...KL, fagkode: 'MAT1019', standpunkt: '1' }, ...of(0, EK, { ...KL, standpunkt: 'IV', fagmerknad: 'FAM51' })],
    hits: [
      { row: 0, at: 'fullfortkode', message: 'no-plan', severity: 'warning' },
      { row: 3, at: 'fullfortkode', message: 'no-plan', severity: 'warning' },
    ],
  },
  {
    name: 'IV with FAM05, an IOP code, and adapted teaching',
    format: 'sas-vigo',
    rows: [
      EK,
      { ...KL, standpunkt: 'IV', fagmerknad: 'FAM05' },
      ...of(0, EK, KL, { ...KL, fagkode: 'IOP1000', standpunkt: '', elevtimer: '140' }),
      ...of(1, EK, { ...KL, fagstatus: 'A' }),
    ],
    hits: [],
    falseAlarm: 'F11',
  },
  {
    name: 'programmes for planned lower competence',
    format: 'sas-vigo',
    rows: [...on(0, 'STUSP1HT-1'), ...on(1, 'HSHEA2H---'), ...on(2, 'STUSP1HR--'), ...on(3, 'HSHEA2HM--')],
    hits: [],
    falseAlarm: 'F11',
  },
  { name: 'basic Norwegian', format: 'sas-vigo', rows: on(0, 'AOLOV0J---'), hits: [], falseAlarm: 'F11' },
  { name: 'an adult', format: 'sas-vigo', rows: [{ ...EK, voksen: 'J' }, KL], hits: [] },
  { name: 'a pupil who left', format: 'sas-vigo', rows: [{ ...EK, avbruddsdato: '20260115' }, KL], hits: [] },
]
