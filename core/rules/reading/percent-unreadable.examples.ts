import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'with a comma, a point and the sign',
    format: 'fravaersfil',
    rows: [
      { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007', udokumentert_prosent: '8,5' },
      { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'NOR1267', udokumentert_prosent: '12.5 %' },
    ],
    hits: [],
  },
  {
    name: 'a word',
    format: 'fravaersfil',
    rows: [{ fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007', udokumentert_prosent: 'over grensen' }],
    hits: [{ row: 0, at: 'udokumentert_prosent', message: 'not-percent', severity: 'error' }],
  },
  {
    name: 'the comma is lost',
    format: 'fravaersfil',
    rows: [{ fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007', udokumentert_prosent: '125' }],
    hits: [{ row: 0, at: 'udokumentert_prosent', message: 'over-hundred', severity: 'error' }],
  },
]
