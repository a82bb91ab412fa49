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
    name: 'grade 1 in a common subject',
    format: 'karakterfil',
    rows: [
      { ...row, standpunkt: '1', fagmerknad: 'FAM37' },
      { ...row, standpunkt: '1', fagmerknad: 'FAM37', fagtype: 'fellesfag' },
      { ...row, standpunkt: 'IV', fagmerknad: 'FAM21', fagtype: 'programfag' },
      { ...row, eksamen_muntlig: 'IM', standpunkt: '1', fagmerknad: 'FAM37' },
    ],
    hits: [],
  },
  {
    name: 'IV',
    format: 'ssb-resultatfag',
    rows: [{ ...row, standpunkt: 'IV', fagmerknad: 'FAM37' }],
    hits: [{ row: 0, at: 'fagmerknad', message: 'iv', severity: 'warning' }],
    norms: ['UDIR5-3-44-03', 'UDIR5-3-51-04'],
  },
  {
    name: 'a programme subject',
    format: 'karakterfil',
    rows: [{ ...row, standpunkt: '1', fagmerknad: '37', fagtype: 'felles programfag' }],
    hits: [{ row: 0, at: 'fagmerknad', message: 'programfag', severity: 'warning' }],
    norms: ['UDIR5-3-44-03', 'UDIR5-3-51-04'],
  },
]
