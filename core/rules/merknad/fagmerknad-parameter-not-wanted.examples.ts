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
    name: 'a parameter where the text has room for one',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagmerknad: 'FAM16', fagmerknad_parameter: '2024' },
      { ...KL, fagmerknad: 'FAM51', fagmerknad_parameter: '' },
    ],
    hits: [],
  },
  {
    name: 'a parameter and no remark',
    format: 'sas-vigo',
    rows: [{ ...KL, fagmerknad: '', fagmerknad_parameter: '2024' }],
    hits: [{ row: 0, at: 'fagmerknad_parameter', message: 'withoutCode', severity: 'warning' }],
  },
  {
    name: 'a parameter for a remark without room',
    format: 'sas-vigo',
    rows: [{ ...KL, fagmerknad: 'FAM51', fagmerknad_parameter: '2024' }],
    hits: [{ row: 0, at: 'fagmerknad_parameter', message: 'takesNone', severity: 'warning' }],
  },
  {
    name: 'unknown and expired remarks are told of by their own rules',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagmerknad: 'FAM70', fagmerknad_parameter: '2024' },
      { ...KL, fagmerknad: 'FAM22', fagmerknad_parameter: 'Norsk' },
    ],
    hits: [],
  },
  {
    name: 'a table may hold the sentence',
    format: 'karakterfil',
    rows: [{ ...TABELL, fagmerknad: 'FAM51', fagmerknad_parameter: 'over fraværsgrensen' }],
    hits: [],
  },
]
