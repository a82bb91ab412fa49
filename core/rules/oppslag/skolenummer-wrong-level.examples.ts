import type { RuleExample } from '../examples.ts'
import { exampleKodeverk } from './example-kodeverk.ts'

const kodeverk = exampleKodeverk({
  skoler: {
    '39501': { navn: 'Eksempel skole', nivaa: ['grunnskole'] },
    '39001': { navn: 'Eksempel vgs', nivaa: ['videregaaende'] },
    '39801': { navn: 'Begge deler', nivaa: ['grunnskole', 'videregaaende'] },
    '39901': { navn: 'Ukjent' },
  },
})
const EK = { record: '$EK', skoleaar: '20252026' }

export const examples: readonly RuleExample[] = [
  {
    name: 'school and programme of one level, schools with both or whose level is not told',
    format: 'sas-vigo',
    rows: [
      { ...EK, skolenummer: '39501', programomraadekode: 'GSGSK0----' },
      { ...EK, skolenummer: '39001', programomraadekode: 'STUSP1----' },
      { ...EK, skolenummer: '39801', programomraadekode: 'STUSP1----' },
      { ...EK, skolenummer: '39801', programomraadekode: 'GSGSK0----' },
      { ...EK, skolenummer: '39901', programomraadekode: 'GSGSK0----' },
    ],
    kodeverk,
    hits: [],
  },
  {
    name: 'a programme of the other level',
    format: 'sas-vigo',
    rows: [
      { ...EK, skolenummer: '39501', programomraadekode: 'STUSP1----' },
      { ...EK, skolenummer: '39001', programomraadekode: 'GSGSK0----' },
      { ...EK, skolenummer: '39001', programomraadekode: 'STUSP1----' },
    ],
    kodeverk,
    hits: [
      { row: 0, at: 'skolenummer', message: 'grunnskole', severity: 'error' },
      { row: 1, at: 'skolenummer', message: 'videregaaende', severity: 'error' },
    ],
  },
  {
    name: 'IB and AOLOV are no level, and neither is a blank programme',
    format: 'sas-vigo',
    rows: ['STIBV2----', 'AOLOV0J---', ''].map((programomraadekode) => ({ ...EK, skolenummer: '39501', programomraadekode })),
    kodeverk,
    hits: [],
  },
]
