import type { RuleExample } from '../examples.ts'

const EK = { record: '$EK', fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const RESULTAT = { fodselsnummer: '14830850105', skoleaar: '2025-2026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const TABELL = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007' }

export const examples: readonly RuleExample[] = [
  {
    name: 'bokmål, nynorsk and Sami',
    format: 'sas-vigo',
    rows: [
      { ...EK, maalform: 'B' },
      { ...EK, maalform: 'N' },
      { ...EK, maalform: 'S' },
      { ...EK, maalform: '' },
    ],
    hits: [],
  },
  {
    name: 'E is no målform',
    format: 'sas-vigo',
    rows: [{ ...EK, maalform: 'E' }],
    hits: [{ row: 0, at: 'maalform', message: 'unknown', severity: 'error', facts: { allowed: ['B', 'N', 'S'] } }],
  },
  {
    name: 'an unknown målform in the statistics',
    format: 'ssb-resultat',
    rows: [
      { ...RESULTAT, maalform: 'N' },
      { ...RESULTAT, maalform: 'X' },
    ],
    hits: [{ row: 1, at: 'maalform', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'a table may say nynorsk',
    format: 'karakterfil',
    rows: [
      { ...TABELL, maalform: 'nynorsk' },
      { ...TABELL, maalform: 'Bokmål' },
    ],
    hits: [],
  },
  {
    name: 'words are spelling in the interface',
    format: 'sas-vigo',
    rows: [{ ...EK, maalform: 'nynorsk' }],
    hits: [],
  },
]
