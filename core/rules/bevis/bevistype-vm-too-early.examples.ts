import type { RuleExample } from '../examples.ts'

const EK = {
  record: '$EK',
  fodselsnummer: '14830850105',
  skoleaar: '20252026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  bevistype: 'VM',
}
const RESULTAT = {
  fodselsnummer: '14830850105',
  skoleaar: '2025-2026',
  skolenummer: '39901',
  programomraadekode: 'STSSA2----',
  bevistype: 'VM',
}

export const examples: readonly RuleExample[] = [
  {
    name: 'Vg1, Vg2, the second of two years, lower competence',
    format: 'sas-vigo',
    rows: [
      { ...EK, fullfortkode: 'B' },
      { ...EK, programomraadekode: 'HSHEA2----', fullfortkode: 'M' },
      { ...EK, programomraadekode: 'STUSP1B---' },
      { ...EK, programomraadekode: 'HSHEA2H---' },
    ],
    hits: [
      { row: 0, at: 'bevistype', message: 'early', severity: 'warning', facts: { allowed: ['KB'] } },
      { row: 1, at: 'bevistype', message: 'early', severity: 'warning' },
      { row: 2, at: 'bevistype', message: 'early', severity: 'warning' },
      { row: 3, at: 'bevistype', message: 'early', severity: 'warning' },
    ],
    norms: ['UDIR5-3-42-01'],
  },
  {
    name: 'Vg3, påbygging and grunnskole have one; Vg1 has a kompetansebevis or nothing',
    format: 'sas-vigo',
    rows: [
      { ...EK, programomraadekode: 'STUSP3----' },
      { ...EK, programomraadekode: 'PBPBY4YK--' },
      { ...EK, programomraadekode: 'GSGSK0----' },
      { ...EK, bevistype: 'KB' },
      { ...EK, bevistype: '' },
    ],
    hits: [],
    falseAlarm: 'F12',
  },
  {
    name: 'adults, modules, and programmes with training in a firm',
    format: 'sas-vigo',
    rows: [
      { ...EK, voksen: 'J' },
      { ...EK, programomraadekode: 'HSHEA2MV--' },
      { ...EK, programomraadekode: 'BABAT2TA--' },
    ],
    hits: [],
  },
  {
    name: 'statistics, where VIGO knows apprentices and adults',
    format: 'ssb-resultat',
    rows: [
      { ...RESULTAT, elevstatus: 'E' },
      { ...RESULTAT, elevstatus: 'L' },
      { ...RESULTAT, elevstatus: 'V' },
    ],
    hits: [{ row: 0, at: 'bevistype', message: 'early', severity: 'warning' }],
  },
]
