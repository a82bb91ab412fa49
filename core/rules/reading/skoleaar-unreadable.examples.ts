import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'two years in a row, in any spelling',
    format: 'sas-vigo',
    rows: [
      { record: '$EK', fodselsnummer: '01810750045', skoleaar: '20252026' },
      { record: '$EK', fodselsnummer: '02810750084', skoleaar: '2025/26' },
      { record: '$KL', fodselsnummer: '02810750084', skoleaar: '20252026', skoleaar2: '20242025' },
    ],
    hits: [],
  },
  {
    name: 'one year, years that do not follow each other, a word',
    format: 'sas-vigo',
    rows: [
      { record: '$EK', fodselsnummer: '01810750045', skoleaar: '2025' },
      { record: '$EK', fodselsnummer: '01810750045', skoleaar: '20252027' },
      { record: '$EK', fodselsnummer: '01810750045', skoleaar: '20262025' },
      { record: '$KL', fodselsnummer: '01810750045', skoleaar: '20252026', skoleaar2: 'i fjor' },
    ],
    hits: [
      { row: 0, at: 'skoleaar', message: 'one-year', severity: 'error' },
      { row: 1, at: 'skoleaar', message: 'not-in-sequence', severity: 'error' },
      { row: 2, at: 'skoleaar', message: 'not-in-sequence', severity: 'error' },
      { row: 3, at: 'skoleaar2', message: 'not-a-year', severity: 'error' },
    ],
  },
  {
    name: 'the same in a statistics file',
    format: 'ssb-resultatfag',
    rows: [
      { fodselsnummer: '01810750045', skoleaar: '2025-2026' },
      { fodselsnummer: '01810750045', skoleaar: '2025-2025' },
    ],
    hits: [{ row: 1, at: 'skoleaar', message: 'not-in-sequence', severity: 'error' }],
  },
  {
    name: 'one year alone is usual in statistics, and only warned of there',
    format: 'ssb-resultat',
    rows: [
      { fodselsnummer: '01810750045', skoleaar: '2025' },
      { fodselsnummer: '02810750084', skoleaar: '20252027' },
    ],
    hits: [
      { row: 0, at: 'skoleaar', message: 'one-year', severity: 'warning' },
      { row: 1, at: 'skoleaar', message: 'not-in-sequence', severity: 'error' },
    ],
  },
  {
    name: 'years that do not follow each other in any spelling, and what only looks like years',
    format: 'sas-vigo',
    rows: [
      '2025 - 2027',
      '2025/2027',
      '2025/27',
      '2025–27',
      '25-27',
      '25 / 27',
      '2025 2027',
      'x20252027',
      '20252027x',
      '2025x2027',
      '2025-20277',
      'x25-27',
      '25-27x',
      '25x27',
      '25-277',
      '1899',
      '2199',
      'x2025',
      '2025x',
    ].map((skoleaar) => ({ record: '$EK', fodselsnummer: '01810750045', skoleaar })),
    hits: [
      ...[0, 1, 2, 3, 4, 5, 6].map((row) => ({ row, at: 'skoleaar', message: 'not-in-sequence', severity: 'error' }) as const),
      ...[7, 8, 9, 10, 11, 12, 13, 14, 15].map((row) => ({ row, at: 'skoleaar', message: 'not-a-year', severity: 'error' }) as const),
      { row: 16, at: 'skoleaar', message: 'one-year', severity: 'error' },
      ...[17, 18].map((row) => ({ row, at: 'skoleaar', message: 'not-a-year', severity: 'error' }) as const),
    ],
  },
]
