import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'a right number',
    format: 'ssb-resultat',
    rows: [
      { fodselsnummer: '01810750045', organisasjonsnummer: '974603268' },
      { fodselsnummer: '02810750084', organisasjonsnummer: '889640782' },
      { fodselsnummer: '03810750013', organisasjonsnummer: '' },
    ],
    hits: [],
  },
  {
    name: 'a changed digit on every row of the school is one finding',
    format: 'ssb-resultat',
    rows: [
      { fodselsnummer: '01810750045', organisasjonsnummer: '974603269' },
      { fodselsnummer: '02810750084', organisasjonsnummer: '974603268' },
      { fodselsnummer: '03810750013', organisasjonsnummer: '974603269' },
    ],
    hits: [{ row: 0, at: 'organisasjonsnummer', message: 'checksum', severity: 'error', count: 2 }],
  },
  {
    name: 'a number that begins with 1',
    format: 'ssb-resultat',
    rows: [{ fodselsnummer: '01810750045', organisasjonsnummer: '174603268' }],
    hits: [{ row: 0, at: 'organisasjonsnummer', message: 'first-digit', severity: 'error' }],
  },
  {
    name: 'the same in a table that people made',
    format: 'karakterfil',
    rows: [{ fodselsnummer: '01810750045', fagkode: 'ENG1007', organisasjonsnummer: '974603269' }],
    hits: [{ row: 0, at: 'organisasjonsnummer', message: 'checksum', severity: 'error' }],
  },
]
