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
const EXAM = { eksamen_skriftlig: '4', eksamensform: 'S' }
const ROW = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007' }

export const examples: readonly RuleExample[] = [
  {
    name: 'IV with an exam grade',
    format: 'sas-vigo',
    rows: [{ ...KL, standpunkt: 'IV', ...EXAM }],
    hits: [{ row: 0, at: 'eksamen_skriftlig', message: 'iv', severity: 'error' }],
    norms: ['UDIR5-3-37-10'],
  },
  {
    name: 'IV with FAM51 and an exam grade is one cause',
    format: 'sas-vigo',
    rows: [{ ...KL, standpunkt: 'IV', fagmerknad: 'FAM51', eksamen_muntlig: '2', eksamensform: 'M' }],
    hits: [{ row: 0, at: 'eksamen_muntlig', message: 'iv', severity: 'error' }],
  },
  {
    name: 'FAM51 alone, and FAM51 beside a standpunkt',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagmerknad: 'FAM51', ...EXAM },
      { ...KL, fagmerknad: 'FAM51', standpunkt: '3', eksamen_annen: '1', eksamensform: 'MP' },
    ],
    hits: [
      { row: 0, at: 'eksamen_skriftlig', message: 'absence', severity: 'error' },
      { row: 1, at: 'eksamen_annen', message: 'either', severity: 'error' },
    ],
  },
  {
    name: 'IV or FAM51 without an exam grade, an exam not taken or annulled, another remark, two remarks',
    format: 'sas-vigo',
    rows: [
      { ...KL, standpunkt: 'IV' },
      { ...KL, standpunkt: 'IV', fagmerknad: 'FAM51' },
      { ...KL, standpunkt: 'IV', fagmerknad: 'FAM29', eksamen_skriftlig: 'IM', eksamensform: 'S' },
      { ...KL, standpunkt: 'IV', fagmerknad: 'FAM04', eksamen_skriftlig: 'IV', eksamensform: 'S' },
      { ...KL, standpunkt: '4', fagmerknad: 'FAM42', ...EXAM },
      { ...KL, halvaar1: 'IV', standpunkt: '2', ...EXAM },
      { ...KL, fagmerknad: 'FAM51,FAM62', ...EXAM },
    ],
    hits: [],
  },
  {
    name: 'a blank standpunkt is no IV, and neither is VO',
    format: 'sas-vigo',
    rows: [
      { ...KL, ...EXAM },
      { ...KL, standpunkt: 'VO', ...EXAM },
      { ...KL, standpunkt: 'VO', fagmerknad: 'FAM51', ...EXAM },
      { ...KL, fagmerknad: 'FAM21', ...EXAM },
    ],
    hits: [],
    falseAlarm: 'F05',
  },
  {
    name: 'the complaint about IV was upheld; an exam that is new or deferred falls away all the same',
    format: 'sas-vigo',
    rows: [
      { ...KL, standpunkt: 'IV', fagmerknad: 'FAM21', karakterstatus: 'K', ...EXAM },
      { ...KL, standpunkt: 'IV', karakterstatus: 'N', ...EXAM },
    ],
    hits: [{ row: 1, at: 'eksamen_skriftlig', message: 'iv', severity: 'error' }],
    falseAlarm: 'F05',
  },
  {
    name: 'private candidates, adults and assessed prior learning',
    format: 'sas-vigo',
    rows: ['P', 'V', 'R', 'G'].map((fagstatus) => ({ ...KL, fagstatus, standpunkt: 'IV', ...EXAM })),
    hits: [],
    falseAlarm: 'F05',
  },
  {
    name: 'pupils of every other kind',
    format: 'sas-vigo',
    rows: ['E', 'A', 'B', 'N', ''].map((fagstatus) => ({ ...KL, fagstatus, standpunkt: 'IV', ...EXAM })),
    hits: [0, 1, 2, 3, 4].map((row) => ({ row, at: 'eksamen_skriftlig', message: 'iv', severity: 'error' }) as const),
  },
  {
    name: 'an interdisciplinary exam, of the known ones and as the county names it',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'HEA2008', standpunkt: 'IV', eksamen_annen: '4', eksamensform: 'P' },
      { ...KL, fagkode: 'HEA2010', standpunkt: 'IV', eksamen_annen: '4', eksamensform: 'P' },
    ],
    hits: [],
    falseAlarm: 'F05',
    parametre: { tverrfaglige_fagkoder: ['HEA2010'] },
  },
  {
    name: 'the same code where the county has not named it',
    format: 'sas-vigo',
    rows: [{ ...KL, fagkode: 'HEA2010', standpunkt: 'IV', eksamen_annen: '4', eksamensform: 'P' }],
    hits: [{ row: 0, at: 'eksamen_annen', message: 'iv', severity: 'error' }],
  },
  {
    name: 'an approved exam, grunnskole, and a subject of teaching, which has a rule of its own',
    format: 'sas-vigo',
    rows: [
      { ...KL, standpunkt: 'IV', eksamen_annen: 'GK' },
      { ...KL, programomraadekode: 'GSGSK0----', fagkode: 'NOR0214', standpunkt: 'IV', ...EXAM },
      { ...KL, fagkode: 'NOR1Z21', standpunkt: 'IV', ...EXAM },
    ],
    hits: [],
  },
  {
    name: 'the statistics, with a line that is not active',
    format: 'ssb-resultatfag',
    rows: [
      { ...ROW, programomraadekode: 'STUSP1----', fagstatus: 'E', linje_aktiv: 'J', standpunkt: 'IV', eksamen_muntlig: '5' },
      { ...ROW, programomraadekode: 'STUSP1----', fagstatus: 'E', linje_aktiv: 'N', standpunkt: 'IV', eksamen_muntlig: '5' },
    ],
    hits: [{ row: 0, at: 'eksamen_muntlig', message: 'iv', severity: 'error' }],
  },
  {
    name: 'a table in words, without programme codes',
    format: 'karakterfil',
    rows: [
      { ...ROW, fagstatus: 'Elev', standpunkt: 'Ikke vurdert', eksamen_muntlig: '4 (fire)' },
      { ...ROW, fagstatus: 'Elev', standpunkt: '-', fagmerknad: 'FAM51 over fraværsgrensen', eksamen_muntlig: '3' },
      { ...ROW, fagstatus: 'Privatist', standpunkt: 'IV', eksamen_muntlig: '4' },
      { ...ROW, fagstatus: 'Elev', standpunkt: 'IV', eksamen_muntlig: '4', karakterstatus: 'Klage' },
      { ...ROW, fagstatus: 'Elev', standpunkt: 'IV', eksamen_muntlig: '-' },
      { ...ROW, fagkode: 'ENG0025', fagstatus: 'Elev', standpunkt: 'IV', eksamen_muntlig: '4' },
    ],
    hits: [
      { row: 0, at: 'eksamen_muntlig', message: 'iv', severity: 'error' },
      { row: 1, at: 'eksamen_muntlig', message: 'absence', severity: 'error' },
    ],
  },
]
