import type { RuleExample } from '../examples.ts'

const ROW = {
  fodselsnummer: '14830850105',
  skoleaar: '2025-2026',
  skolenummer: '39901',
  programomraadekode: 'STUSP3----',
  elevstatus: 'E',
  bevistype: 'VM',
}

export const examples: readonly RuleExample[] = [
  {
    name: 'a vitnemål with codes that exclude it',
    format: 'ssb-resultat',
    rows: [
      { ...ROW, fullfortkode: 'I', antall_stryk: '1' },
      { ...ROW, fullfortkode: 'M', antall_stryk: '0' },
      { ...ROW, fullfortkode: 'A', elevstatus: 'A' },
      { ...ROW, fullfortkode: 'S', elevstatus: 'S', avbruddsdato: '20260115' },
    ],
    hits: [
      { row: 0, at: 'bevistype', message: 'not-passed', severity: 'error', facts: { allowed: ['KB'] } },
      { row: 1, at: 'bevistype', message: 'not-passed', severity: 'error' },
      { row: 2, at: 'bevistype', message: 'not-passed', severity: 'warning' },
      { row: 3, at: 'bevistype', message: 'not-passed', severity: 'warning' },
    ],
  },
  {
    name: 'passed, a kompetansebevis, or a code not determined',
    format: 'ssb-resultat',
    rows: [
      { ...ROW, fullfortkode: 'B' },
      { ...ROW, fullfortkode: 'I', bevistype: 'KB', antall_stryk: '1' },
      { ...ROW, fullfortkode: 'X' },
    ],
    hits: [],
  },
  {
    name: 'told elsewhere: none failed, S without its date, a date without S, Vg1, A of an ordinary pupil',
    format: 'ssb-resultat',
    rows: [
      { ...ROW, fullfortkode: 'I', antall_stryk: '0' },
      { ...ROW, fullfortkode: 'S' },
      { ...ROW, fullfortkode: 'M', avbruddsdato: '20260115' },
      { ...ROW, fullfortkode: 'M', programomraadekode: 'STUSP1----' },
      { ...ROW, fullfortkode: 'A' },
    ],
    hits: [],
  },
  {
    name: 'trade codes of a programme that is all in school are told at the code; in training they exclude the vitnemål',
    format: 'ssb-resultat',
    rows: [
      ...['L', 'K'].map((fullfortkode) => ({ ...ROW, fullfortkode })),
      ...['L', 'K'].map((fullfortkode) => ({ ...ROW, programomraadekode: 'BAROF3----', fullfortkode })),
    ],
    hits: [
      { row: 2, at: 'bevistype', message: 'not-passed', severity: 'warning' },
      { row: 3, at: 'bevistype', message: 'not-passed', severity: 'warning' },
    ],
  },
]
