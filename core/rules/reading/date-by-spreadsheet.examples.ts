import type { RuleExample } from '../examples.ts'

const PUPIL = { fodselsnummer: '01810750045', fagkode: 'ENG1007', skoleaar: '2025-2026' }

export const examples: readonly RuleExample[] = [
  {
    name: 'dates as people and programs write them',
    format: 'karakterfil',
    rows: [{ ...PUPIL, startdato_fag: '18.08.2025', avbruddsdato_fag: '2026-03-01', varsel_dato: '18/8-2025', fodselsdato: '010107' }],
    hits: [],
  },
  {
    name: 'days since 1900, of this school year: one day alone fits',
    format: 'karakterfil',
    rows: [
      { ...PUPIL, startdato_fag: '45887' },
      { ...PUPIL, fagkode: 'MAT1019', startdato_fag: '45887.0' },
    ],
    hits: [
      { row: 0, at: 'startdato_fag', message: 'serial', severity: 'error', fix: '18.08.2025' },
      { row: 1, at: 'startdato_fag', message: 'serial', severity: 'error', fix: '18.08.2025' },
    ],
  },
  {
    name: 'in the interface the repair has eight digits',
    format: 'sas-vigo',
    rows: [{ record: '$KL', fodselsnummer: '01810750045', fagkode: 'ENG1007', skoleaar: '20252026', startdato_fag: '45887' }],
    hits: [{ row: 0, at: 'startdato_fag', message: 'serial', severity: 'error', fix: '20250818' }],
  },
  {
    name: 'days since 1904, as an old Mac counts: 44425 is 18 August 2025 there and 2021 elsewhere',
    format: 'karakterfil',
    rows: [{ ...PUPIL, startdato_fag: '44425' }],
    hits: [{ row: 0, at: 'startdato_fag', message: 'serial', severity: 'error', fix: '18.08.2025' }],
  },
  {
    name: 'a number of days far from the school year is a date of some year, nobody knows which',
    format: 'karakterfil',
    rows: [{ ...PUPIL, startdato_fag: '39814' }],
    hits: [{ row: 0, at: 'startdato_fag', message: 'serial', severity: 'error' }],
  },
  {
    name: 'slashes: only one order is a day of the calendar, both are the same day, or nobody knows',
    format: 'karakterfil',
    rows: [
      { ...PUPIL, startdato_fag: '8/18/2025' },
      { ...PUPIL, fagkode: 'MAT1019', startdato_fag: '18/08/2025' },
      { ...PUPIL, fagkode: 'NAT1007', startdato_fag: '8/8/2025' },
      { ...PUPIL, fagkode: 'KRO1017', startdato_fag: '8/3/2025' },
    ],
    hits: [
      { row: 0, at: 'startdato_fag', message: 'slashes', severity: 'error', fix: '18.08.2025' },
      { row: 1, at: 'startdato_fag', message: 'slashes', severity: 'error', fix: '18.08.2025' },
      { row: 2, at: 'startdato_fag', message: 'slashes', severity: 'error', fix: '08.08.2025' },
      { row: 3, at: 'startdato_fag', message: 'slashes', severity: 'error' },
    ],
  },
  {
    name: 'slashes around days that no month has are no date at all',
    format: 'karakterfil',
    rows: [{ ...PUPIL, startdato_fag: '31/31/2025' }],
    hits: [],
  },
  {
    name: 'a birth date without its zero; where it could as well be days since 1900, nothing is repaired',
    format: 'karakterfil',
    rows: [
      { ...PUPIL, fodselsdato: '10107' },
      { fodselsnummer: '02810750084', fagkode: 'ENG1007', fodselsdato: '20107' },
      { fodselsnummer: '03810750013', fagkode: 'ENG1007', fodselsdato: '39085' },
    ],
    hits: [
      { row: 0, at: 'fodselsdato', message: 'lost-zero', severity: 'error', fix: '010107' },
      { row: 1, at: 'fodselsdato', message: 'lost-zero', severity: 'error' },
      { row: 2, at: 'fodselsdato', message: 'serial', severity: 'error' },
    ],
  },
]
