import type { RuleExample } from '../examples.ts'

const KL = { record: '$KL', fodselsnummer: '14830850105', fagstatus: 'R', eksamen_annen: 'GK', fagmerknad: 'FAM18' }

export const examples: readonly RuleExample[] = [
  {
    name: 'today and earlier',
    format: 'sas-vigo',
    today: '2026-06-25',
    rows: [
      { ...KL, rkv_dato: '20260625' },
      { ...KL, rkv_dato: '20250901' },
      { ...KL, rkv_dato: '' },
    ],
    hits: [],
  },
  {
    name: 'the day after today',
    format: 'sas-vigo',
    today: '2026-06-25',
    rows: [{ ...KL, rkv_dato: '20260626' }],
    hits: [{ row: 0, at: 'rkv_dato', message: 'future', severity: 'warning' }],
  },
  {
    name: 'the day before the person was born, and that day',
    format: 'sas-vigo',
    rows: [
      { ...KL, rkv_dato: '20080313' },
      { ...KL, rkv_dato: '20080314' },
    ],
    hits: [{ row: 0, at: 'rkv_dato', message: 'before-birth', severity: 'error' }],
  },
  {
    name: 'a number that does not hold gives no day of birth',
    format: 'sas-vigo',
    rows: [{ ...KL, fodselsnummer: '14830850106', rkv_dato: '19990101' }],
    hits: [],
  },
  {
    name: 'the statistics have the date on the enrolment',
    format: 'ssb-resultat',
    rows: [
      { fodselsnummer: '14830850105', skoleaar: '2025-2026', skolenummer: '39901', programomraadekode: 'STUSP1----', rkv_dato: '20270101' },
    ],
    hits: [{ row: 0, at: 'rkv_dato', message: 'future', severity: 'warning' }],
  },
  {
    name: 'adults who apply have it too',
    format: 'ssb-voksensoker',
    rows: [{ fodselsnummer: '14830850105', navn: 'Berg Nora', rkv_dato: '20000101' }],
    hits: [{ row: 0, at: 'rkv_dato', message: 'before-birth', severity: 'error' }],
  },
]
