import type { RuleExample } from '../examples.ts'

const EK = {
  record: '$EK',
  fodselsnummer: '01810750045',
  skoleaar: '20252026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  avbruddsdato: '20251114',
}

export const examples: readonly RuleExample[] = [
  {
    name: 'both, or none',
    format: 'sas-vigo',
    rows: [
      { ...EK, avbruddsaarsak: 'FV' },
      { ...EK, avbruddsdato: '' },
    ],
    hits: [],
  },
  {
    name: 'a date alone',
    format: 'sas-vigo',
    rows: [EK, { ...EK, fullfortkode: 'S' }],
    hits: [
      { row: 0, at: 'avbruddsdato', message: 'no-reason', severity: 'warning' },
      { row: 1, at: 'avbruddsdato', message: 'no-reason', severity: 'warning' },
    ],
  },
  {
    name: 'grunnskole, adults and their modules, and those whose fullførtkode says that the date is odd',
    format: 'sas-vigo',
    rows: [
      { ...EK, programomraadekode: 'GSGSK0----' },
      { ...EK, voksen: 'J' },
      { ...EK, programomraadekode: 'HSHEA3MV--' },
      { ...EK, fullfortkode: 'B' },
    ],
    hits: [],
  },
  {
    name: 'the statistics have no reasons',
    format: 'ssb-resultat',
    rows: [{ fodselsnummer: '01810750045', programomraadekode: 'STUSP1----', avbruddsdato: '20251114' }],
    hits: [],
  },
  {
    name: 'private candidates have a rule of their own',
    format: 'sas-vigo',
    leveranse: 'privatist',
    rows: [EK],
    hits: [],
  },
]
