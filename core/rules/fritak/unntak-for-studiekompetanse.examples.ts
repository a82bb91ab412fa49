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
    name: 'vocational competence, both kinds, not stated, another remark',
    format: 'karakterfil',
    rows: [
      { ...row, standpunkt: '1', fagmerknad: 'FAM37', kompetanse: 'yrkeskompetanse' },
      { ...row, standpunkt: '1', fagmerknad: 'FAM37', kompetanse: 'yrkes- og studiekompetanse' },
      { ...row, programomraadekode: 'STUSP3----', standpunkt: '1', fagmerknad: 'FAM37' },
      { ...row, standpunkt: '3', fagmerknad: 'FAM17', kompetanse: 'studiekompetanse' },
    ],
    hits: [],
  },
  {
    name: 'general study competence',
    format: 'karakterfil',
    rows: [{ ...row, programomraadekode: 'STUSP3----', standpunkt: '1', fagmerknad: 'FAM37', kompetanse: 'Studiekompetanse' }],
    hits: [{ row: 0, at: 'fagmerknad', message: 'general', severity: 'warning' }],
    norms: ['UDIR5-3-44-02'],
  },
]
