import type { RuleExample } from '../examples.ts'

const row = {
  fodselsnummer: '14830850105',
  skoleaar: '2025-2026',
  skolenummer: '39901',
  programomraadekode: 'HSHSF1----',
  fagkode: 'ENG1007',
  fagstatus: 'E',
  omvalg: 'nei',
  forsering: 'nei',
}
const before = { ...row, skoleaar: '2024-2025', programomraadekode: 'STUSP1----', standpunkt: '4' }

export const examples: readonly RuleExample[] = [
  {
    name: 'chose anew, or took it ahead of its year',
    format: 'karakterfil',
    rows: [
      before,
      { ...row, omvalg: 'ja', fagtype: 'fellesfag' },
      { ...before, fagkode: 'MAT1019' },
      { ...row, fagkode: 'MAT1019', forsering: 'ja' },
    ],
    hits: [],
    falseAlarm: 'F28',
  },
  {
    name: 'nothing stated, one of the two stated, or no such columns',
    format: 'karakterfil',
    rows: [before, { ...row, omvalg: '', forsering: '' }, { ...before, fagkode: 'MAT1019' }, { ...row, fagkode: 'MAT1019', forsering: '' }],
    hits: [],
    falseAlarm: 'F28',
  },
  {
    name: 'not passed, repeated with the whole year, kept, private candidate, over two years',
    format: 'karakterfil',
    rows: [
      { ...before, standpunkt: '1' },
      row,
      { ...before, fagkode: 'MAT1019', programomraadekode: 'HSHSF1----' },
      { ...row, fagkode: 'MAT1019' },
      { ...before, fagkode: 'NAT1007' },
      { ...row, fagkode: 'NAT1007', fagmerknad: 'FAM57' },
      { ...before, fagkode: 'SAF1001', fagstatus: 'P', standpunkt: '', eksamen_skriftlig: '4' },
      { ...row, fagkode: 'SAF1001' },
      { ...before, fagkode: 'NOR1267' },
      { ...row, fagkode: 'NOR1267', fagstatus: 'P' },
      { ...before, fagkode: 'KRO1017', standpunkt: '', halvaar2: '4' },
      { ...row, fagkode: 'KRO1017' },
      { ...before, fagkode: 'GEO1003', eksamen_muntlig: '1' },
      { ...row, fagkode: 'GEO1003' },
    ],
    hits: [],
    falseAlarm: 'F28',
  },
  {
    name: 'passed and taken again; a programme subject taken again after omvalg',
    format: 'karakterfil',
    rows: [
      before,
      row,
      { ...before, fagkode: 'HSF1006' },
      { ...row, fagkode: 'HSF1006', omvalg: 'ja', fagtype: 'felles programfag' },
      { ...before, fagkode: 'MAT1019', standpunkt: '1', eksamen_skriftlig: '2' },
      { ...row, fagkode: 'MAT1019' },
    ],
    hits: [
      { row: 1, at: 'fagstatus', message: 'passed', severity: 'warning' },
      { row: 3, at: 'fagstatus', message: 'programfag', severity: 'warning' },
      { row: 5, at: 'fagstatus', message: 'passed', severity: 'warning' },
    ],
    norms: ['UDIR5-3-17a-02', 'UDIR5-3-17a-10'],
  },
]
