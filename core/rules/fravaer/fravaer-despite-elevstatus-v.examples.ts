import type { RuleExample } from '../examples.ts'

const R = {
  fodselsnummer: '14830850105',
  skoleaar: '2025-2026',
  skolenummer: '39901',
  programomraadekode: 'HSHEA2----',
}
const ADULT = { ...R, elevstatus: 'V' }
/** Others, so that no fault below holds for half the file. */
const PUPILS = ['02910752033', '05810854024', '23860756048', '30890858003', '01810750045', '02810750084', '03810750013'].map(
  (fodselsnummer) => ({ ...R, fodselsnummer, elevstatus: 'E', fravaer_dager: '4', fravaer_timer: '11' }),
)

export const examples: readonly RuleExample[] = [
  {
    name: 'pupils with absence, adults with 0 and with nothing',
    format: 'ssb-resultat',
    rows: [...PUPILS, { ...ADULT, fravaer_dager: '0', fravaer_timer: '0' }, { ...ADULT, skolenummer: '39902' }],
    hits: [],
  },
  {
    name: 'an adult with days, with hours, and with both: one finding each',
    format: 'ssb-resultat',
    rows: [
      { ...ADULT, fravaer_dager: '1', fravaer_timer: '0' },
      { ...ADULT, skolenummer: '39902', fravaer_timer: '12' },
      { ...ADULT, skolenummer: '39903', fravaer_dager: '3', fravaer_timer: '12' },
      ...PUPILS,
    ],
    hits: [
      { row: 0, at: 'fravaer_dager', message: 'adult', severity: 'info' },
      { row: 1, at: 'fravaer_timer', message: 'adult', severity: 'info' },
      { row: 2, at: 'fravaer_dager', message: 'adult', severity: 'info' },
    ],
  },
  {
    name: 'pupils of every other status',
    format: 'ssb-resultat',
    rows: ['E', 'A', 'D', 'U', 'M', 'S', 'O', 'P', ''].map((elevstatus, n) => ({
      ...R,
      skolenummer: `3990${n}`,
      elevstatus,
      fravaer_dager: '4',
    })),
    hits: [],
  },
  {
    name: 'more than a school year has room for is told as that; as much as it has is told here',
    format: 'ssb-resultat',
    rows: [
      { ...ADULT, fravaer_dager: '191', fravaer_timer: '2' },
      { ...ADULT, skolenummer: '39902', fravaer_dager: '2', fravaer_timer: '1521' },
      { ...ADULT, skolenummer: '39903', fravaer_dager: '1000' },
      { ...ADULT, skolenummer: '39904', fravaer_dager: '190' },
      ...PUPILS,
    ],
    hits: [{ row: 3, at: 'fravaer_dager', message: 'adult', severity: 'info' }],
  },
  {
    name: 'a school may count the absence of adults in its own tables',
    format: 'karakterfil',
    rows: [{ ...ADULT, fagkode: 'HEA2008', standpunkt: '4', fravaer_dager: '4' }],
    hits: [],
  },
]
