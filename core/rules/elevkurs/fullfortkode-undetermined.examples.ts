import type { RuleExample } from '../examples.ts'

const RESULTAT = { fodselsnummer: '14830850105', skoleaar: '2025-2026', skolenummer: '39901', programomraadekode: 'STUSP1----' }

export const examples: readonly RuleExample[] = [
  {
    name: 'every code but X says how the year ended',
    format: 'ssb-resultat',
    rows: [
      { ...RESULTAT, fullfortkode: 'B', elevstatus: 'E' },
      { ...RESULTAT, fullfortkode: 'I', elevstatus: 'E' },
      { ...RESULTAT, fullfortkode: 'S', elevstatus: 'E' },
    ],
    hits: [],
  },
  {
    name: 'X in the final statistics is undetermined',
    format: 'ssb-resultat',
    rows: [{ ...RESULTAT, fullfortkode: 'X', elevstatus: 'E' }],
    hits: [{ row: 0, at: 'fullfortkode', message: 'undetermined', severity: 'warning' }],
  },
  {
    name: 'X for an adult too',
    format: 'ssb-resultat',
    rows: [{ ...RESULTAT, fullfortkode: 'X', elevstatus: 'V' }],
    hits: [{ row: 0, at: 'fullfortkode', message: 'undetermined', severity: 'warning' }],
  },
  {
    name: 'a private candidate has no completion code to give',
    format: 'ssb-resultat',
    rows: [{ ...RESULTAT, fullfortkode: 'X', elevstatus: 'P' }],
    hits: [],
  },
  {
    name: 'before the final grades nobody has ended the year',
    format: 'ssb-resultat',
    rows: [{ ...RESULTAT, fullfortkode: 'X', elevstatus: 'E' }],
    hits: [],
    leveranse: 'termin1',
    falseAlarm: 'F01',
  },
]
