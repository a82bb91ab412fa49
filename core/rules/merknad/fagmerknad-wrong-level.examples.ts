import type { RuleExample } from '../examples.ts'

const KL = {
  record: '$KL',
  fodselsnummer: '14830850105',
  skoleaar: '20252026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  fagkode: 'ENG1007',
}
const GRUNNSKOLE = { ...KL, skolenummer: '39501', programomraadekode: 'GSGSK0----', fagkode: 'ENG0025' }
const RESULTATFAG = {
  fodselsnummer: '14830850105',
  skoleaar: '2025-2026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  fagkode: 'ENG1007',
}

export const examples: readonly RuleExample[] = [
  {
    name: 'a remark of both levels in grunnskole and upper secondary',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagmerknad: 'FAM02' },
      { ...GRUNNSKOLE, fagmerknad: 'FAM02' },
    ],
    hits: [],
  },
  {
    name: 'each level has its own remarks',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagmerknad: 'FAM51' },
      { ...GRUNNSKOLE, fagmerknad: 'FAM44' },
    ],
    hits: [],
  },
  {
    name: 'the absence limit is not for grunnskole',
    format: 'sas-vigo',
    rows: [{ ...GRUNNSKOLE, fagmerknad: 'FAM51' }],
    hits: [{ row: 0, at: 'fagmerknad', message: 'onlyVgs', severity: 'warning' }],
    norms: ['UDIR5-3-03-10'],
  },
  {
    name: 'module assessment is not for upper secondary',
    format: 'sas-vigo',
    rows: [{ ...KL, fagmerknad: 'FAM60' }],
    hits: [{ row: 0, at: 'fagmerknad', message: 'onlyGsk', severity: 'warning' }],
  },
  {
    name: 'the statistics too',
    format: 'ssb-resultatfag',
    rows: [{ ...RESULTATFAG, fagmerknad: 'FAM44' }],
    hits: [{ row: 0, at: 'fagmerknad', message: 'onlyGsk', severity: 'warning' }],
  },
  {
    name: 'expired and unknown remarks are told of by their own rules',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagmerknad: 'FAM06' },
      { ...KL, fagmerknad: 'FAM70' },
    ],
    hits: [],
  },
  {
    name: 'a programme code that cannot be read has no level',
    format: 'sas-vigo',
    rows: [{ ...KL, programomraadekode: '?', fagmerknad: 'FAM60' }],
    hits: [],
  },
]
