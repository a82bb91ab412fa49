import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'eight digits, year first',
    format: 'sas-vigo',
    rows: [{ record: '$EK', fodselsnummer: '01810750045', startdato: '20250818' }],
    hits: [],
  },
  {
    name: 'spellings of people and programs',
    format: 'sas-vigo',
    rows: [
      { record: '$EK', fodselsnummer: '01810750045', startdato: '18.08.2025' },
      { record: '$EK', fodselsnummer: '01810750045', startdato: '2025-08-18' },
      { record: '$EK', fodselsnummer: '01810750045', startdato: '18.8.2025 00:00' },
      { record: '$EK', fodselsnummer: '01810750045', startdato: '18/8-2025' },
    ],
    hits: [
      { row: 0, at: 'startdato', message: 'other-form', severity: 'error', fix: '20250818' },
      { row: 1, at: 'startdato', message: 'other-form', severity: 'error', fix: '20250818' },
      { row: 2, at: 'startdato', message: 'other-form', severity: 'error', fix: '20250818' },
      { row: 3, at: 'startdato', message: 'other-form', severity: 'error', fix: '20250818' },
    ],
  },
  {
    name: 'a short year leaves room for doubt',
    format: 'sas-vigo',
    rows: [
      { record: '$EK', fodselsnummer: '01810750045', startdato: '18.08.25' },
      { record: '$EK', fodselsnummer: '01810750045', startdato: '180825' },
    ],
    hits: [
      { row: 0, at: 'startdato', message: 'short-year', severity: 'error' },
      { row: 1, at: 'startdato', message: 'short-year', severity: 'error' },
    ],
  },
  {
    name: 'eight digits with the day first can be read in one way only',
    format: 'sas-vigo',
    rows: [{ record: '$EK', fodselsnummer: '01810750045', startdato: '18082025' }],
    hits: [{ row: 0, at: 'startdato', message: 'day-first', severity: 'error', fix: '20250818' }],
  },
  {
    name: 'blanks around a right date',
    format: 'sas-vigo',
    rows: [{ record: '$EK', fodselsnummer: '01810750045', startdato: ' 20250818' }],
    hits: [{ row: 0, at: 'startdato', message: 'blanks-around', severity: 'warning', fix: '20250818' }],
  },
  {
    name: 'statistics files may write dates as they like',
    format: 'ssb-resultat',
    rows: [
      { fodselsnummer: '01810750045', startdato: '18.08.2025', avbruddsdato: '20260112' },
      { fodselsnummer: '02810750084', startdato: '2025-08-18' },
      { fodselsnummer: '03810750013', startdato: '18082025' },
    ],
    hits: [{ row: 2, at: 'startdato', message: 'day-first', severity: 'error', fix: '20250818' }],
  },
]
