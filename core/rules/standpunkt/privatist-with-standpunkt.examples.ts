import type { RuleExample } from '../examples.ts'

const KL = {
  record: '$KL',
  fodselsnummer: '14830850105',
  skoleaar: '20252026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  fagkode: 'ENG1007',
}
const PRIVATIST = { ...KL, fagstatus: 'P', eksamen_skriftlig: '4', eksamensform: 'S' }
const ROW = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007', fagstatus: 'P', eksamen_skriftlig: '4' }

export const examples: readonly RuleExample[] = [
  {
    name: 'a private candidate with a standpunkt grade, or IV',
    format: 'sas-vigo',
    rows: [
      { ...PRIVATIST, standpunkt: '3' },
      { ...PRIVATIST, standpunkt: 'IV' },
    ],
    hits: [
      { row: 0, at: 'standpunkt', message: 'standpunkt', severity: 'error' },
      { row: 1, at: 'standpunkt', message: 'standpunkt', severity: 'error' },
    ],
    norms: ['UDIR5-3-10-02'],
  },
  {
    name: 'half-year grades of either term; the half-year grades beside a standpunkt are the same cause',
    format: 'sas-vigo',
    rows: [
      { ...PRIVATIST, halvaar1: '4' },
      { ...PRIVATIST, halvaar2: '2' },
      { ...PRIVATIST, halvaar1: '4', halvaar2: '4', standpunkt: '4' },
    ],
    hits: [
      { row: 0, at: 'halvaar1', message: 'halfYear', severity: 'warning' },
      { row: 1, at: 'halvaar2', message: 'halfYear', severity: 'warning' },
      { row: 2, at: 'standpunkt', message: 'standpunkt', severity: 'error' },
    ],
  },
  {
    name: 'private in one subject, pupil in the others',
    format: 'sas-vigo',
    rows: [
      PRIVATIST,
      { ...KL, fagkode: 'MAT1019', fagstatus: 'E', halvaar1: '4', standpunkt: '4' },
      { ...KL, fagkode: 'NAT1007', fagstatus: '', standpunkt: '4' },
      { ...KL, fagkode: 'SAK1001', fagstatus: 'G', standpunkt: '5' },
    ],
    hits: [],
    falseAlarm: 'F07',
  },
  {
    name: 'a standpunkt of an earlier school year; this year’s own is not earlier',
    format: 'sas-vigo',
    rows: [
      { ...PRIVATIST, standpunkt: '3', skoleaar2: '20242025' },
      { ...PRIVATIST, standpunkt: '3', skoleaar2: '20252026' },
    ],
    hits: [{ row: 1, at: 'standpunkt', message: 'standpunkt', severity: 'error' }],
    falseAlarm: 'F07',
  },
  {
    name: 'exempt, approved, explained; and a code that may not stand there at all',
    format: 'sas-vigo',
    rows: ['F', 'GK', 'VO', 'IM'].map((standpunkt) => ({ ...PRIVATIST, standpunkt })),
    hits: [],
  },
  {
    name: 'the statistics: a pupil who became private in the spring, and a line that is not active',
    format: 'ssb-resultatfag',
    rows: [
      { ...ROW, halvaar1: '4', forrige_fagstatus: 'E' },
      { ...ROW, standpunkt: '4', linje_aktiv: 'N' },
      { ...ROW, halvaar1: '4', forrige_fagstatus: 'P' },
      { ...ROW, standpunkt: '4', forrige_fagstatus: 'E' },
    ],
    hits: [
      { row: 2, at: 'halvaar1', message: 'halfYear', severity: 'warning' },
      { row: 3, at: 'standpunkt', message: 'standpunkt', severity: 'error' },
    ],
  },
  {
    name: 'a table in words',
    format: 'karakterfil',
    rows: [
      { ...ROW, fagstatus: 'Privatist', standpunkt: '4' },
      { ...ROW, fagstatus: 'Privatist', fagkode: 'NAT1007', standpunkt: '-' },
      { ...ROW, fagstatus: 'Elev', fagkode: 'SAK1001', standpunkt: '4' },
    ],
    hits: [{ row: 0, at: 'standpunkt', message: 'standpunkt', severity: 'error' }],
  },
]
