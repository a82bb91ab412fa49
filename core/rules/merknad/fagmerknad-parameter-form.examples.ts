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
    name: 'subjects of three curricula, a year and a programme',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagmerknad: 'FAM13', fagmerknad_parameter: 'AA6024' },
      { ...KL, fagmerknad: 'FAM46', fagmerknad_parameter: 'FSP0132' },
      { ...KL, fagmerknad: 'FAM48', fagmerknad_parameter: 'eng1007' },
      { ...KL, fagmerknad: 'FAM41', fagmerknad_parameter: 'ENGV007' },
      { ...KL, fagmerknad: 'FAM16', fagmerknad_parameter: '2024' },
      { ...KL, fagmerknad: 'FAM42', fagmerknad_parameter: 'STUSP1----' },
      { ...KL, fagmerknad: 'FAM42', fagmerknad_parameter: 'STUSP1' },
    ],
    hits: [],
  },
  {
    name: 'a subject within a sentence',
    format: 'sas-vigo',
    rows: [{ ...KL, fagmerknad: 'FAM46', fagmerknad_parameter: 'Spansk I (FSP0132)' }],
    hits: [],
  },
  {
    name: 'a name is no subject code',
    format: 'sas-vigo',
    rows: [{ ...KL, fagmerknad: 'FAM46', fagmerknad_parameter: 'Spansk' }],
    hits: [{ row: 0, at: 'fagmerknad_parameter', message: 'fagkode', severity: 'warning' }],
  },
  {
    name: 'a year of two digits',
    format: 'sas-vigo',
    rows: [{ ...KL, fagmerknad: 'FAM16', fagmerknad_parameter: '24' }],
    hits: [{ row: 0, at: 'fagmerknad_parameter', message: 'year', severity: 'warning' }],
  },
  {
    name: 'a year that no pupil passed a subject in',
    format: 'sas-vigo',
    rows: [{ ...KL, fagmerknad: 'FAM16', fagmerknad_parameter: '1824' }],
    hits: [{ row: 0, at: 'fagmerknad_parameter', message: 'year', severity: 'warning' }],
  },
  {
    name: 'a name is no programme area',
    format: 'sas-vigo',
    rows: [{ ...KL, fagmerknad: 'FAM42', fagmerknad_parameter: 'Helse' }],
    hits: [{ row: 0, at: 'fagmerknad_parameter', message: 'programme', severity: 'warning' }],
  },
  {
    name: 'a table may hold the sentence',
    format: 'karakterfil',
    rows: [{ ...TABELL, fagmerknad: 'FAM16', fagmerknad_parameter: 'bestått i fjor' }],
    hits: [],
  },
]
