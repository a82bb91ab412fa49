import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'nine digits in one',
    format: 'ssb-resultat',
    rows: [{ fodselsnummer: '01810750045', organisasjonsnummer: '974603268' }],
    hits: [],
  },
  {
    name: 'in groups of three',
    format: 'ssb-resultat',
    rows: [
      { fodselsnummer: '01810750045', organisasjonsnummer: '974 603 268' },
      { fodselsnummer: '02810750084', organisasjonsnummer: '974603268' },
    ],
    hits: [{ row: 0, at: 'organisasjonsnummer', message: 'blanks', severity: 'warning', fix: '974603268' }],
  },
  {
    name: 'blanks in a wrong number are not repaired',
    format: 'ssb-resultat',
    rows: [{ fodselsnummer: '01810750045', organisasjonsnummer: '974 603 269' }],
    hits: [],
  },
  {
    name: 'the form by which Excel keeps a number as text',
    format: 'ssb-resultat',
    rows: [
      { fodselsnummer: '01810750045', organisasjonsnummer: '="974603268"' },
      { fodselsnummer: '02810750084', organisasjonsnummer: '974603268' },
    ],
    hits: [{ row: 0, at: 'organisasjonsnummer', message: 'blanks', severity: 'warning', fix: '974603268' }],
  },
]
