import type { ExampleRow, RuleExample } from '../examples.ts'

const [ADA, BO] = ['14830850105', '02810750084']
const row = (fodselsnummer: string, more: ExampleRow = {}): ExampleRow => ({
  fodselsnummer,
  skoleaar: '20252026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  startdato: '20250818',
  ...more,
})

export const examples: readonly RuleExample[] = [
  { name: 'the same pupils', format: 'ssb-resultat', rows: [row(ADA), row(BO)], mot: [row(BO), row(ADA)], hits: [] },
  { name: 'a new pupil', format: 'ssb-resultat', rows: [row(ADA), row(BO)], mot: [row(ADA)], hits: [] },
  {
    name: 'a pupil who is no longer there: told of the file as a whole',
    format: 'ssb-resultat',
    rows: [row(ADA)],
    mot: [row(ADA), row(BO)],
    hits: [{ row: -1, at: null, message: 'gone', severity: 'warning' }],
  },
  {
    name: 'a pupil who had left already',
    format: 'ssb-resultat',
    rows: [row(ADA)],
    mot: [row(ADA), row(BO, { avbruddsdato: '20260112' })],
    hits: [],
    falseAlarm: 'F22',
  },
  {
    name: 'a pupil with fullførtkode S',
    format: 'ssb-resultat',
    rows: [row(ADA)],
    mot: [row(ADA), row(BO, { fullfortkode: 'S' })],
    hits: [],
    falseAlarm: 'F22',
  },
  {
    name: 'elevstatus S says it too',
    format: 'ssb-resultat',
    rows: [row(ADA)],
    mot: [row(ADA), row(BO, { elevstatus: 'S' })],
    hits: [],
  },
  {
    name: 'a pupil at another school of the same run has moved',
    format: 'ssb-resultat',
    rows: [row(ADA)],
    beside: [{ name: 'b.csv', format: 'ssb-resultat', rows: [row(BO, { skolenummer: '39902' })] }],
    mot: [row(ADA), row(BO)],
    hits: [{ row: -1, at: null, message: 'moved', severity: 'info' }],
    falseAlarm: 'F22',
  },
  {
    name: 'a pupil on another programme at the same school',
    format: 'ssb-resultat',
    rows: [row(ADA), row(BO, { programomraadekode: 'HSHSF1----' })],
    mot: [row(ADA), row(BO)],
    hits: [],
  },
]
