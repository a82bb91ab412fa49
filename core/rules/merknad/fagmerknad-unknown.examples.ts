import type { RuleExample } from '../examples.ts'

const KL = {
  record: '$KL',
  fodselsnummer: '14830850105',
  skoleaar: '20252026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  fagkode: 'ENG1007',
}
const RESULTATFAG = {
  fodselsnummer: '14830850105',
  skoleaar: '2025-2026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  fagkode: 'ENG1007',
}
const TABELL = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007' }

export const examples: readonly RuleExample[] = [
  {
    name: 'the first, the last and an expired remark exist',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagmerknad: 'FAM01' },
      { ...KL, fagmerknad: 'FAM62' },
      { ...KL, fagmerknad: 'FAM00' },
      { ...KL, fagmerknad: '' },
    ],
    hits: [],
  },
  {
    name: 'FAM63 is one too many',
    format: 'sas-vigo',
    rows: [{ ...KL, fagmerknad: 'FAM63' }],
    hits: [{ row: 0, at: 'fagmerknad', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'two remarks in one field have a rule of their own; with one that does not exist, this one speaks',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagmerknad: 'FAM21,FAM51' },
      { ...KL, fagmerknad: 'FAM21,FAM99' },
    ],
    hits: [{ row: 1, at: 'fagmerknad', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'a diploma remark is no subject remark',
    format: 'sas-vigo',
    rows: [{ ...KL, fagmerknad: 'VMM06' }],
    hits: [{ row: 0, at: 'fagmerknad', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'nought alone is no remark',
    format: 'sas-vigo',
    rows: [{ ...KL, fagmerknad: '0' }],
    hits: [{ row: 0, at: 'fagmerknad', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'another way of writing it is spelling',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagmerknad: 'FAM1' },
      { ...KL, fagmerknad: '29' },
      { ...KL, fagmerknad: 'fam 29' },
    ],
    hits: [],
  },
  {
    name: 'an unknown remark in the statistics',
    format: 'ssb-resultatfag',
    rows: [
      { ...RESULTATFAG, fagmerknad: 'FAM51' },
      { ...RESULTATFAG, fagmerknad: 'FAM99' },
    ],
    hits: [{ row: 1, at: 'fagmerknad', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'a line for none in a table',
    format: 'karakterfil',
    rows: [
      { ...TABELL, fagmerknad: '-' },
      { ...TABELL, fagmerknad: 'FAM51' },
    ],
    hits: [],
  },
]
