import type { RuleExample } from '../examples.ts'

const RESULTAT = { fodselsnummer: '14830850105', skoleaar: '2025-2026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const TABELL = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007' }

export const examples: readonly RuleExample[] = [
  {
    name: 'the statuses that VIGO makes',
    format: 'ssb-resultat',
    rows: [
      { ...RESULTAT, elevstatus: 'E' },
      { ...RESULTAT, elevstatus: 'A' },
      { ...RESULTAT, elevstatus: 'D' },
      { ...RESULTAT, elevstatus: 'U' },
      { ...RESULTAT, elevstatus: 'I' },
      { ...RESULTAT, elevstatus: 'M' },
      { ...RESULTAT, elevstatus: 'P' },
      { ...RESULTAT, elevstatus: 'V' },
      { ...RESULTAT, elevstatus: 'O' },
      { ...RESULTAT, elevstatus: 'S' },
      { ...RESULTAT, elevstatus: 'L' },
      { ...RESULTAT, elevstatus: 'K' },
      { ...RESULTAT, elevstatus: '' },
    ],
    hits: [],
  },
  {
    name: 'G is a fagstatus, not an elevstatus',
    format: 'ssb-resultat',
    rows: [{ ...RESULTAT, elevstatus: 'G' }],
    hits: [
      {
        row: 0,
        at: 'elevstatus',
        message: 'unknown',
        severity: 'error',
        facts: { allowed: ['E', 'A', 'D', 'U', 'I', 'M', 'P', 'V', 'O', 'S', 'L', 'K'] },
      },
    ],
  },
  {
    name: 'X is undetermined',
    format: 'ssb-resultat',
    rows: [{ ...RESULTAT, elevstatus: 'X' }],
    hits: [{ row: 0, at: 'elevstatus', message: 'undetermined', severity: 'warning' }],
  },
  {
    name: 'an earlier X is history',
    format: 'ssb-resultat',
    rows: [{ ...RESULTAT, forrige_elevstatus: 'X' }],
    hits: [],
  },
  {
    name: 'an unknown earlier status only warns',
    format: 'ssb-resultat',
    rows: [
      { ...RESULTAT, forrige_elevstatus: 'E' },
      { ...RESULTAT, forrige_elevstatus: 'Q' },
    ],
    hits: [{ row: 1, at: 'forrige_elevstatus', message: 'unknown', severity: 'warning' }],
  },
  {
    name: 'a table may say it in words',
    format: 'karakterfil',
    rows: [
      { ...TABELL, elevstatus: 'Elev' },
      { ...TABELL, elevstatus: 'Privatist' },
      { ...TABELL, elevstatus: 'E' },
    ],
    hits: [],
  },
  {
    name: 'the status of a table may mean something else',
    format: 'karakterfil',
    rows: [{ ...TABELL, elevstatus: 'aktiv' }],
    hits: [{ row: 0, at: 'elevstatus', message: 'unknown', severity: 'warning' }],
  },
]
