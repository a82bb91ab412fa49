import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007', fagstatus: 'E' }

export const examples: readonly RuleExample[] = [
  {
    name: 'full-time after forsering; part-time without it; part-time with nothing approved',
    format: 'karakterfil',
    rows: [
      { ...row, elevstatus: 'E', forsering: 'ja' },
      { ...row, fagkode: 'MAT1019', elevstatus: 'E', fagstatus: 'G' },
      { ...row, fodselsnummer: '02910752033', elevstatus: 'D', forsering: 'nei' },
      { ...row, fodselsnummer: '02910752033', fagkode: 'MAT1019', elevstatus: 'D', fagstatus: 'G' },
      { ...row, fodselsnummer: '05810854024', elevstatus: 'D', forsering: 'ja' },
    ],
    hits: [],
  },
  {
    name: 'part-time with a subject taken ahead and one approved, told once',
    format: 'karakterfil',
    rows: [
      { ...row, fagkode: 'MAT1019', elevstatus: 'Deltid', fagstatus: 'Godkjent' },
      { ...row, elevstatus: 'Deltid', forsering: 'ja' },
      { ...row, fagkode: 'NAT1007', elevstatus: 'Deltid', forsering: 'ja' },
    ],
    hits: [{ row: 1, at: 'elevstatus', message: 'part-time', severity: 'warning' }],
    norms: ['UDIR5-3-17a-09'],
  },
]
