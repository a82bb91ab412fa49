import type { RuleExample } from '../examples.ts'

const KL = {
  record: '$KL',
  fodselsnummer: '14830850105',
  skoleaar: '20252026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  fagkode: 'ENG1007',
}
const TABELL = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007' }

export const examples: readonly RuleExample[] = [
  {
    name: 'a remark with what it needs, and one that needs nothing',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagmerknad: 'FAM16', fagmerknad_parameter: '2024' },
      { ...KL, fagmerknad: 'FAM51' },
    ],
    hits: [],
  },
  {
    name: 'four remarks refer to a subject',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagmerknad: 'FAM13' },
      { ...KL, fagmerknad: 'FAM41' },
      { ...KL, fagmerknad: 'FAM46' },
      { ...KL, fagmerknad: 'FAM48' },
    ],
    hits: [
      { row: 0, at: 'fagmerknad_parameter', message: 'fagkode', severity: 'warning' },
      { row: 1, at: 'fagmerknad_parameter', message: 'fagkode', severity: 'warning' },
      { row: 2, at: 'fagmerknad_parameter', message: 'fagkode', severity: 'warning' },
      { row: 3, at: 'fagmerknad_parameter', message: 'fagkode', severity: 'warning' },
    ],
  },
  {
    name: 'FAM16 needs a year',
    format: 'sas-vigo',
    rows: [{ ...KL, fagmerknad: 'FAM16' }],
    hits: [{ row: 0, at: 'fagmerknad_parameter', message: 'year', severity: 'warning' }],
  },
  {
    name: 'FAM42 needs a programme area',
    format: 'sas-vigo',
    rows: [{ ...KL, fagmerknad: 'FAM42' }],
    hits: [{ row: 0, at: 'fagmerknad_parameter', message: 'programme', severity: 'warning' }],
  },
  {
    name: 'written with its number alone, and a line for none',
    format: 'karakterfil',
    rows: [{ ...TABELL, fagmerknad: '16', fagmerknad_parameter: '-' }],
    hits: [{ row: 0, at: 'fagmerknad_parameter', message: 'year', severity: 'warning' }],
  },
  {
    name: 'an expired remark is told of by its own rule',
    format: 'sas-vigo',
    rows: [{ ...KL, fagmerknad: 'FAM22' }],
    hits: [],
  },
]
