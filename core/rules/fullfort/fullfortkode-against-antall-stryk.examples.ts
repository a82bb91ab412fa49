import type { RuleExample } from '../examples.ts'

const ROW = {
  fodselsnummer: '14830850105',
  skoleaar: '2025-2026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  elevstatus: 'E',
  antall_fag: '9',
}

export const examples: readonly RuleExample[] = [
  {
    name: 'B with none failed, I with one, M either way, and a number not given',
    format: 'ssb-resultat',
    rows: [
      { ...ROW, fullfortkode: 'B', antall_stryk: '0' },
      { ...ROW, fullfortkode: 'I', antall_stryk: '1' },
      { ...ROW, fullfortkode: 'M', antall_stryk: '0' },
      { ...ROW, fullfortkode: 'M', antall_stryk: '2' },
      { ...ROW, fullfortkode: 'I', antall_stryk: '' },
    ],
    hits: [],
    falseAlarm: 'F11',
  },
  {
    name: 'B with a failed subject',
    format: 'ssb-resultat',
    rows: [{ ...ROW, fullfortkode: 'B', antall_stryk: '1' }],
    hits: [{ row: 0, at: 'fullfortkode', message: 'failed', severity: 'warning', facts: { allowed: ['I', 'M'] } }],
  },
  {
    name: 'I without one',
    format: 'ssb-resultat',
    rows: [{ ...ROW, fullfortkode: 'I', antall_stryk: '0' }],
    hits: [{ row: 0, at: 'fullfortkode', message: 'none-failed', severity: 'warning', facts: { allowed: ['B', 'M'] } }],
  },
  {
    name: 'grunnskole, the IB programme, apprentices, and pupils who left',
    format: 'ssb-resultat',
    rows: [
      { ...ROW, fullfortkode: 'B', antall_stryk: '1', programomraadekode: 'GSGSK0----' },
      { ...ROW, fullfortkode: 'B', antall_stryk: '1', programomraadekode: 'STIBV3----' },
      { ...ROW, fullfortkode: 'B', antall_stryk: '1', elevstatus: 'L' },
      { ...ROW, fullfortkode: 'B', antall_stryk: '1', elevstatus: 'S', avbruddsdato: '20260115' },
    ],
    hits: [],
  },
  {
    name: 'adults, part-time pupils and lower competence may have I for other reasons',
    format: 'ssb-resultat',
    rows: [
      { ...ROW, fullfortkode: 'I', antall_stryk: '0', elevstatus: 'V' },
      { ...ROW, fullfortkode: 'I', antall_stryk: '0', elevstatus: 'D' },
      { ...ROW, fullfortkode: 'I', antall_stryk: '0', programomraadekode: 'STUSP1H---' },
    ],
    hits: [],
    falseAlarm: 'F11',
  },
  {
    name: 'private candidates, other pupils elsewhere and those who have left are not counted so',
    format: 'ssb-resultat',
    rows: [
      ...['P', 'O', 'U', 'I', 'K', 'M', 'S'].map((elevstatus) => ({ ...ROW, fullfortkode: 'B', antall_stryk: '1', elevstatus })),
      { ...ROW, fullfortkode: 'B', antall_stryk: '1', avbruddsdato: '20260115' },
    ],
    hits: [],
  },
]
