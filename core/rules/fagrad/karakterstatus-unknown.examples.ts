import type { RuleExample } from '../examples.ts'

const KL = {
  record: '$KL',
  fodselsnummer: '14830850105',
  skoleaar: '20252026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  fagkode: 'ENG1007',
}
const RESULTATFAG = {
  fodselsnummer: '14830850105',
  skoleaar: '2025-2026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  fagkode: 'ENG1007',
}
const TABELL = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007' }

export const examples: readonly RuleExample[] = [
  {
    name: 'the five statuses, and none for an ordinary grade',
    format: 'sas-vigo',
    rows: [
      { ...KL, karakterstatus: 'N' },
      { ...KL, karakterstatus: 'U' },
      { ...KL, karakterstatus: 'S' },
      { ...KL, karakterstatus: 'E' },
      { ...KL, karakterstatus: 'K' },
      { ...KL, karakterstatus: '' },
    ],
    hits: [],
  },
  {
    name: 'Z is no karakterstatus',
    format: 'sas-vigo',
    rows: [{ ...KL, karakterstatus: 'Z' }],
    hits: [{ row: 0, at: 'karakterstatus', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'the interface does not take the statuses of 2014',
    format: 'sas-vigo',
    rows: [
      { ...KL, karakterstatus: 'A' },
      { ...KL, karakterstatus: 'B' },
      { ...KL, karakterstatus: 'b' },
    ],
    hits: [
      { row: 0, at: 'karakterstatus', message: 'old', severity: 'error' },
      { row: 1, at: 'karakterstatus', message: 'old', severity: 'error' },
      { row: 2, at: 'karakterstatus', message: 'old', severity: 'error' },
    ],
  },
  {
    name: 'the statistics may still hold them',
    format: 'ssb-resultatfag',
    rows: [
      { ...RESULTATFAG, karakterstatus: 'K' },
      { ...RESULTATFAG, karakterstatus: 'A' },
    ],
    hits: [{ row: 1, at: 'karakterstatus', message: 'old', severity: 'warning' }],
  },
  {
    name: 'an unknown status in the statistics',
    format: 'ssb-resultatfag',
    rows: [{ ...RESULTATFAG, karakterstatus: 'X' }],
    hits: [{ row: 0, at: 'karakterstatus', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'a table may say Klage',
    format: 'karakterfil',
    rows: [
      { ...TABELL, karakterstatus: 'Klage' },
      { ...TABELL, karakterstatus: '-' },
      { ...TABELL, karakterstatus: 'N' },
    ],
    hits: [],
  },
]
