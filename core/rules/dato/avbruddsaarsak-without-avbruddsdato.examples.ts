import type { RuleExample } from '../examples.ts'

const EK = { record: '$EK', fodselsnummer: '01810750045', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }

export const examples: readonly RuleExample[] = [
  {
    name: 'both, or none',
    format: 'sas-vigo',
    rows: [{ ...EK, avbruddsaarsak: 'FV', avbruddsdato: '20251114' }, EK],
    hits: [],
  },
  {
    name: 'a reason alone',
    format: 'sas-vigo',
    rows: [
      { ...EK, avbruddsaarsak: 'FV' },
      { ...EK, avbruddsaarsak: 'AS', fullfortkode: 'B' },
    ],
    hits: [
      { row: 0, at: 'avbruddsaarsak', message: 'no-date', severity: 'warning' },
      { row: 1, at: 'avbruddsaarsak', message: 'no-date', severity: 'warning' },
    ],
  },
  {
    name: 'told elsewhere: left by the fullførtkode, a code that does not exist, a date that does not',
    format: 'sas-vigo',
    rows: [
      { ...EK, avbruddsaarsak: 'FV', fullfortkode: 'S' },
      { ...EK, avbruddsaarsak: 'ZZ' },
      { ...EK, avbruddsaarsak: 'FV', avbruddsdato: '20251131' },
    ],
    hits: [],
  },
]
