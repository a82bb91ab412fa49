import type { RuleExample } from '../examples.ts'

const ROW = {
  fodselsnummer: '14830850105',
  skoleaar: '2025-2026',
  skolenummer: '39901',
  programomraadekode: 'STUSP3----',
  elevstatus: 'E',
  fullfortkode: 'B',
}
const DONE = ['02910752033', '05810854024', '23860756048', '30890858003'].map((fodselsnummer) => ({
  ...ROW,
  fodselsnummer,
  bevistype: 'VM',
}))

export const examples: readonly RuleExample[] = [
  {
    name: 'no document in the last year',
    format: 'ssb-resultat',
    today: '2026-06-30',
    rows: [
      ROW,
      { ...ROW, fodselsnummer: '30890858194', fullfortkode: 'M' },
      { ...ROW, fodselsnummer: '30890858275', fullfortkode: 'I' },
      ...DONE,
      ...DONE,
    ],
    hits: [
      { row: 0, at: 'bevistype', message: 'blank', severity: 'warning', facts: { allowed: ['VM', 'KB'] } },
      { row: 1, at: 'bevistype', message: 'blank', severity: 'warning', facts: { allowed: ['KB'] } },
      { row: 2, at: 'bevistype', message: 'blank', severity: 'warning', facts: { allowed: ['KB'] } },
    ],
  },
  { name: 'the day before', format: 'ssb-resultat', today: '2026-06-29', rows: [ROW, ...DONE], hits: [], falseAlarm: 'F01' },
  {
    name: 'Vg1, IB, part-time pupils, adults, pupils who left, lower competence, a code not yet given',
    format: 'ssb-resultat',
    today: '2026-07-15',
    rows: [
      { ...ROW, programomraadekode: 'STUSP1----' },
      { ...ROW, programomraadekode: 'STIBV3----' },
      { ...ROW, elevstatus: 'D' },
      { ...ROW, elevstatus: 'V' },
      { ...ROW, elevstatus: 'P' },
      { ...ROW, fullfortkode: 'S', avbruddsdato: '20260115' },
      { ...ROW, avbruddsdato: '20260115' },
      { ...ROW, programomraadekode: 'STUSP3HT-1' },
      { ...ROW, fullfortkode: '' },
      ...DONE,
    ],
    hits: [],
    falseAlarm: 'F12',
  },
]
