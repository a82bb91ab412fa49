import type { RuleExample } from '../examples.ts'

const EK = {
  record: '$EK',
  fodselsnummer: '14830850105',
  skoleaar: '20252026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  startdato: '20250818',
  avbruddsdato: '20260115',
}
const RESULTAT = {
  fodselsnummer: '14830850105',
  skoleaar: '2025-2026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  startdato: '20250818',
  avbruddsdato: '20260115',
}

export const examples: readonly RuleExample[] = [
  {
    name: 'left in January with S, with no code yet, or with an unknown one',
    format: 'sas-vigo',
    rows: [
      { ...EK, fullfortkode: 'S' },
      { ...EK, fullfortkode: '' },
      { ...EK, fullfortkode: 'Q' },
    ],
    hits: [],
  },
  {
    name: 'left in January with another code, in grunnskole too',
    format: 'sas-vigo',
    rows: [
      { ...EK, fullfortkode: 'B' },
      { ...EK, fullfortkode: 'M' },
      { ...EK, fullfortkode: 'B', programomraadekode: 'GSGSK0----' },
    ],
    hits: [
      { row: 0, at: 'fullfortkode', message: 'left', severity: 'error', facts: { allowed: ['S'] } },
      { row: 1, at: 'fullfortkode', message: 'left', severity: 'error' },
      { row: 2, at: 'fullfortkode', message: 'left', severity: 'error' },
    ],
  },
  {
    name: 'an end date where the year ends: 14 June is too early, 15 June and 31 July are not',
    format: 'sas-vigo',
    today: '2026-08-15',
    rows: [
      { ...EK, fullfortkode: 'B', avbruddsdato: '20260614' },
      { ...EK, fullfortkode: 'B', avbruddsdato: '20260615' },
      { ...EK, fullfortkode: 'B', avbruddsdato: '20260731' },
    ],
    hits: [{ row: 0, at: 'fullfortkode', message: 'left', severity: 'error' }],
  },
  {
    name: 'dates that cannot be right are told at the date: before the start, after the year, to come',
    format: 'sas-vigo',
    today: '2026-02-01',
    rows: [
      { ...EK, fullfortkode: 'B', avbruddsdato: '20250811' },
      { ...EK, fullfortkode: 'B', avbruddsdato: '20260910' },
      { ...EK, fullfortkode: 'B', avbruddsdato: '20260301' },
    ],
    hits: [],
  },
  {
    name: 'adults end when they end',
    format: 'sas-vigo',
    rows: [
      { ...EK, fullfortkode: 'B', voksen: 'J' },
      { ...EK, fullfortkode: 'B', programomraadekode: 'HSHEA3MV--' },
    ],
    hits: [],
  },
  {
    name: 'statistics, with adults and apprentices',
    format: 'ssb-resultat',
    rows: [
      { ...RESULTAT, fullfortkode: 'I', elevstatus: 'S' },
      { ...RESULTAT, fullfortkode: 'B', elevstatus: 'V' },
      { ...RESULTAT, fullfortkode: 'L', elevstatus: 'L' },
      { ...RESULTAT, fullfortkode: 'X', elevstatus: 'E' },
    ],
    hits: [{ row: 0, at: 'fullfortkode', message: 'left', severity: 'error' }],
  },
]
