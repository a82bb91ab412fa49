import type { RuleExample } from '../examples.ts'

const ROW = {
  fodselsnummer: '14830850105',
  skoleaar: '2025-2026',
  skolenummer: '39901',
  programomraadekode: 'STUSP3----',
  elevstatus: 'E',
  fullfortkode: 'B',
  bevistype: 'KB',
}

export const examples: readonly RuleExample[] = [
  {
    name: 'all passed in the last year',
    format: 'ssb-resultat',
    rows: [
      { ...ROW, antall_stryk: '0' },
      { ...ROW, programomraadekode: 'PBPBY4YK--' },
    ],
    hits: [
      { row: 0, at: 'bevistype', message: 'vm-expected', severity: 'warning', facts: { allowed: ['VM'] } },
      { row: 1, at: 'bevistype', message: 'vm-expected', severity: 'warning' },
    ],
  },
  {
    name: 'Vg1 and Vg2, a vitnemål, another code, a failed subject that the code is told of, one who left',
    format: 'ssb-resultat',
    rows: [
      { ...ROW, programomraadekode: 'STUSP1----' },
      { ...ROW, programomraadekode: 'STSSA2----' },
      { ...ROW, bevistype: 'VM' },
      { ...ROW, fullfortkode: 'I', antall_stryk: '1' },
      { ...ROW, antall_stryk: '1' },
      { ...ROW, avbruddsdato: '20260115' },
    ],
    hits: [],
    falseAlarm: 'F12',
  },
  {
    name: 'IB, lower competence, modules, and everybody but ordinary pupils',
    format: 'ssb-resultat',
    rows: [
      { ...ROW, programomraadekode: 'STIBV3----' },
      { ...ROW, programomraadekode: 'STUSP3H---' },
      { ...ROW, programomraadekode: 'HSHEA3MV--' },
      ...['A', 'D', 'U', 'I', 'M', 'P', 'V', 'O', 'L', 'K'].map((elevstatus) => ({ ...ROW, elevstatus })),
    ],
    hits: [],
    falseAlarm: 'F12',
  },
]
