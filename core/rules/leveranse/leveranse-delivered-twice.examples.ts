import type { ExampleRow, RuleExample } from '../examples.ts'

const tof = (fildato: string): ExampleRow => ({ record: 'TOF', versjon: 'SAS3', fildato, fylkesnummer: '39', skolenummer: '39901' })
const key = { fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const file = (fildato: string, standpunkt: string, skolenummer = '39901'): readonly ExampleRow[] => [
  { ...tof(fildato), skolenummer },
  { record: '$EL', fodselsnummer: key.fodselsnummer },
  { record: '$EK', ...key, skolenummer, startdato: '20250818' },
  { record: '$KL', ...key, skolenummer, fagkode: 'ENG1007', standpunkt, fagstatus: 'E', startdato_fag: '20250818' },
]

export const examples: readonly RuleExample[] = [
  {
    name: 'two equal files are no trouble',
    format: 'sas-vigo',
    rows: file('20260622', '4'),
    beside: [{ name: 'kopi.txt', format: 'sas-vigo', rows: file('20260624', '4') }],
    hits: [],
  },
  {
    name: 'one grade differs: told at the older file',
    format: 'sas-vigo',
    rows: file('20260622', '4'),
    beside: [{ name: 'ny.txt', format: 'sas-vigo', rows: file('20260624', '5') }],
    hits: [{ row: -1, at: null, message: 'older', severity: 'warning' }],
  },
  {
    name: 'the older file may be the second',
    format: 'sas-vigo',
    rows: file('20260624', '4'),
    beside: [{ name: 'gammel.txt', format: 'sas-vigo', rows: file('20260622', '5') }],
    hits: [{ file: 1, row: -1, at: null, message: 'older', severity: 'warning' }],
  },
  {
    name: 'a date in the file name where the start line has none',
    format: 'sas-vigo',
    fileName: '39901-20260624.txt',
    rows: file('', '4'),
    beside: [{ name: '39901 2026-06-22.txt', format: 'sas-vigo', rows: file('', '5') }],
    hits: [{ file: 1, row: -1, at: null, message: 'older', severity: 'warning' }],
  },
  {
    name: 'nobody knows which is the newest',
    format: 'sas-vigo',
    rows: file('', '4'),
    beside: [{ name: 'b.txt', format: 'sas-vigo', rows: file('', '5') }],
    hits: [{ file: 1, row: -1, at: null, message: 'unknown', severity: 'warning' }],
  },
  {
    name: 'two schools',
    format: 'sas-vigo',
    rows: file('20260622', '4'),
    beside: [{ name: 'b.txt', format: 'sas-vigo', rows: file('20260624', '5', '39902') }],
    hits: [],
  },
  {
    name: 'the same school in files of another school year: deliveries of their own',
    format: 'sas-vigo',
    rows: file('20260622', '4'),
    beside: [
      {
        name: 'i-fjor.txt',
        format: 'sas-vigo',
        rows: file('20250624', '5').map((row) =>
          row.record === 'TOF' ? row : { ...row, ...(row.skoleaar ? { skoleaar: '20242025' } : {}) },
        ),
      },
    ],
    hits: [],
  },
  {
    name: 'one file tells its day, the other does not; both tell the same day',
    format: 'sas-vigo',
    rows: file('20260622', '4'),
    beside: [
      { name: 'b.txt', format: 'sas-vigo', rows: file('', '5') },
      { name: 'c.txt', format: 'sas-vigo', rows: file('20260622', '3') },
    ],
    hits: [
      { file: 1, row: -1, at: null, message: 'unknown', severity: 'warning' },
      { file: 2, row: -1, at: null, message: 'unknown', severity: 'warning' },
      { file: 2, row: -1, at: null, message: 'unknown', severity: 'warning' },
    ],
  },
  {
    name: 'the message counts the pupils that differ: one only here, one only there, one with another grade',
    format: 'sas-vigo',
    rows: [
      ...file('20260622', '4'),
      { record: '$EL', fodselsnummer: '02910752033' },
      { record: '$EK', ...key, fodselsnummer: '02910752033', startdato: '20250818' },
    ],
    beside: [
      {
        name: 'ny.txt',
        format: 'sas-vigo',
        rows: [
          ...file('20260624', '5'),
          { record: '$EL', fodselsnummer: '05810854024' },
          { record: '$EK', ...key, fodselsnummer: '05810854024', startdato: '20250818' },
        ],
      },
    ],
    hits: [{ row: -1, at: null, message: 'older', severity: 'warning', facts: { n: 3, other: 'ny.txt', date: '2026-06-24' } }],
  },
]
