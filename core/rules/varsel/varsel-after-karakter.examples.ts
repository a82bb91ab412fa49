import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007', fagstatus: 'E' }

export const examples: readonly RuleExample[] = [
  {
    name: 'warned the day before; another grade; without one of the days',
    format: 'karakterfil',
    rows: [
      { ...row, standpunkt: 'IV', varsel_dato: '04.06.2026', fort_dato: '05.06.2026 14:22' },
      { ...row, fagkode: 'MAT1019', standpunkt: '2', varsel_dato: '09.06.2026', fort_dato: '05.06.2026' },
      { ...row, fagkode: 'NAT1007', standpunkt: 'IV', varsel_dato: '09.06.2026' },
      { ...row, fagkode: 'KRO1017', standpunkt: 'IV', fort_dato: '05.06.2026' },
    ],
    hits: [],
  },
  {
    name: 'warned when the grade was entered, and later',
    format: 'karakterfil',
    rows: [
      { ...row, standpunkt: 'IV', varsel_dato: '05.06.2026', fort_dato: '05.06.2026 14:22' },
      { ...row, fagkode: 'MAT1019', standpunkt: 'IV', varsel_dato: '09.06.2026', fort_dato: '05.06.2026' },
    ],
    hits: [
      { row: 0, at: 'varsel_dato', message: 'late', severity: 'warning' },
      { row: 1, at: 'varsel_dato', message: 'late', severity: 'warning' },
    ],
    norms: ['UDIR5-3-07-08'],
  },
]
