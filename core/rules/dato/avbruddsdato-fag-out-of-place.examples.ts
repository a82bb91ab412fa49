import type { RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '01810750045', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const EK = { record: '$EK', ...KEY, startdato: '20250818' }
const KL = { record: '$KL', ...KEY, fagkode: 'ENG1007', fagstatus: 'S', startdato_fag: '20250818' }
const MAT = { ...KL, fagkode: 'MAT1019' }

export const examples: readonly RuleExample[] = [
  {
    name: 'left in the school year, with the pupil or before',
    format: 'sas-vigo',
    rows: [
      { ...EK, avbruddsdato: '20260116' },
      { ...KL, avbruddsdato_fag: '20260116' },
      { ...MAT, avbruddsdato_fag: '20251003' },
      { ...KL, fagkode: 'NAT1007', fagstatus: 'E' },
    ],
    hits: [],
  },
  {
    name: 'before the subject began, and before the school year',
    format: 'sas-vigo',
    rows: [EK, { ...KL, avbruddsdato_fag: '20250817' }, { ...MAT, avbruddsdato_fag: '20250731' }],
    hits: [
      { row: 1, at: 'avbruddsdato_fag', message: 'before-start', severity: 'error' },
      { row: 2, at: 'avbruddsdato_fag', message: 'before-year', severity: 'error' },
    ],
  },
  {
    name: 'after the school year, in the future, and after the pupil had left',
    format: 'sas-vigo',
    today: '2026-02-10',
    leveranse: 'termin1',
    rows: [
      EK,
      { ...KL, avbruddsdato_fag: '20260801' },
      { ...MAT, avbruddsdato_fag: '20260211' },
      { ...EK, fodselsnummer: '02810750084', avbruddsdato: '20251003' },
      { ...KL, fodselsnummer: '02810750084', avbruddsdato_fag: '20251004' },
    ],
    hits: [
      { row: 1, at: 'avbruddsdato_fag', message: 'after-year', severity: 'warning' },
      { row: 2, at: 'avbruddsdato_fag', message: 'in-future', severity: 'warning' },
      { row: 4, at: 'avbruddsdato_fag', message: 'after-leaving', severity: 'warning' },
    ],
  },
  {
    name: 'the pupil left on a day that cannot be, and all subjects have it: told on the enrolment',
    format: 'sas-vigo',
    rows: [
      { ...EK, avbruddsdato: '20241114' },
      { ...KL, avbruddsdato_fag: '20241114' },
      { ...MAT, avbruddsdato_fag: '20241114' },
    ],
    hits: [],
  },
  {
    name: 'one wrong date on many subjects is one finding',
    format: 'sas-vigo',
    rows: [EK, { ...KL, avbruddsdato_fag: '20241114' }, { ...MAT, avbruddsdato_fag: '20241114' }],
    hits: [{ row: 1, at: 'avbruddsdato_fag', message: 'before-year', severity: 'error', count: 2 }],
  },
  {
    name: 'a subject of another year has its dates, one that was declined may end before it begins, a private one has none',
    format: 'sas-vigo',
    rows: [
      { ...EK, avbruddsdato: '20250901', avbruddsaarsak: 'TN' },
      { ...KL, startdato_fag: '20240819', avbruddsdato_fag: '20241114', skoleaar2: '20242025' },
      { ...MAT, avbruddsdato_fag: '20250811' },
      { ...KL, fagkode: 'NAT1007', fagstatus: 'P', avbruddsdato_fag: '20241114' },
    ],
    hits: [],
  },
  {
    name: 'a table whose system ends every subject with the year',
    format: 'karakterfil',
    today: '2026-06-10',
    rows: [
      {
        fodselsnummer: '01810750045',
        skoleaar: '2025-2026',
        fagkode: 'ENG1007',
        fagstatus: 'E',
        startdato_fag: '18.08.2025',
        avbruddsdato_fag: '19.06.2026',
      },
      {
        fodselsnummer: '01810750045',
        skoleaar: '2025-2026',
        fagkode: 'MAT1019',
        fagstatus: 'S',
        startdato_fag: '18.08.2025',
        avbruddsdato_fag: '11.08.2025',
      },
    ],
    hits: [{ row: 1, at: 'avbruddsdato_fag', message: 'before-start', severity: 'error' }],
  },
  {
    name: 'the enrolment’s own date cannot be; another one of the subject is told all the same',
    format: 'sas-vigo',
    rows: [
      { ...EK, avbruddsdato: '20241114' },
      { ...KL, avbruddsdato_fag: '20241115' },
      { ...MAT, avbruddsdato_fag: '20260116' },
      { ...EK, fodselsnummer: '02810750084', avbruddsdato: '20251003' },
      { ...KL, fodselsnummer: '02810750084', startdato_fag: '20251010', avbruddsdato_fag: '20251003' },
    ],
    hits: [
      { row: 1, at: 'avbruddsdato_fag', message: 'before-year', severity: 'error' },
      { row: 4, at: 'avbruddsdato_fag', message: 'before-start', severity: 'error' },
    ],
  },
  {
    name: 'a subject without a start date of its own',
    format: 'sas-vigo',
    rows: [EK, { ...KL, startdato_fag: '', avbruddsdato_fag: '20251003' }],
    hits: [],
  },
]
