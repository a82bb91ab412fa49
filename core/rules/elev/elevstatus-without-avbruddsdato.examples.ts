import type { RuleExample } from '../examples.ts'

const ROW = { fodselsnummer: '01810750045', skoleaar: '2025-2026', skolenummer: '39901', programomraadekode: 'STUSP1----' }

export const examples: readonly RuleExample[] = [
  {
    name: 'left with a date, there without one',
    format: 'ssb-resultat',
    rows: [
      { ...ROW, elevstatus: 'S', avbruddsdato: '20260116', fullfortkode: 'S' },
      { ...ROW, elevstatus: 'E', fullfortkode: 'B' },
    ],
    hits: [],
  },
  {
    name: 'left without a date',
    format: 'ssb-resultat',
    rows: [
      { ...ROW, elevstatus: 'S' },
      { ...ROW, elevstatus: 'S', fullfortkode: 'M' },
    ],
    hits: [
      { row: 0, at: 'elevstatus', message: 'no-date', severity: 'warning' },
      { row: 1, at: 'elevstatus', message: 'no-date', severity: 'warning' },
    ],
  },
  {
    name: 'a date, but an ordinary pupil',
    format: 'ssb-resultat',
    rows: [
      { ...ROW, elevstatus: 'E', avbruddsdato: '20260116', fullfortkode: 'S' },
      { ...ROW, elevstatus: 'E', avbruddsdato: '20260116' },
    ],
    hits: [
      { row: 0, at: 'elevstatus', message: 'not-left', severity: 'warning' },
      { row: 1, at: 'elevstatus', message: 'not-left', severity: 'warning' },
    ],
  },
  {
    name: 'the fullførtkode tells it: S without a date, a date with another code',
    format: 'ssb-resultat',
    rows: [
      { ...ROW, elevstatus: 'S', fullfortkode: 'S' },
      { ...ROW, elevstatus: 'E', avbruddsdato: '20260116', fullfortkode: 'B' },
    ],
    hits: [],
  },
  {
    name: 'a date at the end of the year',
    format: 'ssb-resultat',
    rows: [
      { ...ROW, elevstatus: 'E', avbruddsdato: '20260619' },
      { ...ROW, elevstatus: 'E', avbruddsdato: '20260614' },
    ],
    hits: [{ row: 1, at: 'elevstatus', message: 'not-left', severity: 'warning' }],
  },
  {
    name: 'adults, apprentices and private candidates keep their status',
    format: 'ssb-resultat',
    rows: (['V', 'L', 'P'] as const).map((elevstatus) => ({ ...ROW, elevstatus, avbruddsdato: '20260116' })),
    hits: [],
  },
]
