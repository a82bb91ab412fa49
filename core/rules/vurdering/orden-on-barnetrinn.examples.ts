import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'NOR0214' }

export const examples: readonly RuleExample[] = [
  {
    name: 'from year 8, and primary school without',
    format: 'karakterfil',
    rows: [
      { ...row, trinn: '8', orden: 'G', oppforsel: 'G' },
      { ...row, fodselsnummer: '02910752033', trinn: '7', orden: '-', oppforsel: '' },
      { ...row, fodselsnummer: '05810854024', trinn: '2', orden: 'G', oppforsel: 'G', fagkode: 'ENG1007' },
    ],
    hits: [],
  },
  {
    name: 'year 7, told once',
    format: 'karakterfil',
    rows: [
      { ...row, trinn: '7', orden: 'G', oppforsel: 'G' },
      { ...row, fagkode: 'MAT0010', trinn: '7', orden: 'G', oppforsel: 'G' },
    ],
    hits: [{ row: 0, at: 'orden', message: 'primary', severity: 'warning' }],
    norms: ['UDIR5-3-06-01'],
  },
]
