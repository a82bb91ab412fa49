import type { RuleExample } from '../examples.ts'

const EK = { record: '$EK', fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }

export const examples: readonly RuleExample[] = [
  {
    name: 'as much as a school year has room for',
    format: 'sas-vigo',
    rows: [{ ...EK, fravaer_dager: '180', fravaer_timer: '1520', fravaer_dager_totalt: '190', fravaer_timer_totalt: '1520' }],
    hits: [],
  },
  {
    name: 'more days and more hours',
    format: 'sas-vigo',
    rows: [
      { ...EK, fravaer_dager: '191' },
      { ...EK, fravaer_timer: '1521' },
      { ...EK, fravaer_dager: '5', fravaer_dager_totalt: '191' },
      { ...EK, fravaer_timer: '5', fravaer_timer_totalt: '1521' },
    ],
    hits: [
      { row: 0, at: 'fravaer_dager', message: 'days', severity: 'warning' },
      { row: 1, at: 'fravaer_timer', message: 'hours', severity: 'warning' },
      { row: 2, at: 'fravaer_dager_totalt', message: 'days', severity: 'warning' },
      { row: 3, at: 'fravaer_timer_totalt', message: 'hours', severity: 'warning' },
    ],
  },
  {
    name: 'the same number as total is the same cause; more than the total is told as that',
    format: 'sas-vigo',
    rows: [
      { ...EK, fravaer_dager: '200', fravaer_dager_totalt: '205' },
      { ...EK, fravaer_dager: '200', fravaer_dager_totalt: '20' },
    ],
    hits: [{ row: 0, at: 'fravaer_dager', message: 'days', severity: 'warning' }],
  },
  {
    name: 'a number that is too long for its column is told as that',
    format: 'sas-vigo',
    rows: [{ ...EK, fravaer_dager: '1000', fravaer_timer: '10000' }],
    hits: [],
  },
  {
    name: 'grunnskole may send the sum of three years',
    format: 'sas-vigo',
    rows: [
      { ...EK, programomraadekode: 'GSGSK0----', fravaer_dager: '570' },
      { ...EK, programomraadekode: 'GSGSK0----', fravaer_dager: '571' },
    ],
    hits: [{ row: 1, at: 'fravaer_dager', message: 'days', severity: 'warning' }],
  },
  {
    name: 'a table with the number on every row of the pupil',
    format: 'karakterfil',
    rows: ['ENG1007', 'MAT1019'].map((fagkode) => ({
      fodselsnummer: '14830850105',
      skoleaar: '2025-2026',
      programomraadekode: 'STUSP1----',
      fagkode,
      standpunkt: '4',
      fravaer_dager: '210',
    })),
    hits: [{ row: 0, at: 'fravaer_dager', message: 'days', severity: 'warning', count: 2 }],
  },
]
