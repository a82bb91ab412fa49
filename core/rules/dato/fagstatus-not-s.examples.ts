import type { RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '01810750045', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const EK = { record: '$EK', ...KEY, startdato: '20250818' }
const KL = { record: '$KL', ...KEY, fagkode: 'ENG1007', startdato_fag: '20250818' }
const TABLE = { fodselsnummer: '01810750045', skoleaar: '2025-2026', fagkode: 'ENG1007' }

export const examples: readonly RuleExample[] = [
  {
    name: 'left with S, there without a date; a graded subject keeps its status and has no date',
    format: 'sas-vigo',
    rows: [
      { ...EK, avbruddsdato: '20260116' },
      { ...KL, fagstatus: 'S', avbruddsdato_fag: '20260116' },
      { ...KL, fagkode: 'MAT1019', fagstatus: 'E', standpunkt: '4' },
    ],
    hits: [],
  },
  {
    name: 'a date and another status, once for many subjects with the same',
    format: 'sas-vigo',
    rows: [
      EK,
      { ...KL, fagstatus: 'E', avbruddsdato_fag: '20260116' },
      { ...KL, fagkode: 'MAT1019', fagstatus: 'E', avbruddsdato_fag: '20260116' },
      { ...KL, fagkode: 'NAT1007', fagstatus: 'N', avbruddsdato_fag: '20260116', standpunkt: '4' },
    ],
    hits: [
      { row: 1, at: 'fagstatus', message: 'other', severity: 'warning', count: 2 },
      { row: 3, at: 'fagstatus', message: 'other', severity: 'warning' },
    ],
  },
  {
    name: 'a date and no status',
    format: 'sas-vigo',
    rows: [EK, { ...KL, avbruddsdato_fag: '20260116' }],
    hits: [{ row: 1, at: 'fagstatus', message: 'blank', severity: 'warning' }],
  },
  {
    name: 'a private candidate has no such date at all: another rule',
    format: 'sas-vigo',
    rows: [EK, { ...KL, fagstatus: 'P', avbruddsdato_fag: '20260116' }],
    hits: [],
  },
  {
    name: 'a table whose system ends every subject with the year',
    format: 'karakterfil',
    rows: [
      { ...TABLE, fagstatus: 'E', avbruddsdato_fag: '19.06.2026' },
      { ...TABLE, fagkode: 'MAT1019', fagstatus: 'E', avbruddsdato_fag: '31.07.2026' },
      { ...TABLE, fagkode: 'NAT1007', fagstatus: 'E', avbruddsdato_fag: '15.06.2026' },
    ],
    hits: [],
  },
  {
    name: 'a table with words',
    format: 'karakterfil',
    rows: [
      { ...TABLE, fagstatus: 'Sluttet', avbruddsdato_fag: '16.01.2026' },
      { ...TABLE, fagkode: 'MAT1019', fagstatus: 'Privatist', avbruddsdato_fag: '16.01.2026' },
      { ...TABLE, fagkode: 'NAT1007', fagstatus: '-', avbruddsdato_fag: '16.01.2026' },
      { ...TABLE, fagkode: 'SAK1001', fagstatus: 'Elev', avbruddsdato_fag: '16.01.2026' },
    ],
    hits: [{ row: 3, at: 'fagstatus', message: 'other', severity: 'warning' }],
  },
  {
    name: 'a table: graded at half term, or without status, says nothing; an ungraded one does',
    format: 'karakterfil',
    rows: [
      { ...TABLE, fagstatus: 'E', avbruddsdato_fag: '16.01.2026', standpunkt: '4' },
      { ...TABLE, fagkode: 'MAT1019', avbruddsdato_fag: '16.01.2026' },
      { ...TABLE, fagkode: 'NAT1007', fagstatus: 'E', avbruddsdato_fag: '14.06.2026' },
    ],
    hits: [{ row: 2, at: 'fagstatus', message: 'other', severity: 'warning' }],
  },
]
