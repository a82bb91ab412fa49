import type { RuleExample } from '../examples.ts'

const EK = {
  record: '$EK',
  fodselsnummer: '14830850105',
  skoleaar: '20252026',
  skolenummer: '39501',
  programomraadekode: 'GSGSK0----',
  fravaer_dager: '3',
  fravaer_dager_totalt: '5',
  fravaer_timer: '8',
  fravaer_timer_totalt: '8',
}

export const examples: readonly RuleExample[] = [
  { name: 'days struck, hours not', format: 'sas-vigo', rows: [EK], hits: [] },
  {
    name: 'four hours struck',
    format: 'sas-vigo',
    rows: [{ ...EK, fravaer_timer: '4' }],
    hits: [{ row: 0, at: 'fravaer_timer', message: 'struck', severity: 'warning' }],
    norms: ['UDIR5-3-41-11'],
  },
  {
    name: 'under the law the source explains it is an error',
    format: 'sas-vigo',
    rows: [{ ...EK, skoleaar: '20222023', fravaer_timer: '7' }],
    hits: [{ row: 0, at: 'fravaer_timer', message: 'struck', severity: 'error' }],
  },
  { name: 'upper secondary', format: 'sas-vigo', rows: [{ ...EK, programomraadekode: 'STUSP1----', fravaer_timer: '4' }], hits: [] },
  {
    name: 'hours made into days are told at the days',
    format: 'sas-vigo',
    rows: [{ ...EK, fravaer_dager: '6', fravaer_timer: '2' }],
    hits: [],
  },
  {
    name: 'two enrolments: the sum counts; a blank total; an adult',
    format: 'sas-vigo',
    rows: [
      { ...EK, fravaer_timer: '2', fravaer_timer_totalt: '5', avbruddsdato: '20260112' },
      { ...EK, skolenummer: '39502', fravaer_timer: '6', fravaer_timer_totalt: '3' },
      { ...EK, fodselsnummer: '02910752033', fravaer_timer: '4', fravaer_timer_totalt: '' },
      { ...EK, fodselsnummer: '05810854024', fravaer_timer: '4', voksen: 'J' },
    ],
    hits: [],
    falseAlarm: 'F26',
  },
]
