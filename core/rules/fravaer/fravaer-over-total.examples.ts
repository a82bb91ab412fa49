import type { RuleExample } from '../examples.ts'

const EK = { record: '$EK', fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const ABSENCE = { fravaer_dager: '7', fravaer_timer: '14', fravaer_dager_totalt: '7', fravaer_timer_totalt: '14' }

export const examples: readonly RuleExample[] = [
  {
    name: 'as much as the total, and less; leading zeros are no difference',
    format: 'sas-vigo',
    rows: [
      { ...EK, ...ABSENCE },
      { ...EK, fodselsnummer: '02910752033', ...ABSENCE, fravaer_dager: '0', fravaer_dager_totalt: '9' },
      { ...EK, fodselsnummer: '05810854024', ...ABSENCE, fravaer_dager: '9', fravaer_dager_totalt: '010' },
    ],
    hits: [],
  },
  {
    name: 'one day and one hour more',
    format: 'sas-vigo',
    rows: [
      { ...EK, ...ABSENCE, fravaer_dager: '8' },
      { ...EK, fodselsnummer: '02910752033', ...ABSENCE, fravaer_timer: '15' },
      { ...EK, fodselsnummer: '05810854024', ...ABSENCE, fravaer_dager_totalt: '0' },
    ],
    hits: [
      { row: 0, at: 'fravaer_dager', message: 'days', severity: 'error' },
      { row: 1, at: 'fravaer_timer', message: 'hours', severity: 'error' },
      { row: 2, at: 'fravaer_dager', message: 'days', severity: 'error' },
    ],
  },
  {
    name: 'more days and fewer hours: hours made into days',
    format: 'sas-vigo',
    rows: [
      { ...EK, programomraadekode: 'GSGSK0----', ...ABSENCE, fravaer_dager: '9', fravaer_timer: '2' },
      { ...EK, fodselsnummer: '02910752033', ...ABSENCE, fravaer_dager: '8', fravaer_timer: '7' },
    ],
    hits: [
      { row: 0, at: 'fravaer_dager', message: 'converted', severity: 'error' },
      { row: 1, at: 'fravaer_dager', message: 'converted', severity: 'error' },
    ],
    norms: ['UDIR5-3-41-02', 'UDIR5-3-47-02'],
  },
  {
    name: 'totals that are blank or cannot be read, and a number too long for its column',
    format: 'sas-vigo',
    rows: [
      { ...EK, fodselsnummer: '23860756048', ...ABSENCE, fravaer_timer: '10000' },
      { ...EK, fravaer_dager: '12', fravaer_timer: '3' },
      { ...EK, fodselsnummer: '02910752033', ...ABSENCE, fravaer_dager: '8', fravaer_dager_totalt: '7,5' },
      { ...EK, fodselsnummer: '05810854024', ...ABSENCE, fravaer_dager: '' },
    ],
    hits: [],
    falseAlarm: 'F26',
  },
  {
    name: 'a pupil who changed school has the total on the other enrolment: the sum counts',
    format: 'sas-vigo',
    rows: [
      { ...EK, fravaer_dager: '2', fravaer_dager_totalt: '8', avbruddsdato: '20260112' },
      { ...EK, skolenummer: '39902', fravaer_dager: '6', fravaer_dager_totalt: '0' },
      { ...EK, fodselsnummer: '02910752033', fravaer_dager: '2', fravaer_dager_totalt: '2' },
      { ...EK, fodselsnummer: '02910752033', skolenummer: '39902', fravaer_dager: '6', fravaer_dager_totalt: '1' },
    ],
    hits: [{ row: 3, at: 'fravaer_dager', message: 'days', severity: 'error' }],
    falseAlarm: 'F26',
  },
  {
    name: 'adults, and part-time pupils whose absence is entered as hours',
    format: 'sas-vigo',
    rows: [
      { ...EK, ...ABSENCE, fravaer_dager: '8', voksen: 'J' },
      {
        ...EK,
        fodselsnummer: '02910752033',
        deltid: 'J',
        fravaer_dager: '0',
        fravaer_dager_totalt: '5',
        fravaer_timer: '87',
        fravaer_timer_totalt: '60',
      },
    ],
    hits: [],
    falseAlarm: 'F26',
  },
  {
    name: 'an enrolment without any absence adds nothing, and half of a pair says nothing of the year',
    format: 'sas-vigo',
    rows: [
      EK,
      { ...EK, skolenummer: '39902', fravaer_dager: '8', fravaer_dager_totalt: '7' },
      { ...EK, fodselsnummer: '02910752033', fravaer_dager: '2' },
      { ...EK, fodselsnummer: '02910752033', skolenummer: '39902', fravaer_dager: '6', fravaer_dager_totalt: '1' },
      { ...EK, fodselsnummer: '05810854024', fravaer_dager_totalt: '2' },
      { ...EK, fodselsnummer: '05810854024', skolenummer: '39902', fravaer_dager: '6', fravaer_dager_totalt: '1' },
    ],
    hits: [{ row: 1, at: 'fravaer_dager', message: 'days', severity: 'error' }],
  },
  {
    name: 'told where the two differ most, at the first of equals',
    format: 'sas-vigo',
    rows: [
      { ...EK, fravaer_dager: '5', fravaer_dager_totalt: '2' },
      { ...EK, skolenummer: '39902', fravaer_dager: '3', fravaer_dager_totalt: '2' },
      { ...EK, fodselsnummer: '02910752033', fravaer_dager: '3', fravaer_dager_totalt: '2' },
      { ...EK, fodselsnummer: '02910752033', skolenummer: '39902', fravaer_dager: '3', fravaer_dager_totalt: '2' },
    ],
    hits: [
      { row: 0, at: 'fravaer_dager', message: 'days', severity: 'error', facts: { entered: 8, total: 4 } },
      { row: 2, at: 'fravaer_dager', message: 'days', severity: 'error' },
    ],
  },
]
