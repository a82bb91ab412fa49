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
const DUE = '2026-06-30'

export const examples: readonly RuleExample[] = [
  {
    name: 'a remark that there is no grade, and nothing in standpunkt, on the day everything is due',
    format: 'sas-vigo',
    today: DUE,
    rows: [
      { ...KL, fagmerknad: 'FAM51' },
      { ...KL, fagmerknad: 'FAM21', halvaar1: '4' },
    ],
    hits: [
      { row: 0, at: 'standpunkt', message: 'missing', severity: 'warning' },
      { row: 1, at: 'standpunkt', message: 'missing', severity: 'warning' },
    ],
  },
  {
    name: 'the day before, it may still come',
    format: 'sas-vigo',
    today: '2026-06-29',
    rows: [{ ...KL, fagmerknad: 'FAM51' }],
    hits: [],
  },
  {
    name: 'a county that wants all grades by 20 June',
    format: 'sas-vigo',
    today: '2026-06-20',
    parametre: { sluttkarakterer_komplette: '06-20' },
    rows: [{ ...KL, fagmerknad: 'FAM51' }],
    hits: [{ row: 0, at: 'standpunkt', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'in February there is no standpunkt yet',
    format: 'sas-vigo',
    today: '2026-07-01',
    leveranse: 'termin1',
    rows: [{ ...KL, fagmerknad: 'FAM51' }],
    hits: [],
    falseAlarm: 'F01',
  },
  {
    name: 'IV stands there, or in a half-year column of a subject that goes on, or the subject has another remark',
    format: 'sas-vigo',
    today: DUE,
    rows: [
      { ...KL, standpunkt: 'IV', fagmerknad: 'FAM51' },
      { ...KL, halvaar1: 'IV', fagmerknad: 'FAM51' },
      { ...KL, halvaar2: 'IV', fagmerknad: 'FAM21' },
      { ...KL, fagmerknad: 'FAM02' },
      { ...KL },
    ],
    hits: [],
  },
  {
    name: 'subjects without standpunkt, and pupils without one',
    format: 'sas-vigo',
    today: DUE,
    rows: [
      { ...KL, fagkode: 'HEA2008', fagmerknad: 'FAM51' },
      { ...KL, fagkode: 'IOP1000', fagmerknad: 'FAM21' },
      { ...KL, fagkode: 'NOR1Z21', fagmerknad: 'FAM51' },
      ...['P', 'R', 'G', 'F', 'S'].map((fagstatus) => ({ ...KL, fagstatus, fagmerknad: 'FAM51' })),
      { ...KL, fagmerknad: 'FAM51', avbruddsdato_fag: '20260112' },
    ],
    hits: [],
    falseAlarm: 'F03',
  },
  {
    name: 'FAM51 with an exam grade is told at the exam, FAM21 here',
    format: 'sas-vigo',
    today: DUE,
    rows: [
      { ...KL, fagmerknad: 'FAM51', eksamen_muntlig: '4', eksamensform: 'M' },
      { ...KL, fagmerknad: 'FAM21', eksamen_muntlig: '4', eksamensform: 'M' },
    ],
    hits: [{ row: 1, at: 'standpunkt', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'a value that is no grade is another rule’s',
    format: 'sas-vigo',
    today: DUE,
    rows: [{ ...KL, fagmerknad: 'FAM51', standpunkt: 'XX' }],
    hits: [],
  },
  {
    name: 'the statistics, and a line that is not active',
    format: 'ssb-resultatfag',
    today: DUE,
    rows: [
      { ...ROW, fagstatus: 'E', fagmerknad: 'FAM51', linje_aktiv: 'J' },
      { ...ROW, fagkode: 'NAT1007', fagstatus: 'E', fagmerknad: 'FAM51', linje_aktiv: 'N' },
    ],
    hits: [{ row: 0, at: 'standpunkt', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'a table with a mark for nothing',
    format: 'karakterfil',
    today: DUE,
    rows: [{ ...ROW, fagstatus: 'Elev', standpunkt: '-', fagmerknad: 'FAM51' }],
    hits: [{ row: 0, at: 'standpunkt', message: 'missing', severity: 'warning' }],
  },
]
