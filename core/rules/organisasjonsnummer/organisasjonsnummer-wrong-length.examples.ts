import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'nine digits',
    format: 'ssb-resultat',
    rows: [{ fodselsnummer: '01810750045', organisasjonsnummer: '974603268' }],
    hits: [],
  },
  {
    name: 'eight digits, ten, a name',
    format: 'ssb-resultat',
    rows: [
      { fodselsnummer: '01810750045', organisasjonsnummer: '97460326' },
      { fodselsnummer: '02810750084', organisasjonsnummer: '9746032680' },
      { fodselsnummer: '03810750013', organisasjonsnummer: 'Fjordbyen vgs' },
    ],
    hits: [
      { row: 0, at: 'organisasjonsnummer', message: 'length', severity: 'error' },
      { row: 1, at: 'organisasjonsnummer', message: 'length', severity: 'error' },
      { row: 2, at: 'organisasjonsnummer', message: 'not-digits', severity: 'error' },
    ],
  },
]
