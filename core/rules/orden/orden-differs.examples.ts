import type { ExampleRow, RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '01810750045', skoleaar: '2025-2026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const CODES = ['ENG1007', 'MAT1019', 'NAT1007', 'GEO1003', 'SAK1001'] as const

/** One row per subject, with what stands in orden and oppførsel there. */
const rows = (grades: readonly (readonly [orden: string, oppforsel: string])[], more: ExampleRow = {}): ExampleRow[] =>
  grades.map(([orden, oppforsel], n) => ({ ...KEY, fagkode: CODES[n]!, orden, oppforsel, ...more }))

export const examples: readonly RuleExample[] = [
  {
    name: 'the same on every row, on the first alone, in several spellings and with marks for nothing',
    format: 'karakterfil',
    rows: [
      ...rows([
        ['NG', 'G'],
        ['NG', 'G'],
      ]),
      ...rows(
        [
          ['LG', 'NG'],
          ['', ''],
          ['-', ''],
        ],
        { fodselsnummer: '02810750084' },
      ),
      ...rows(
        [
          ['Nokså god', 'Godt'],
          ['NG', 'God'],
          ['ng', 'G'],
        ],
        { fodselsnummer: '03810750013' },
      ),
    ],
    hits: [],
  },
  {
    name: 'one row otherwise in orden, in the middle and first; one finding per pupil',
    format: 'karakterfil',
    rows: [
      ...rows([
        ['G', 'G'],
        ['G', 'G'],
        ['NG', 'G'],
        ['G', 'G'],
        ['LG', 'G'],
      ]),
      ...rows(
        [
          ['Lite god', 'G'],
          ['God', 'G'],
          ['God', 'G'],
        ],
        { fodselsnummer: '02810750084' },
      ),
    ],
    hits: [
      { row: 2, at: 'orden', message: 'differs', severity: 'warning' },
      { row: 5, at: 'orden', message: 'differs', severity: 'warning' },
    ],
  },
  {
    name: 'two rows that differ in both: the first is held to be right',
    format: 'karakterfil',
    rows: rows([
      ['NG', 'G'],
      ['G', 'NG'],
    ]),
    hits: [
      { row: 1, at: 'orden', message: 'differs', severity: 'warning' },
      { row: 1, at: 'oppforsel', message: 'differs', severity: 'warning' },
    ],
  },
  {
    name: 'another year, school, programme or term has its own',
    format: 'karakterfil',
    rows: [
      ...rows([['G', 'G']], { termin: 'H' }),
      ...rows([['NG', 'LG']], { termin: 'V' }),
      ...rows([['LG', 'NG']], { termin: 'V', skoleaar: '2024-2025' }),
      ...rows([['G', 'G']], { termin: 'V', skolenummer: '39902' }),
      ...rows([['G', 'NG']], { termin: 'V', programomraadekode: 'STUSP2----' }),
    ],
    hits: [],
  },
  {
    name: 'other pupils, adults and values that are no such grade',
    format: 'karakterfil',
    rows: [
      ...rows([['G', 'NG']]),
      ...rows([['NG', 'G']], { fodselsnummer: '02810750084' }),
      ...rows(
        [
          ['NG', 'G'],
          ['G', 'G'],
        ],
        { fodselsnummer: '03810750013', voksen: 'ja' },
      ),
      ...rows(
        [
          ['NG', 'NG'],
          ['5', 'IV'],
        ],
        { fodselsnummer: '04810750052' },
      ),
    ],
    hits: [],
  },
  {
    name: 'a table with number and orden alone',
    format: 'karakterfil',
    rows: [],
    text: 'Fødselsnummer;Fagkode;Orden\r\n01810750045;ENG1007;G\r\n01810750045;MAT1019;G\r\n01810750045;NAT1007;NG\r\n',
    hits: [{ row: 3, at: 'orden', message: 'differs', severity: 'warning' }],
  },
  {
    name: 'the interface has them once per enrolment',
    format: 'sas-vigo',
    rows: [
      { record: '$EK', ...KEY, skoleaar: '20252026', orden: 'NG', oppforsel: 'G' },
      { record: '$KL', ...KEY, skoleaar: '20252026', fagkode: 'ENG1007' },
      { record: '$KL', ...KEY, skoleaar: '20252026', fagkode: 'MAT1019' },
    ],
    hits: [],
  },
]
