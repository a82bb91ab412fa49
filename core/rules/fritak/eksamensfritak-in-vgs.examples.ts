import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'MAT1019', fagstatus: 'E' }

export const examples: readonly RuleExample[] = [
  {
    name: 'in grunnskole, with an exemption from the grade, another ground',
    format: 'karakterfil',
    rows: [
      { ...row, fagkode: 'MAT0010', fritakshjemmel: 'fritak fra eksamen', standpunkt: '4' },
      { ...row, fritakshjemmel: 'fritak fra eksamen', standpunkt: 'F' },
      { ...row, fritakshjemmel: 'fritak fra eksamen', fagstatus: 'F' },
      { ...row, fagkode: 'KRO1017', fritakshjemmel: 'kroppsøving', standpunkt: '' },
    ],
    hits: [],
  },
  {
    name: 'in upper secondary with a grade',
    format: 'karakterfil',
    rows: [{ ...row, fritakshjemmel: 'Eksamensfritak', standpunkt: '4' }],
    hits: [{ row: 0, at: 'fritakshjemmel', message: 'vgs', severity: 'warning' }],
    norms: ['UDIR5-3-24-05'],
  },
]
