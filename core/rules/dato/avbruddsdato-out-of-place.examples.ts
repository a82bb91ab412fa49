import type { RuleExample } from '../examples.ts'

const EK = {
  record: '$EK',
  fodselsnummer: '01810750045',
  skoleaar: '20252026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  startdato: '20250818',
}

export const examples: readonly RuleExample[] = [
  {
    name: 'left in the school year, on the first day, or in the fortnight before it',
    format: 'sas-vigo',
    rows: [
      EK,
      { ...EK, avbruddsdato: '20260116' },
      { ...EK, avbruddsdato: '20250818' },
      { ...EK, startdato: '20250715', avbruddsdato: '20250728' },
      { ...EK, startdato: '', avbruddsdato: '20260116' },
    ],
    hits: [],
  },
  {
    name: 'left the day before the start',
    format: 'sas-vigo',
    rows: [{ ...EK, avbruddsdato: '20250817', avbruddsaarsak: 'FV' }],
    hits: [{ row: 0, at: 'avbruddsdato', message: 'before-start', severity: 'error' }],
  },
  {
    name: 'who never came or declined may have done so before the start',
    format: 'sas-vigo',
    rows: [
      { ...EK, avbruddsdato: '20250811', avbruddsaarsak: 'TN' },
      { ...EK, avbruddsdato: '20250811', avbruddsaarsak: 'IM' },
    ],
    hits: [],
  },
  {
    name: 'outside the school year: one finding, though it is before the start or in the future too',
    format: 'sas-vigo',
    rows: [
      { ...EK, avbruddsdato: '20241114' },
      { ...EK, avbruddsdato: '20250714' },
      { ...EK, avbruddsdato: '20260801' },
    ],
    hits: [
      { row: 0, at: 'avbruddsdato', message: 'before-year', severity: 'warning' },
      { row: 1, at: 'avbruddsdato', message: 'before-year', severity: 'warning' },
      { row: 2, at: 'avbruddsdato', message: 'after-year', severity: 'warning' },
    ],
  },
  {
    name: 'a day that has not come; today, and the end of the year, are fine',
    format: 'sas-vigo',
    today: '2026-02-10',
    leveranse: 'termin1',
    rows: [
      { ...EK, avbruddsdato: '20260211' },
      { ...EK, avbruddsdato: '20260210' },
      { ...EK, avbruddsdato: '20260619' },
    ],
    hits: [{ row: 0, at: 'avbruddsdato', message: 'in-future', severity: 'warning' }],
  },
  {
    name: 'a start date after the school year is the fault, not the date of leaving',
    format: 'sas-vigo',
    rows: [{ ...EK, startdato: '20260818', avbruddsdato: '20251114' }],
    hits: [],
  },
  {
    name: 'both dates of another year: it is the year that is wrong, or the start date, and told as such',
    format: 'sas-vigo',
    rows: [
      { ...EK, skoleaar: '20242025', avbruddsdato: '20251114' },
      { ...EK, skoleaar: '20262027', avbruddsdato: '20251114' },
    ],
    hits: [],
  },
  {
    name: 'the statistics',
    format: 'ssb-resultat',
    rows: [
      {
        fodselsnummer: '01810750045',
        skoleaar: '2025-2026',
        skolenummer: '39901',
        programomraadekode: 'STUSP1----',
        startdato: '20260113',
        avbruddsdato: '20260112',
      },
    ],
    hits: [{ row: 0, at: 'avbruddsdato', message: 'before-start', severity: 'error' }],
  },
]
