import type { RuleExample } from '../examples.ts'

const row = {
  fodselsnummer: '14830850105',
  skoleaar: '2025-2026',
  skolenummer: '39901',
  programomraadekode: 'BABAT1----',
  fagkode: 'MAT1101',
  fagstatus: 'E',
}

export const examples: readonly RuleExample[] = [
  {
    name: 'in vocational programmes, no remark, no programme',
    format: 'ssb-resultatfag',
    rows: [
      { ...row, standpunkt: '1', fagmerknad: 'FAM37' },
      { ...row, programomraadekode: 'NANAT3----', standpunkt: '1', fagmerknad: 'FAM37' },
      { ...row, programomraadekode: 'STUSP3----', standpunkt: '1' },
      { ...row, programomraadekode: 'MEMED3----', standpunkt: '1', fagmerknad: 'FAM17' },
    ],
    hits: [],
  },
  {
    name: 'in studiespesialisering and påbygging',
    format: 'ssb-resultatfag',
    rows: [
      { ...row, programomraadekode: 'STUSP3----', standpunkt: '1', fagmerknad: 'FAM37' },
      { ...row, programomraadekode: 'PBPBY4----', standpunkt: '1', fagmerknad: 'FAM37' },
    ],
    hits: [
      { row: 0, at: 'fagmerknad', message: 'general', severity: 'warning' },
      { row: 1, at: 'fagmerknad', message: 'general', severity: 'warning' },
    ],
    norms: ['UDIR5-3-44-02'],
  },
]
