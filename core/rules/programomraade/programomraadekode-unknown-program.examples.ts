import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'the programmes of the list, grunnskole, IB and AOLOV among them',
    format: 'sas-vigo',
    rows: ['BABET3----', 'TPYSL3L---', 'GSGSK0----', 'AOLOV0J---', 'STIBV2----', 'IBXXX2----'].map((programomraadekode) => ({
      record: '$EK',
      skoleaar: '20252026',
      programomraadekode,
    })),
    hits: [],
  },
  {
    name: 'letters that are no programme',
    format: 'sas-vigo',
    rows: [
      { record: '$EK', skoleaar: '20252026', programomraadekode: 'XXUSP1----' },
      { record: '$KL', skoleaar: '20252026', programomraadekode: 'XXUSP1----' },
    ],
    hits: [
      { row: 0, at: 'programomraadekode', message: 'unknown', severity: 'warning' },
      { row: 1, at: 'programomraadekode', message: 'unknown', severity: 'warning' },
    ],
  },
  {
    name: 'older school years had other programmes, and old codes of four characters name none',
    format: 'ssb-resultat',
    rows: [
      { fodselsnummer: '14830850105', skoleaar: '20182019', programomraadekode: 'DHDHV1----' },
      { fodselsnummer: '14830850105', skoleaar: '20242025', programomraadekode: '3201' },
      { fodselsnummer: '14830850105', skoleaar: '20242025', programomraadekode: 'DHDHV1----' },
    ],
    hits: [{ row: 2, at: 'programomraadekode', message: 'unknown', severity: 'warning' }],
  },
]
