import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'MAT0010' }

export const examples: readonly RuleExample[] = [
  {
    name: 'in the class, not stated, another ground',
    format: 'karakterfil',
    rows: [
      { ...row, fritakshjemmel: 'innføringsklasse', innforingsklasse: 'ja' },
      { ...row, fritakshjemmel: 'innføringsklasse', innforingsklasse: '' },
      { ...row, fritakshjemmel: 'nyankommen', innforingsklasse: 'nei' },
      { ...row, innforingsklasse: 'nei' },
    ],
    hits: [],
  },
  {
    name: 'in no such class, in grunnskole and in upper secondary',
    format: 'karakterfil',
    rows: [
      { ...row, fritakshjemmel: 'Elev i innføringsklasse', innforingsklasse: 'nei' },
      { ...row, fagkode: 'MAT1019', fritakshjemmel: 'innføringsklasse', innforingsklasse: 'N', halvaar1: 'F' },
    ],
    hits: [
      { row: 0, at: 'fritakshjemmel', message: 'outside', severity: 'warning' },
      { row: 1, at: 'fritakshjemmel', message: 'outside', severity: 'warning' },
    ],
    norms: ['UDIR5-3-21-04', 'UDIR5-3-21-06'],
  },
]
