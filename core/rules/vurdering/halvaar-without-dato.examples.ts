import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007', fagstatus: 'E' }

export const examples: readonly RuleExample[] = [
  {
    name: 'a day for each grade, and no grade',
    format: 'karakterfil',
    rows: [
      { ...row, halvaar1: '4', halvaar1_dato: '16.01.2026' },
      { ...row, fagkode: 'MAT1019', halvaar1: '-', halvaar1_dato: '' },
    ],
    hits: [],
  },
  {
    name: 'a file whose column is empty',
    format: 'karakterfil',
    rows: [{ ...row, halvaar1: '4', halvaar1_dato: '' }],
    hits: [],
  },
  {
    name: 'one grade without its day',
    format: 'karakterfil',
    rows: [
      { ...row, halvaar1: '4', halvaar1_dato: '16.01.2026' },
      { ...row, fagkode: 'MAT1019', halvaar1: '3' },
    ],
    hits: [{ row: 1, at: 'halvaar1_dato', message: 'missing', severity: 'warning' }],
    norms: ['UDIR5-3-13-08'],
  },
]
