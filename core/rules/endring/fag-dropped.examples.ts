import type { ExampleRow, RuleExample } from '../examples.ts'

const row = (fagkode: string, more: ExampleRow = {}): ExampleRow => ({
  fodselsnummer: '14830850105',
  skoleaar: '20252026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  fagkode,
  fagstatus: 'E',
  ...more,
})
const now = [row('ENG1007', { standpunkt: '4' })]
const gone = [{ row: -1, at: null, message: 'gone', severity: 'warning' }] as const

export const examples: readonly RuleExample[] = [
  { name: 'the same subjects', format: 'ssb-resultatfag', rows: now, mot: now, hits: [] },
  {
    name: 'a subject with standpunkt is gone',
    format: 'ssb-resultatfag',
    rows: now,
    mot: [...now, row('MAT1019', { standpunkt: '3' })],
    hits: gone,
  },
  {
    name: 'a subject with an exam grade is gone, told once',
    format: 'ssb-resultatfag',
    rows: now,
    mot: [...now, row('MAT1019', { eksamen_muntlig: '3' }), row('MAT1019', { eksamen_muntlig: '4', karakterstatus: 'N' })],
    hits: gone,
  },
  {
    name: 'a subject without grades may go',
    format: 'ssb-resultatfag',
    rows: now,
    mot: [...now, row('MAT1019', { halvaar1: '3' })],
    hits: [],
  },
  {
    name: 'a subject the pupil had left',
    format: 'ssb-resultatfag',
    rows: now,
    mot: [...now, row('MAT1019', { standpunkt: '3', fagstatus: 'S' })],
    hits: [],
    falseAlarm: 'F22',
  },
  {
    name: 'the subject stands on another programme now',
    format: 'ssb-resultatfag',
    rows: [...now, row('MAT1019', { standpunkt: '3', programomraadekode: 'HSHSF1----' })],
    mot: [...now, row('MAT1019', { standpunkt: '3' })],
    hits: [],
  },
  {
    name: 'a pupil who is gone altogether has a rule of his own',
    format: 'ssb-resultatfag',
    rows: now,
    mot: [...now, row('MAT1019', { fodselsnummer: '02810750084', standpunkt: '3' })],
    hits: [],
  },
]
