import type { RuleExample } from '../examples.ts'

const KL = {
  record: '$KL',
  fodselsnummer: '14830850105',
  skoleaar: '20252026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  fagkode: 'ENG1007',
  fagstatus: 'E',
}
const ROW = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007' }

export const examples: readonly RuleExample[] = [
  {
    name: 'IV with either remark, and IV with none; of two remarks in the field nobody knows which counts',
    format: 'sas-vigo',
    rows: [
      { ...KL, standpunkt: 'IV', fagmerknad: 'FAM21' },
      { ...KL, standpunkt: 'IV', fagmerknad: 'FAM51' },
      { ...KL, standpunkt: 'IV' },
      { ...KL, standpunkt: '4', fagmerknad: 'FAM29' },
      { ...KL, standpunkt: '4', fagmerknad: 'FAM51 FAM29' },
    ],
    hits: [],
  },
  {
    name: 'no basis for assessment, yet a grade, even the lowest',
    format: 'sas-vigo',
    rows: [{ ...KL, standpunkt: '1', fagmerknad: 'FAM21' }],
    hits: [{ row: 0, at: 'standpunkt', message: 'basis', severity: 'warning' }],
    norms: ['UDIR5-3-03-07'],
  },
  {
    name: 'above the absence limit, yet a grade',
    format: 'sas-vigo',
    rows: [
      { ...KL, standpunkt: '4', fagmerknad: 'FAM51' },
      { ...KL, standpunkt: 'B', fagmerknad: '51' },
    ],
    hits: [
      { row: 0, at: 'standpunkt', message: 'absence', severity: 'warning' },
      { row: 1, at: 'standpunkt', message: 'absence', severity: 'warning' },
    ],
    norms: ['UDIR5-3-03-10'],
  },
  {
    name: 'with an exam grade FAM51 is told there, FAM21 here',
    format: 'sas-vigo',
    rows: [
      { ...KL, standpunkt: '4', fagmerknad: 'FAM51', eksamen_muntlig: '4', eksamensform: 'M' },
      { ...KL, standpunkt: '4', fagmerknad: 'FAM21', eksamen_muntlig: '4', eksamensform: 'M' },
      { ...KL, standpunkt: '4', fagmerknad: 'FAM51', eksamen_muntlig: '4', eksamensform: 'M', karakterstatus: 'K' },
    ],
    hits: [
      { row: 1, at: 'standpunkt', message: 'basis', severity: 'warning' },
      { row: 2, at: 'standpunkt', message: 'absence', severity: 'warning' },
    ],
  },
  {
    name: 'VO, exempt and approved are no grades of the teacher; nor is what a private candidate has',
    format: 'sas-vigo',
    rows: [
      { ...KL, standpunkt: 'VO', fagmerknad: 'FAM21' },
      { ...KL, standpunkt: 'F', fagmerknad: 'FAM21' },
      { ...KL, standpunkt: 'GK', fagmerknad: 'FAM21' },
      ...['P', 'R', 'G', 'F', 'S'].map((fagstatus) => ({ ...KL, fagstatus, standpunkt: '3', fagmerknad: 'FAM51' })),
    ],
    hits: [],
  },
  {
    name: 'IV in the first half-year does not explain a remark beside a standpunkt grade',
    format: 'sas-vigo',
    rows: [{ ...KL, halvaar1: 'IV', standpunkt: '3', fagmerknad: 'FAM51' }],
    hits: [{ row: 0, at: 'standpunkt', message: 'absence', severity: 'warning' }],
  },
  {
    name: 'the statistics, with a line that is not active',
    format: 'ssb-resultatfag',
    rows: [
      { ...ROW, fagstatus: 'E', standpunkt: '2', fagmerknad: 'FAM51', linje_aktiv: 'J' },
      { ...ROW, fagkode: 'NAT1007', fagstatus: 'E', standpunkt: '2', fagmerknad: 'FAM51', linje_aktiv: 'N' },
    ],
    hits: [{ row: 0, at: 'standpunkt', message: 'absence', severity: 'warning' }],
  },
  {
    name: 'a table in words',
    format: 'karakterfil',
    rows: [
      { ...ROW, fagstatus: 'Elev', standpunkt: '4 (fire)', fagmerknad: 'FAM51 over fraværsgrensen' },
      { ...ROW, fagkode: 'NAT1007', fagstatus: 'Elev', standpunkt: '-', fagmerknad: 'FAM51' },
    ],
    hits: [{ row: 0, at: 'standpunkt', message: 'absence', severity: 'warning' }],
  },
]
