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

export const examples: readonly RuleExample[] = [
  {
    name: 'remarks in use',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagmerknad: 'FAM05' },
      { ...KL, fagmerknad: 'FAM21' },
      { ...KL, fagmerknad: '' },
    ],
    hits: [],
  },
  {
    name: 'all thirteen remarks that went out',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagmerknad: 'FAM00' },
      { ...KL, fagmerknad: 'FAM06' },
      { ...KL, fagmerknad: 'FAM07' },
      { ...KL, fagmerknad: 'FAM08' },
      { ...KL, fagmerknad: 'FAM09' },
      { ...KL, fagmerknad: 'FAM10' },
      { ...KL, fagmerknad: 'FAM11' },
      { ...KL, fagmerknad: 'FAM15' },
      { ...KL, fagmerknad: 'FAM22' },
      { ...KL, fagmerknad: 'FAM23' },
      { ...KL, fagmerknad: 'FAM24' },
      { ...KL, fagmerknad: 'FAM25' },
      { ...KL, fagmerknad: 'FAM47' },
    ],
    hits: [
      { row: 0, at: 'fagmerknad', message: 'expired', severity: 'warning' },
      { row: 1, at: 'fagmerknad', message: 'expired', severity: 'warning' },
      { row: 2, at: 'fagmerknad', message: 'expired', severity: 'warning' },
      { row: 3, at: 'fagmerknad', message: 'expired', severity: 'warning' },
      { row: 4, at: 'fagmerknad', message: 'expired', severity: 'warning' },
      { row: 5, at: 'fagmerknad', message: 'expired', severity: 'warning' },
      { row: 6, at: 'fagmerknad', message: 'expired', severity: 'warning' },
      { row: 7, at: 'fagmerknad', message: 'expired', severity: 'warning' },
      { row: 8, at: 'fagmerknad', message: 'expired', severity: 'warning' },
      { row: 9, at: 'fagmerknad', message: 'expired', severity: 'warning' },
      { row: 10, at: 'fagmerknad', message: 'expired', severity: 'warning' },
      { row: 11, at: 'fagmerknad', message: 'expired', severity: 'warning' },
      { row: 12, at: 'fagmerknad', message: 'expired', severity: 'warning' },
    ],
  },
  {
    name: 'written with its number alone',
    format: 'sas-vigo',
    rows: [{ ...KL, fagmerknad: '15' }],
    hits: [{ row: 0, at: 'fagmerknad', message: 'expired', severity: 'warning' }],
  },
  {
    name: 'an expired remark in the statistics',
    format: 'ssb-resultatfag',
    rows: [{ ...RESULTATFAG, fagmerknad: 'FAM47' }],
    hits: [{ row: 0, at: 'fagmerknad', message: 'expired', severity: 'warning' }],
  },
  {
    name: 'a remark that never was has not expired',
    format: 'sas-vigo',
    rows: [{ ...KL, fagmerknad: 'FAM70' }],
    hits: [],
  },
]
