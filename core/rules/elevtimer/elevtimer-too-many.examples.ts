import type { RuleExample } from '../examples.ts'

const ROW = { fodselsnummer: '01810750045', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----', fagstatus: 'E' }

export const examples: readonly RuleExample[] = [
  {
    name: 'a whole year of an individual plan',
    format: 'ssb-resultatfag',
    rows: [
      { ...ROW, fagkode: 'IOP1000', elevtimer: '1000' },
      { ...ROW, fagkode: 'IOP2000', elevtimer: '84,0' },
      { ...ROW, fagkode: 'IOP3000' },
    ],
    hits: [],
  },
  {
    name: 'more than a year has; other codes are told as such',
    format: 'ssb-resultatfag',
    rows: [
      { ...ROW, fagkode: 'IOP1000', elevtimer: '1001' },
      { ...ROW, fagkode: 'ENG1007', elevtimer: '1400' },
    ],
    hits: [{ row: 0, at: 'elevtimer', message: 'many', severity: 'warning' }],
  },
]
