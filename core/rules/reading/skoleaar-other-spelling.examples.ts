import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'eight digits in the interface',
    format: 'sas-vigo',
    rows: [{ record: '$EK', fodselsnummer: '01810750045', skoleaar: '20252026' }],
    hits: [],
  },
  {
    name: 'other spellings have one meaning',
    format: 'sas-vigo',
    rows: [
      { record: '$EK', fodselsnummer: '01810750045', skoleaar: '2025-2026' },
      { record: '$KL', fodselsnummer: '01810750045', skoleaar: '2025/26', skoleaar2: ' 20242025' },
    ],
    hits: [
      { row: 0, at: 'skoleaar', message: 'other-form', severity: 'warning', fix: '20252026' },
      { row: 1, at: 'skoleaar', message: 'other-form', severity: 'warning', fix: '20252026' },
      { row: 1, at: 'skoleaar2', message: 'blanks-around', severity: 'warning', fix: '20242025' },
    ],
  },
  {
    name: 'other files may spell the year as they like',
    format: 'ssb-resultatfag',
    rows: [
      { fodselsnummer: '01810750045', skoleaar: '2025-2026' },
      { fodselsnummer: '01810750045', skoleaar: '2025/26' },
    ],
    hits: [],
  },
]
