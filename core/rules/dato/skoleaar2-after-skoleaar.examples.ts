import type { RuleExample } from '../examples.ts'

const KL = {
  record: '$KL',
  fodselsnummer: '01810750045',
  skoleaar: '20252026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  fagkode: 'ENG1007',
}

export const examples: readonly RuleExample[] = [
  {
    name: 'an earlier year, the same year, none',
    format: 'sas-vigo',
    rows: [{ ...KL, skoleaar2: '20242025' }, { ...KL, skoleaar2: '20252026' }, KL],
    hits: [],
  },
  {
    name: 'the year after',
    format: 'sas-vigo',
    rows: [{ ...KL, skoleaar2: '20262027' }],
    hits: [{ row: 0, at: 'skoleaar2', message: 'later', severity: 'warning' }],
  },
  {
    name: 'the same in the statistics, and a year that cannot be read',
    format: 'ssb-resultatfag',
    rows: [
      { fodselsnummer: '01810750045', fagkode: 'ENG1007', skoleaar: '20252026', skoleaar2: '2026-2027' },
      { fodselsnummer: '01810750045', fagkode: 'ENG1009', skoleaar: '20252026', skoleaar2: '2027' },
    ],
    hits: [{ row: 0, at: 'skoleaar2', message: 'later', severity: 'warning' }],
  },
]
