import type { RuleExample } from '../examples.ts'

const ROW = {
  fodselsnummer: '01810750045',
  skoleaar: '2025-2026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  startdato: '20250818',
  elevstatus: 'E',
}

export const examples: readonly RuleExample[] = [
  {
    name: 'in the school year, and in the fortnight before',
    format: 'ssb-resultat',
    rows: [ROW, { ...ROW, startdato: '20250715' }, { ...ROW, startdato: '' }],
    hits: [],
    falseAlarm: 'F19',
  },
  {
    name: 'the year before, and the year after',
    format: 'ssb-resultat',
    rows: [
      { ...ROW, startdato: '20240819' },
      { ...ROW, startdato: '20260801' },
    ],
    hits: [
      { row: 0, at: 'startdato', message: 'before', severity: 'warning' },
      { row: 1, at: 'startdato', message: 'after', severity: 'warning' },
    ],
  },
  {
    name: 'adults, part-time pupils, those who hold on, Vg1 over two years, and who has no status',
    format: 'ssb-resultat',
    rows: [
      { ...ROW, startdato: '20240819', elevstatus: 'V' },
      { ...ROW, startdato: '20240819', elevstatus: 'D' },
      { ...ROW, startdato: '20240819', fullfortkode: 'H' },
      { ...ROW, startdato: '20240819', programomraadekode: 'STUSP1B---' },
      { ...ROW, startdato: '20240819', elevstatus: '' },
    ],
    hits: [],
    falseAlarm: 'F19',
  },
]
