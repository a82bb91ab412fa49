import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'VO from the school year 2023-2024 on',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', skoleaar: '20232024', standpunkt: 'VO' },
      { record: '$KL', skoleaar: '20252026', standpunkt: 'VO' },
    ],
    hits: [],
  },
  {
    name: 'VO the year before',
    format: 'sas-vigo',
    rows: [{ record: '$KL', skoleaar: '20222023', standpunkt: 'VO' }],
    hits: [{ row: 0, at: 'standpunkt', message: 'early', severity: 'warning' }],
  },
  {
    name: 'the row decides, not the run',
    format: 'ssb-resultatfag',
    rows: [
      { fodselsnummer: '14830850105', skoleaar: '20252026', fagkode: 'ENG1007', standpunkt: 'VO' },
      { fodselsnummer: '14830850105', skoleaar: '20212022', fagkode: 'ENG1007', standpunkt: 'VO' },
    ],
    hits: [{ row: 1, at: 'standpunkt', message: 'early', severity: 'warning' }],
  },
]
