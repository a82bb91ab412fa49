import type { RuleExample } from '../examples.ts'

const ROW = {
  fodselsnummer: '14830850105',
  skoleaar: '2025-2026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  elevstatus: 'E',
}
const DONE = ['02910752033', '05810854024', '23860756048', '30890858003'].map((fodselsnummer) => ({
  ...ROW,
  fodselsnummer,
  fullfortkode: 'B',
}))

export const examples: readonly RuleExample[] = [
  { name: 'a code on everybody', format: 'ssb-resultat', today: '2026-07-15', rows: DONE, hits: [] },
  {
    name: 'no code when it is due',
    format: 'ssb-resultat',
    today: '2026-06-30',
    rows: [ROW, ...DONE],
    hits: [{ row: 0, at: 'fullfortkode', message: 'blank', severity: 'warning' }],
  },
  { name: 'the day before', format: 'ssb-resultat', today: '2026-06-29', rows: [ROW, ...DONE], hits: [], falseAlarm: 'F01' },
  {
    name: 'private candidates, adults, exchange pupils and apprentices are not asked',
    format: 'ssb-resultat',
    today: '2026-07-15',
    rows: [
      ...['P', 'V', 'U', 'I', 'O', 'L', 'K', 'M'].map((elevstatus) => ({ ...ROW, elevstatus })),
      { ...ROW, programomraadekode: 'HSHEA3MV--' },
      ...DONE,
    ],
    hits: [],
  },
]
