import type { RuleExample } from '../examples.ts'

const EK = {
  record: '$EK',
  fodselsnummer: '14830850105',
  skoleaar: '20252026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  fullfortkode: 'S',
}
const RESULTAT = {
  fodselsnummer: '14830850105',
  skoleaar: '2025-2026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  fullfortkode: 'S',
}

export const examples: readonly RuleExample[] = [
  {
    name: 'a pupil who left, and one who did not',
    format: 'sas-vigo',
    rows: [
      { ...EK, avbruddsdato: '20260115', avbruddsaarsak: 'FV' },
      { ...EK, fullfortkode: 'B' },
      { ...EK, fullfortkode: '' },
    ],
    hits: [],
  },
  {
    name: 'the reason says that the pupil left, so the date has been forgotten',
    format: 'sas-vigo',
    rows: [{ ...EK, avbruddsaarsak: 'FV' }],
    hits: [{ row: 0, at: 'avbruddsdato', message: 'date-missing', severity: 'error' }],
  },
  {
    name: 'nothing but the code says so; in grunnskole too, and in the middle of the year',
    format: 'sas-vigo',
    rows: [EK, { ...EK, programomraadekode: 'GSGSK0----' }],
    leveranse: 'termin1',
    hits: [
      { row: 0, at: 'fullfortkode', message: 'not-left', severity: 'error' },
      { row: 1, at: 'fullfortkode', message: 'not-left', severity: 'error' },
    ],
  },
  {
    name: 'a date that cannot be read is told by its own rule',
    format: 'sas-vigo',
    rows: [{ ...EK, avbruddsdato: '20260231' }],
    hits: [],
  },
  {
    name: "statistics, where VIGO's elevstatus says the same or not",
    format: 'ssb-resultat',
    rows: [
      { ...RESULTAT, elevstatus: 'S' },
      { ...RESULTAT, elevstatus: 'E' },
      { ...RESULTAT, elevstatus: 'S', avbruddsdato: '20260115' },
    ],
    hits: [
      { row: 0, at: 'avbruddsdato', message: 'date-missing', severity: 'error' },
      { row: 1, at: 'fullfortkode', message: 'not-left', severity: 'error' },
    ],
  },
]
