import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'a mark for an empty cell in the interface',
    format: 'sas-vigo',
    rows: [{ record: '$KL', startdato_fag: '-' }],
    hits: [{ row: 0, at: 'startdato_fag', message: 'not-a-date', severity: 'error' }],
  },
  {
    name: 'in a table it is read as an empty cell',
    format: 'karakterfil',
    rows: [
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', startdato_fag: '-', avbruddsdato_fag: 'ingen', varsel_dato: '–' },
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', startdato_fag: '--.--.----' },
    ],
    hits: [{ row: 1, at: 'startdato_fag', message: 'not-a-date', severity: 'error' }],
  },
  {
    name: 'days without a year are to be settled',
    format: 'karakterfil',
    rows: [
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', eksamensdato: 'ons 10. juni' },
      { fodselsnummer: '14830850105', fagkode: 'MAT1019', eksamensdato: '10.6.' },
      { fodselsnummer: '14830850105', fagkode: 'NAT1007', eksamensdato: 'juni' },
    ],
    hits: [
      { row: 0, at: 'eksamensdato', message: 'no-year', severity: 'warning' },
      { row: 1, at: 'eksamensdato', message: 'no-year', severity: 'warning' },
      { row: 2, at: 'eksamensdato', message: 'not-a-date', severity: 'error' },
    ],
  },
  {
    name: 'days that exist, and blanks',
    format: 'sas-vigo',
    rows: [
      { record: '$EK', fodselsnummer: '01810750045', startdato: '20250818', avbruddsdato: '' },
      { record: '$EK', fodselsnummer: '02810750084', startdato: '20240229' },
    ],
    hits: [],
  },
  {
    name: '31 February, 29 February of an ordinary year, 31 April',
    format: 'sas-vigo',
    rows: [
      { record: '$EK', fodselsnummer: '01810750045', startdato: '20250231' },
      { record: '$EK', fodselsnummer: '02810750084', avbruddsdato: '20250229' },
      { record: '$KL', fodselsnummer: '02810750084', startdato_fag: '31.04.2025' },
    ],
    hits: [
      { row: 0, at: 'startdato', message: 'no-such-day', severity: 'error' },
      { row: 1, at: 'avbruddsdato', message: 'no-such-day', severity: 'error' },
      { row: 2, at: 'startdato_fag', message: 'no-such-day', severity: 'error' },
    ],
  },
  {
    name: 'month 13, month 00, seven digits, a word, a year far off',
    format: 'sas-vigo',
    rows: [
      { record: '$EK', fodselsnummer: '01810750045', startdato: '20251318' },
      { record: '$EK', fodselsnummer: '01810750045', startdato: '00000000' },
      { record: '$EK', fodselsnummer: '01810750045', startdato: '2025818' },
      { record: '$EK', fodselsnummer: '01810750045', startdato: 'august' },
      { record: '$EK', fodselsnummer: '01810750045', startdato: '18250818' },
      { record: 'TOF', versjon: '3', fildato: '22250818', fylkesnummer: '46' },
    ],
    hits: [
      { row: 0, at: 'startdato', message: 'no-such-month', severity: 'error' },
      { row: 1, at: 'startdato', message: 'no-such-month', severity: 'error' },
      { row: 2, at: 'startdato', message: 'wrong-length', severity: 'error' },
      { row: 3, at: 'startdato', message: 'not-a-date', severity: 'error' },
      { row: 4, at: 'startdato', message: 'year-outside', severity: 'error' },
      { row: 5, at: 'fildato', message: 'year-outside', severity: 'error' },
    ],
  },
  {
    name: 'a date in another spelling exists all the same',
    format: 'sas-vigo',
    rows: [
      { record: '$EK', fodselsnummer: '01810750045', startdato: '18.08.2025' },
      { record: '$EK', fodselsnummer: '01810750045', startdato: '18082025' },
    ],
    hits: [],
  },
  {
    name: 'statistics files may write dates either way, but they must exist',
    format: 'ssb-resultat',
    rows: [
      { fodselsnummer: '01810750045', startdato: '18.08.2025', avbruddsdato: '20260112' },
      { fodselsnummer: '02810750084', startdato: '2025-08-18', avbruddsdato: '31.02.2026' },
      { fodselsnummer: '03810750013', startdato: '2025818' },
    ],
    hits: [
      { row: 1, at: 'avbruddsdato', message: 'no-such-day', severity: 'error' },
      { row: 2, at: 'startdato', message: 'not-a-date', severity: 'error' },
    ],
  },
  {
    name: 'the first and the last year that count, the first and the last month, and digits with something beside',
    format: 'sas-vigo',
    rows: [
      '19000101',
      '21001231',
      '18991231',
      '21010101',
      '18250231',
      '01000230',
      '00990230',
      '20250132',
      '20251232',
      '19000230',
      '21000230',
      'x2025818',
      '2025818x',
    ].map((startdato) => ({ record: '$EK', fodselsnummer: '01810750045', startdato })),
    hits: [
      ...[2, 3, 4, 5].map((row) => ({ row, at: 'startdato', message: 'year-outside', severity: 'error' }) as const),
      ...[6, 7, 8, 9, 10].map((row) => ({ row, at: 'startdato', message: 'no-such-day', severity: 'error' }) as const),
      ...[11, 12].map((row) => ({ row, at: 'startdato', message: 'not-a-date', severity: 'error' }) as const),
    ],
  },
]
