import type { RuleExample } from '../examples.ts'

const EK = { record: '$EK', fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const GRUNNSKOLE = { ...EK, skolenummer: '39501', programomraadekode: 'GSGSK0----' }
const RESULTAT = { fodselsnummer: '14830850105', skoleaar: '2025-2026', skolenummer: '39501', programomraadekode: 'GSGSK0MV--' }

export const examples: readonly RuleExample[] = [
  {
    name: 'grunnskole has completed or left',
    format: 'sas-vigo',
    rows: [
      { ...GRUNNSKOLE, fullfortkode: 'B' },
      { ...GRUNNSKOLE, fullfortkode: 'S' },
      { ...GRUNNSKOLE, fullfortkode: '' },
    ],
    hits: [],
  },
  {
    name: 'not passed is no outcome in grunnskole',
    format: 'sas-vigo',
    rows: [{ ...GRUNNSKOLE, fullfortkode: 'I' }],
    hits: [{ row: 0, at: 'fullfortkode', message: 'wrongLevel', severity: 'error', facts: { allowed: ['B', 'S'] } }],
  },
  {
    name: 'adults in modules are grunnskole too',
    format: 'ssb-resultat',
    rows: [
      { ...RESULTAT, fullfortkode: 'B' },
      { ...RESULTAT, fullfortkode: 'M' },
    ],
    hits: [{ row: 1, at: 'fullfortkode', message: 'wrongLevel', severity: 'error' }],
  },
  {
    name: 'X is told of by its own rule',
    format: 'ssb-resultat',
    rows: [{ ...RESULTAT, fullfortkode: 'X' }],
    hits: [],
  },
  {
    name: 'an unknown code is told of by its own rule',
    format: 'sas-vigo',
    rows: [{ ...GRUNNSKOLE, fullfortkode: 'Q' }],
    hits: [],
  },
  {
    name: 'in upper secondary I, M, A and H all may be right',
    format: 'sas-vigo',
    rows: [
      { ...EK, fullfortkode: 'I' },
      { ...EK, fullfortkode: 'M' },
      { ...EK, fullfortkode: 'A' },
      { ...EK, fullfortkode: 'H' },
    ],
    hits: [],
    falseAlarm: 'F11',
  },
  {
    name: 'basic Norwegian for newcomers is upper secondary',
    format: 'sas-vigo',
    rows: [{ ...EK, programomraadekode: 'AOLOV0J---', fullfortkode: 'A' }],
    hits: [],
    falseAlarm: 'F11',
  },
]
