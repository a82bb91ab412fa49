import type { RuleExample } from '../examples.ts'

const KL = {
  record: '$KL',
  fodselsnummer: '14830850105',
  skoleaar: '20252026',
  skolenummer: '39901',
  programomraadekode: 'HSHEA2----',
  fagstatus: 'E',
}
const EXAM = { ...KL, fagkode: 'HEA2008', eksamen_annen: '4', eksamensform: 'P' }
const iv = (fagkode: string) => ({ ...KL, fagkode, standpunkt: 'IV', fagmerknad: 'FAM51' })
const graded = (fagkode: string) => ({ ...KL, fagkode, standpunkt: '3' })

export const examples: readonly RuleExample[] = [
  {
    name: 'IV in all three programme subjects',
    format: 'sas-vigo',
    rows: [iv('HEA2005'), iv('HEA2006'), iv('HEA2007'), graded('NOR1260'), EXAM],
    hits: [{ row: 4, at: 'eksamen_annen', message: 'all', severity: 'warning' }],
    norms: ['VTFK-6-1-8-201', 'UDIR5-3-37-11'],
  },
  {
    name: 'IV in two of three: the exam stands',
    format: 'sas-vigo',
    rows: [iv('HEA2005'), iv('HEA2006'), graded('HEA2007'), EXAM],
    hits: [],
    falseAlarm: 'F05',
  },
  {
    name: 'a subject without a grade yet, and one subject alone: nobody knows',
    format: 'sas-vigo',
    rows: [
      iv('HEA2005'),
      iv('HEA2006'),
      { ...KL, fagkode: 'HEA2007' },
      EXAM,
      ...[iv('HEA2005'), EXAM, graded('NOR1260')].map((row) => ({ ...row, fodselsnummer: '02910752033' })),
    ],
    hits: [],
  },
  {
    name: 'exempt and explained subjects are not counted',
    format: 'sas-vigo',
    rows: [
      iv('HEA2005'),
      iv('HEA2006'),
      { ...KL, fagkode: 'HEA2007', standpunkt: 'F', fagmerknad: 'FAM02' },
      { ...KL, fagkode: 'HEA2009', standpunkt: 'VO' },
      EXAM,
    ],
    hits: [{ row: 4, at: 'eksamen_annen', message: 'all', severity: 'warning' }],
  },
  {
    name: 'the exam is annulled, not taken, a private candidate’s, or stands after a complaint',
    format: 'sas-vigo',
    rows: [
      { eksamen_annen: '4', fagmerknad: 'FAM04' },
      { eksamen_annen: 'IM', fagmerknad: 'FAM29' },
      { eksamen_annen: '4', fagstatus: 'P' },
      { eksamen_annen: '4', karakterstatus: 'K' },
      { eksamen_annen: '' },
    ].flatMap((cells, i) => [iv('HEA2005'), iv('HEA2006'), { ...EXAM, ...cells }].map((row) => ({ ...row, skolenummer: `3990${i + 1}` }))),
    hits: [],
    falseAlarm: 'F05',
  },
  {
    name: 'two other subjects with IV, and a code that is no interdisciplinary exam',
    format: 'sas-vigo',
    rows: [
      iv('NOR1260'),
      iv('MAT1019'),
      graded('HEA2005'),
      EXAM,
      ...[iv('HEA2005'), iv('HEA2006'), { ...EXAM, fagkode: 'HEA2010' }].map((row) => ({ ...row, skolenummer: '39902' })),
    ],
    hits: [],
  },
  {
    name: 'a code that the county has named',
    format: 'sas-vigo',
    rows: [iv('HEA2005'), iv('HEA2006'), { ...EXAM, fagkode: 'HEA2010' }],
    hits: [{ row: 2, at: 'eksamen_annen', message: 'all', severity: 'warning' }],
    parametre: { tverrfaglige_fagkoder: ['HEA2010'] },
  },
  {
    name: 'the statistics, with lines that are not active',
    format: 'ssb-resultatfag',
    rows: [
      ...['HEA2005', 'HEA2006'].map((fagkode) => ({ fagkode, fagstatus: 'E', standpunkt: 'IV', linje_aktiv: 'J' })),
      { fagkode: 'HEA2007', fagstatus: 'E', standpunkt: '4', linje_aktiv: 'N' },
      { fagkode: 'HEA2008', fagstatus: 'E', eksamen_annen: '2', linje_aktiv: 'J' },
      { fagkode: 'HEA2008', fagstatus: 'E', eksamen_annen: '2', linje_aktiv: 'N' },
    ].map((row) => ({
      fodselsnummer: '14830850105',
      skoleaar: '2025-2026',
      skolenummer: '39901',
      programomraadekode: 'HSHEA2----',
      ...row,
    })),
    hits: [{ row: 3, at: 'eksamen_annen', message: 'all', severity: 'warning' }],
  },
  {
    name: 'the exam of an adult, of one who was recognised or approved, and of one who has left the subject',
    format: 'sas-vigo',
    rows: ['V', 'R', 'G', 'S'].flatMap((fagstatus, i) =>
      [iv('HEA2005'), iv('HEA2006'), { ...EXAM, fagstatus }].map((row) => ({ ...row, skolenummer: `3990${i + 1}` })),
    ),
    hits: [],
  },
  {
    name: 'one subject behind the exam, and IV in another',
    format: 'sas-vigo',
    rows: [iv('HEA2005'), iv('NOR1260'), EXAM],
    hits: [],
  },
  {
    name: 'another interdisciplinary code has no standpunkt, and is no subject behind this one; the message names those that are',
    format: 'sas-vigo',
    rows: [iv('HEA2005'), iv('HEA2006'), EXAM, { ...KL, fagkode: 'HEA2010' }],
    parametre: { tverrfaglige_fagkoder: ['HEA2010'] },
    hits: [
      { row: 2, at: 'eksamen_annen', message: 'all', severity: 'warning', facts: { fagkode: 'HEA2008', subjects: 'HEA2005, HEA2006' } },
    ],
  },
]
