import type { RuleExample } from '../examples.ts'

const EK = { record: '$EK', fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'HSHEA2----' }
const RESULTAT = { fodselsnummer: '14830850105', skoleaar: '2025-2026', skolenummer: '39901', programomraadekode: 'HSHEA2----' }

export const examples: readonly RuleExample[] = [
  {
    name: 'Vg1 and Vg2 in school, and Vg3 of a programme without a trade test',
    format: 'sas-vigo',
    rows: [
      { ...EK, fullfortkode: 'L' },
      { ...EK, fullfortkode: 'K', programomraadekode: 'BABAT1----' },
      { ...EK, fullfortkode: 'L', programomraadekode: 'STUSP3----' },
    ],
    hits: [
      { row: 0, at: 'fullfortkode', message: 'school', severity: 'warning', facts: { allowed: ['B', 'I', 'M', 'A', 'H', 'S'] } },
      { row: 1, at: 'fullfortkode', message: 'school', severity: 'warning' },
      { row: 2, at: 'fullfortkode', message: 'school', severity: 'warning' },
    ],
  },
  {
    name: 'training in a firm, lower competence, and other codes',
    format: 'sas-vigo',
    rows: [
      { ...EK, fullfortkode: 'L', programomraadekode: 'BAROF3----' },
      { ...EK, fullfortkode: 'L', programomraadekode: 'BABAT2TA--' },
      { ...EK, fullfortkode: 'K', programomraadekode: 'HSHEA2H---' },
      { ...EK, fullfortkode: 'B' },
    ],
    hits: [],
  },
  {
    name: 'VIGO knows that the pupil is an apprentice',
    format: 'ssb-resultat',
    rows: [
      { ...RESULTAT, fullfortkode: 'L', elevstatus: 'L' },
      { ...RESULTAT, fullfortkode: 'K', elevstatus: 'K' },
      { ...RESULTAT, fullfortkode: 'L', elevstatus: 'E' },
    ],
    hits: [{ row: 2, at: 'fullfortkode', message: 'school', severity: 'warning' }],
  },
]
