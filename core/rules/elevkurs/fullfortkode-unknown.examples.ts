import type { RuleExample } from '../examples.ts'

const EK = { record: '$EK', fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const RESULTAT = { fodselsnummer: '14830850105', skoleaar: '2025-2026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const TABELL = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007' }

export const examples: readonly RuleExample[] = [
  {
    name: 'the eight codes a school can send',
    format: 'sas-vigo',
    rows: [
      { ...EK, fullfortkode: 'B' },
      { ...EK, fullfortkode: 'I' },
      { ...EK, fullfortkode: 'M' },
      { ...EK, fullfortkode: 'A' },
      { ...EK, fullfortkode: 'H' },
      { ...EK, fullfortkode: 'S' },
      { ...EK, fullfortkode: 'L' },
      { ...EK, fullfortkode: 'K' },
    ],
    hits: [],
  },
  {
    name: 'Q is no completion code',
    format: 'sas-vigo',
    rows: [{ ...EK, fullfortkode: 'Q' }],
    hits: [
      { row: 0, at: 'fullfortkode', message: 'unknown', severity: 'error', facts: { allowed: ['B', 'I', 'M', 'A', 'H', 'S', 'L', 'K'] } },
    ],
  },
  {
    name: 'a grade in the column of the completion code',
    format: 'sas-vigo',
    rows: [{ ...EK, fullfortkode: '4' }],
    hits: [{ row: 0, at: 'fullfortkode', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'two letters in a field of one',
    format: 'sas-vigo',
    rows: [{ ...EK, fullfortkode: 'BB' }],
    hits: [{ row: 0, at: 'fullfortkode', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'a school does not send X',
    format: 'sas-vigo',
    rows: [{ ...EK, fullfortkode: 'X' }],
    hits: [
      { row: 0, at: 'fullfortkode', message: 'fromVigo', severity: 'error', facts: { allowed: ['B', 'I', 'M', 'A', 'H', 'S', 'L', 'K'] } },
    ],
  },
  {
    name: 'x in small letters is told of once',
    format: 'sas-vigo',
    rows: [{ ...EK, fullfortkode: 'x' }],
    hits: [{ row: 0, at: 'fullfortkode', message: 'fromVigo', severity: 'error' }],
  },
  {
    name: 'the statistics may hold X, another rule asks why',
    format: 'ssb-resultat',
    rows: [{ ...RESULTAT, fullfortkode: 'X' }],
    hits: [],
  },
  {
    name: 'an unknown code in the statistics',
    format: 'ssb-resultat',
    rows: [
      { ...RESULTAT, fullfortkode: 'B' },
      { ...RESULTAT, fullfortkode: 'T' },
    ],
    hits: [{ row: 1, at: 'fullfortkode', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'an unknown code in a table of grades',
    format: 'karakterfil',
    rows: [
      { ...TABELL, fullfortkode: 'B' },
      { ...TABELL, fullfortkode: 'Z' },
    ],
    hits: [{ row: 1, at: 'fullfortkode', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'small letters are spelling, not an unknown code',
    format: 'sas-vigo',
    rows: [{ ...EK, fullfortkode: 'b' }],
    hits: [],
  },
  {
    name: 'in October the code is blank',
    format: 'sas-vigo',
    rows: [{ ...EK, fullfortkode: '' }],
    hits: [],
    leveranse: 'elevdata',
    falseAlarm: 'F01',
  },
]
