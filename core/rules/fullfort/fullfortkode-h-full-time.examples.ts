import type { ExampleRow, RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const EK = { record: '$EK', ...KEY, fullfortkode: 'H', bevistype: 'KB', deltid: 'N' }
const KL = { record: '$KL', ...KEY, fagkode: 'ENG1007', fagstatus: 'E', standpunkt: '4' }

const OTHERS = ['02910752033', '05810854024', '23860756048', '30890858003'] as const
const of = (n: 0 | 1 | 2 | 3, ...rows: readonly ExampleRow[]): ExampleRow[] => rows.map((row) => ({ ...row, fodselsnummer: OTHERS[n] }))
const on = (n: 0 | 1 | 2 | 3, programomraadekode: string) => of(n, { ...EK, programomraadekode }, { ...KL, programomraadekode })

export const examples: readonly RuleExample[] = [
  {
    name: 'full-time, and every subject has ended',
    format: 'sas-vigo',
    rows: [EK, KL, { ...KL, fagkode: 'MAT1019', standpunkt: '1' }],
    hits: [{ row: 0, at: 'fullfortkode', message: 'ended', severity: 'warning', facts: { allowed: ['B', 'I', 'M'] } }],
  },
  {
    name: 'a part-time pupil, and one of whom nothing is said',
    format: 'sas-vigo',
    rows: [{ ...EK, deltid: 'J' }, KL, ...of(0, { ...EK, deltid: '' }, KL)],
    hits: [],
    falseAlarm: 'F11',
  },
  {
    name: 'a subject that goes on, or has no grade yet, does not make a full-time pupil part-time',
    format: 'sas-vigo',
    rows: [
      EK,
      KL,
      { ...KL, fagkode: 'NOR1264', standpunkt: '', halvaar1: '4', halvaar2: '4' },
      ...of(0, EK, KL, { ...KL, fagkode: 'MAT1019', standpunkt: '' }),
    ],
    hits: [
      { row: 0, at: 'fullfortkode', message: 'ended', severity: 'warning' },
      { row: 3, at: 'fullfortkode', message: 'ended', severity: 'warning' },
    ],
  },
  {
    name: 'programmes that are spread over more years, in modules, or for adults',
    format: 'sas-vigo',
    rows: [...on(0, 'STUSP1A---'), ...on(1, 'STUSP1B---'), ...on(2, 'HSHEA3MV--'), ...on(3, 'BABAT1TA--'), { ...EK, voksen: 'J' }, KL],
    hits: [],
    falseAlarm: 'F11',
  },
]
