import type { RuleExample } from '../examples.ts'

const ROW = {
  fodselsnummer: '01810750045',
  skoleaar: '2025-2026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  startdato: '20250818',
  elevstatus: 'E',
}
const OTHER = { ...ROW, programomraadekode: 'HSHSF1----' }
const AWAY = { ...ROW, skolenummer: '39902' }

export const examples: readonly RuleExample[] = [
  {
    name: 'two programmes at one school, neither ended',
    format: 'ssb-resultat',
    rows: [ROW, OTHER],
    hits: [{ row: 1, at: 'programomraadekode', message: 'same-school', severity: 'warning' }],
  },
  {
    name: 'two schools, neither ended',
    format: 'ssb-resultat',
    rows: [ROW, AWAY],
    hits: [{ row: 1, at: 'skolenummer', message: 'other-school', severity: 'warning' }],
  },
  {
    name: 'the first has ended, by its date, its status or its fullførtkode',
    format: 'ssb-resultat',
    rows: [
      { ...ROW, avbruddsdato: '20260112' },
      { ...AWAY, startdato: '20260113' },
      { ...ROW, fodselsnummer: '02810750084', elevstatus: 'S' },
      { ...OTHER, fodselsnummer: '02810750084' },
      { ...ROW, fodselsnummer: '03810750013', fullfortkode: 'S' },
      { ...OTHER, fodselsnummer: '03810750013' },
    ],
    hits: [],
    falseAlarm: 'F22',
  },
  {
    name: 'part-time, adult, private candidate, holding on',
    format: 'ssb-resultat',
    rows: [
      { ...ROW, elevstatus: 'D' },
      OTHER,
      { ...ROW, fodselsnummer: '02810750084' },
      { ...OTHER, fodselsnummer: '02810750084', elevstatus: 'V' },
      { ...ROW, fodselsnummer: '03810750013' },
      { ...AWAY, fodselsnummer: '03810750013', elevstatus: 'P' },
      { ...ROW, fodselsnummer: '04810750052', fullfortkode: 'H' },
      { ...AWAY, fodselsnummer: '04810750052' },
    ],
    hits: [],
    falseAlarm: 'F09',
  },
  {
    name: 'without a status nothing is known of the pupil',
    format: 'ssb-resultat',
    rows: [ROW, { ...OTHER, elevstatus: '' }],
    hits: [],
  },
]
