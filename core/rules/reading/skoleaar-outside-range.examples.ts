import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'this year, next year and 1990',
    format: 'sas-vigo',
    rows: [
      { record: '$EK', fodselsnummer: '01810750045', skoleaar: '20252026' },
      { record: '$EK', fodselsnummer: '01810750045', skoleaar: '20262027' },
      { record: '$KL', fodselsnummer: '01810750045', skoleaar: '20252026', skoleaar2: '19901991' },
    ],
    hits: [],
  },
  {
    name: 'the year after next, and 1989',
    format: 'sas-vigo',
    rows: [
      { record: '$EK', fodselsnummer: '01810750045', skoleaar: '20272028' },
      { record: '$KL', fodselsnummer: '01810750045', skoleaar: '20252026', skoleaar2: '19891990' },
    ],
    hits: [
      { row: 0, at: 'skoleaar', message: 'future', severity: 'warning' },
      { row: 1, at: 'skoleaar2', message: 'past', severity: 'warning' },
    ],
  },
  {
    name: 'the same in a statistics file',
    format: 'ssb-resultat',
    rows: [{ fodselsnummer: '01810750045', skoleaar: '20522053' }],
    hits: [{ row: 0, at: 'skoleaar', message: 'future', severity: 'warning' }],
  },
]
