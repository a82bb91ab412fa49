import type { RuleExample } from '../examples.ts'

const row = {
  fodselsnummer: '14830850105',
  skoleaar: '2025-2026',
  skolenummer: '39901',
  programomraadekode: 'BABAT1----',
  fagkode: 'MAT1101',
  fagstatus: 'E',
}
const failed = { ...row, standpunkt: '1', fort_dato: '05.06.2026' }

export const examples: readonly RuleExample[] = [
  {
    name: 'decided later, on the same day, for a grade changed since, without a day',
    format: 'karakterfil',
    rows: [
      { ...failed, unntak_vedtak_dato: '20.08.2026' },
      { ...failed, unntak_vedtak_dato: '05.06.2026' },
      { ...failed, karakterstatus: 'K', unntak_vedtak_dato: '04.06.2026' },
      { ...failed, standpunkt: '2', unntak_vedtak_dato: '04.06.2026' },
      { ...row, standpunkt: '1', unntak_vedtak_dato: '04.06.2026' },
    ],
    hits: [],
  },
  {
    name: 'decided the day before the grade was entered',
    format: 'karakterfil',
    rows: [{ ...failed, unntak_vedtak_dato: '04.06.2026' }],
    hits: [{ row: 0, at: 'unntak_vedtak_dato', message: 'before', severity: 'warning' }],
    norms: ['UDIR5-3-44-13'],
  },
]
