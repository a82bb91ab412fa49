import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'MAT1019' }

export const examples: readonly RuleExample[] = [
  {
    name: 'a half-year grade, a tenth grader, another ground',
    format: 'karakterfil',
    rows: [
      { ...row, fritakshjemmel: 'innføringsklasse', halvaar1: 'F', standpunkt: '3' },
      { ...row, fagkode: 'MAT0010', fritakshjemmel: 'innføringsklasse', standpunkt: 'F' },
      { ...row, fagkode: 'KRO1017', fritakshjemmel: 'kroppsøving', standpunkt: 'F' },
    ],
    hits: [],
  },
  {
    name: 'standpunkt F in upper secondary',
    format: 'karakterfil',
    rows: [{ ...row, fritakshjemmel: 'Særskilt norskopplæring', standpunkt: 'Fritatt' }],
    hits: [{ row: 0, at: 'standpunkt', message: 'final', severity: 'warning' }],
    norms: ['UDIR5-3-21-07'],
  },
]
