import type { RuleExample } from '../examples.ts'

const row = {
  fodselsnummer: '14830850105',
  skoleaar: '2025-2026',
  skolenummer: '39901',
  trinn: 'Vg2',
  fagkode: 'REA3036',
  fagstatus: 'E',
  standpunkt: '4',
  fort_dato: '05.06.2026',
}
const drawn = { ...row, fodselsnummer: '02910752033', trukket: 'ja', eksamensdato: '10.06.2026', eksamensform: 'M' }
const late = { ...row, fort_dato: '10.06.2026' }

export const examples: readonly RuleExample[] = [
  {
    name: 'entered before the first exam',
    format: 'karakterfil',
    rows: [row, drawn, { ...drawn, fodselsnummer: '05810854024', eksamensdato: '12.06.2026' }],
    hits: [],
  },
  {
    name: 'nobody of the year is drawn in the subject',
    format: 'karakterfil',
    rows: [
      late,
      { ...drawn, trukket: 'nei' },
      { ...drawn, fagkode: 'REA3039' },
      { ...drawn, trinn: 'Vg3' },
      { ...drawn, skolenummer: '39902' },
    ],
    hits: [],
    falseAlarm: 'F40',
  },
  {
    name: 'a private candidate, a subject that began in spring, a written exam, a changed grade, no day',
    format: 'karakterfil',
    rows: [
      drawn,
      { ...late, fagstatus: 'P' },
      { ...late, startdato_fag: '12.01.2026' },
      { ...late, karakterstatus: 'K' },
      { ...late, fort_dato: '' },
      { ...late, fagkode: 'MAT1019' },
      { ...drawn, fagkode: 'MAT1019', eksamensform: 'Skriftlig' },
    ],
    hits: [],
    falseAlarm: 'F40',
  },
  {
    name: 'before the exam nothing is said that would show the draw',
    format: 'karakterfil',
    today: '2026-06-10',
    rows: [late, drawn],
    hits: [],
    falseAlarm: 'F40',
  },
  {
    name: 'entered on the day of the first exam, or later; the year that has no draw may be later still',
    format: 'karakterfil',
    rows: [
      late,
      { ...drawn, fort_dato: '11.06.2026' },
      { ...drawn, fodselsnummer: '05810854024', eksamensdato: '12.06.2026', fort_dato: '09.06.2026' },
      { ...late, trinn: 'Vg3', fort_dato: '19.06.2026' },
    ],
    hits: [
      { row: 0, at: 'fort_dato', message: 'late', severity: 'warning' },
      { row: 1, at: 'fort_dato', message: 'late', severity: 'warning' },
    ],
    norms: ['UDIR5-3-18-09', 'UDIR5-3-18-10'],
  },
  {
    name: 'pupils by any of their statuses; a subject that began in August or on the first of July',
    format: 'karakterfil',
    rows: [
      drawn,
      ...['A', 'B', 'N'].map((fagstatus) => ({ ...late, fagstatus })),
      { ...late, startdato_fag: '18.08.2025' },
      { ...late, startdato_fag: '01.07.2025' },
      { ...late, startdato_fag: '30.06.2025' },
      { ...late, standpunkt: '' },
    ],
    hits: [1, 2, 3, 4, 5].map((row) => ({ row, at: 'fort_dato', message: 'late', severity: 'warning' })),
  },
  {
    name: 'the first exam may stand behind a later one; an exam taken again and one without a day are not the first',
    format: 'karakterfil',
    rows: [
      { ...drawn, eksamensdato: '12.06.2026' },
      drawn,
      { ...drawn, eksamensdato: '' },
      { ...drawn, eksamensdato: '01.06.2026', karakterstatus: 'N' },
      { ...row, fort_dato: '11.06.2026' },
    ],
    hits: [{ row: 4, at: 'fort_dato', message: 'late', severity: 'warning' }],
  },
]
