import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'KRO1017' }

export const examples: readonly RuleExample[] = [
  {
    name: 'kroppsøving in both schools, another ground, a name instead of a code',
    format: 'karakterfil',
    rows: [
      { ...row, fritakshjemmel: 'kroppsøving, jf. vedtak' },
      { ...row, fagkode: 'KRO0020', fritakshjemmel: 'Kroppsøving' },
      { ...row, fagkode: 'NOR1268', fritakshjemmel: 'sidemål' },
      { ...row, fagkode: 'Gym', fritakshjemmel: 'kroppsøving' },
    ],
    hits: [],
  },
  {
    name: 'on matematikk',
    format: 'karakterfil',
    rows: [{ ...row, fagkode: 'MAT1019', fritakshjemmel: 'kroppsøving, jf. vedtak' }],
    hits: [{ row: 0, at: 'fritakshjemmel', message: 'other', severity: 'warning' }],
    norms: ['UDIR5-3-23-02'],
  },
]
