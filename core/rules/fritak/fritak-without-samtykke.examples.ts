import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'MAT0010' }

export const examples: readonly RuleExample[] = [
  {
    name: 'consent, not stated, another ground, upper secondary',
    format: 'karakterfil',
    rows: [
      { ...row, fritakshjemmel: 'IOP', samtykke: 'ja' },
      { ...row, fritakshjemmel: 'IOP', samtykke: '' },
      { ...row, fritakshjemmel: 'kroppsøving', samtykke: 'nei' },
      { ...row, fagkode: 'MAT1019', fritakshjemmel: 'IOP', samtykke: 'nei' },
      { ...row, samtykke: 'nei' },
    ],
    hits: [],
  },
  {
    name: 'no consent to an exemption by plan or as a newcomer',
    format: 'karakterfil',
    rows: [
      { ...row, fritakshjemmel: 'IOP', samtykke: 'nei' },
      { ...row, fritakshjemmel: 'nyankommen', samtykke: 'N' },
    ],
    hits: [
      { row: 0, at: 'samtykke', message: 'refused', severity: 'warning' },
      { row: 1, at: 'samtykke', message: 'refused', severity: 'warning' },
    ],
    norms: ['UDIR5-3-20-04', 'UDIR5-3-21-03'],
  },
]
