import type { RuleExample } from '../examples.ts'

const KL = {
  record: '$KL',
  fodselsnummer: '14830850105',
  skoleaar: '20252026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  fagkode: 'ENG1007',
}
const RESULTATFAG = {
  fodselsnummer: '14830850105',
  skoleaar: '2025-2026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  fagkode: 'ENG1007',
}
const ELEVFAG = {
  fodselsnummer: '14830850105',
  skoleaar: '2025-2026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  fagkode: 'ENG1007',
}
const TABELL = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007' }

export const examples: readonly RuleExample[] = [
  {
    name: 'the thirteen statuses, and blank',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagstatus: 'E' },
      { ...KL, fagstatus: 'A' },
      { ...KL, fagstatus: 'B' },
      { ...KL, fagstatus: 'N' },
      { ...KL, fagstatus: 'U' },
      { ...KL, fagstatus: 'V' },
      { ...KL, fagstatus: 'O' },
      { ...KL, fagstatus: 'S' },
      { ...KL, fagstatus: 'F' },
      { ...KL, fagstatus: 'P' },
      { ...KL, fagstatus: 'R' },
      { ...KL, fagstatus: 'M' },
      { ...KL, fagstatus: 'G' },
      { ...KL, fagstatus: '' },
    ],
    hits: [],
  },
  {
    name: 'D is an elevstatus, not a fagstatus',
    format: 'sas-vigo',
    rows: [{ ...KL, fagstatus: 'D' }],
    hits: [{ row: 0, at: 'fagstatus', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'a word in the interface is an unknown code with one answer',
    format: 'sas-vigo',
    rows: [{ ...KL, fagstatus: 'Elev' }],
    hits: [{ row: 0, at: 'fagstatus', message: 'word', severity: 'error', fix: 'E' }],
  },
  {
    name: 'a table may say Elev, Privatist and Sluttet',
    format: 'karakterfil',
    rows: [
      { ...TABELL, fagstatus: 'Elev' },
      { ...TABELL, fagstatus: 'Privatist' },
      { ...TABELL, fagstatus: 'Sluttet' },
      { ...TABELL, fagstatus: 'E' },
    ],
    hits: [],
  },
  {
    name: 'an unknown status in a table',
    format: 'karakterfil',
    rows: [
      { ...TABELL, fagstatus: 'E' },
      { ...TABELL, fagstatus: 'Q' },
    ],
    hits: [{ row: 1, at: 'fagstatus', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'an unknown status in the results',
    format: 'ssb-resultatfag',
    rows: [{ ...RESULTATFAG, fagstatus: 'X' }],
    hits: [{ row: 0, at: 'fagstatus', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'an earlier status only warns',
    format: 'ssb-resultatfag',
    rows: [
      { ...RESULTATFAG, forrige_fagstatus: 'E' },
      { ...RESULTATFAG, forrige_fagstatus: 'X' },
      { ...RESULTATFAG, forrige_fagstatus: 'Elev' },
    ],
    hits: [
      { row: 1, at: 'forrige_fagstatus', message: 'unknown', severity: 'warning' },
      { row: 2, at: 'forrige_fagstatus', message: 'word', severity: 'warning', fix: 'E' },
    ],
  },
  {
    name: "an unknown status among the pupils' subjects",
    format: 'ssb-elevfag',
    rows: [
      { ...ELEVFAG, fagstatus: 'E' },
      { ...ELEVFAG, fagstatus: 'Y' },
    ],
    hits: [{ row: 1, at: 'fagstatus', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'small letters are spelling',
    format: 'sas-vigo',
    rows: [{ ...KL, fagstatus: 'e' }],
    hits: [],
  },
]
