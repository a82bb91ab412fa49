import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007', fagstatus: 'E' }

export const examples: readonly RuleExample[] = [
  {
    name: 'warned after the half-year assessment; without IV; without one of the days',
    format: 'karakterfil',
    rows: [
      { ...row, standpunkt: 'IV', halvaar1_dato: '16.01.2026', varsel_dato: '17.01.2026' },
      { ...row, fagkode: 'MAT1019', standpunkt: '2', halvaar1_dato: '16.01.2026', varsel_dato: '02.12.2025' },
      { ...row, fagkode: 'NAT1007', standpunkt: 'IV', varsel_dato: '02.12.2025' },
      { ...row, fagkode: 'KRO1017', standpunkt: 'IV', halvaar1_dato: '16.01.2026' },
    ],
    hits: [],
  },
  {
    name: 'warned before it, and on the day itself',
    format: 'karakterfil',
    rows: [
      { ...row, standpunkt: 'IV', halvaar1_dato: '16.01.2026', varsel_dato: '02.12.2025' },
      { ...row, fagkode: 'MAT1019', standpunkt: 'iv', halvaar1_dato: '16.01.2026', varsel_dato: '16.01.2026' },
    ],
    hits: [
      { row: 0, at: 'varsel_dato', message: 'early', severity: 'warning' },
      { row: 1, at: 'varsel_dato', message: 'early', severity: 'warning' },
    ],
    norms: ['UDIR5-3-07-09'],
  },
]
