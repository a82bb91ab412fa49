import type { RuleExample } from '../examples.ts'

const ROW = { fodselsnummer: '14830850105', skoleaar: '2025-2026', skolenummer: '39901', programomraadekode: 'STUSP1----' }

export const examples: readonly RuleExample[] = [
  {
    name: 'both are A, neither is, or one is S',
    format: 'ssb-resultat',
    rows: [
      { ...ROW, fullfortkode: 'A', elevstatus: 'A' },
      { ...ROW, fullfortkode: 'B', elevstatus: 'E' },
      { ...ROW, fullfortkode: 'A', elevstatus: 'S', avbruddsdato: '20260115' },
      { ...ROW, fullfortkode: 'S', elevstatus: 'A', avbruddsdato: '20260115' },
      { ...ROW, fullfortkode: 'H', elevstatus: 'A' },
    ],
    hits: [],
  },
  {
    name: 'fullførtkode A of an ordinary pupil on an ordinary programme',
    format: 'ssb-resultat',
    rows: [{ ...ROW, fullfortkode: 'A', elevstatus: 'E' }],
    hits: [{ row: 0, at: 'fullfortkode', message: 'no-plan', severity: 'warning', facts: { allowed: ['B', 'I', 'M'] } }],
  },
  {
    name: 'elevstatus A with a code for the grades',
    format: 'ssb-resultat',
    rows: ['B', 'I', 'M'].map((fullfortkode) => ({ ...ROW, fullfortkode, elevstatus: 'A' })),
    hits: [
      { row: 0, at: 'fullfortkode', message: 'plan', severity: 'warning', facts: { allowed: ['A'] } },
      { row: 1, at: 'fullfortkode', message: 'plan', severity: 'warning' },
      { row: 2, at: 'fullfortkode', message: 'plan', severity: 'warning' },
    ],
  },
  {
    name: 'the programme itself is for lower competence or basic Norwegian',
    format: 'ssb-resultat',
    rows: [
      { ...ROW, fullfortkode: 'A', elevstatus: 'E', programomraadekode: 'STUSP1HT-1' },
      { ...ROW, fullfortkode: 'A', elevstatus: 'E', programomraadekode: 'HSHEA2H---' },
      { ...ROW, fullfortkode: 'A', elevstatus: 'E', programomraadekode: 'AOLOV0J---' },
    ],
    hits: [],
    falseAlarm: 'F11',
  },
]
