import type { RuleExample } from '../examples.ts'

const EK = { record: '$EK', fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }

export const examples: readonly RuleExample[] = [
  {
    name: "today's thirteen reasons",
    format: 'sas-vigo',
    rows: [
      { ...EK, avbruddsaarsak: 'AP' },
      { ...EK, avbruddsaarsak: 'AR' },
      { ...EK, avbruddsaarsak: 'AS' },
      { ...EK, avbruddsaarsak: 'FL' },
      { ...EK, avbruddsaarsak: 'FR' },
      { ...EK, avbruddsaarsak: 'FV' },
      { ...EK, avbruddsaarsak: 'LA' },
      { ...EK, avbruddsaarsak: 'MI' },
      { ...EK, avbruddsaarsak: 'PM' },
      { ...EK, avbruddsaarsak: 'UV' },
      { ...EK, avbruddsaarsak: 'IM' },
      { ...EK, avbruddsaarsak: 'TN' },
      { ...EK, avbruddsaarsak: 'AF' },
      { ...EK, avbruddsaarsak: '' },
    ],
    hits: [],
  },
  {
    name: 'XX is no reason',
    format: 'sas-vigo',
    rows: [{ ...EK, avbruddsaarsak: 'XX' }],
    hits: [
      {
        row: 0,
        at: 'avbruddsaarsak',
        message: 'unknown',
        severity: 'error',
        facts: { allowed: ['AP', 'AR', 'AS', 'FL', 'FR', 'FV', 'LA', 'MI', 'PM', 'UV', 'IM', 'TN', 'AF'] },
      },
    ],
  },
  {
    name: 'a reason in words',
    format: 'sas-vigo',
    rows: [{ ...EK, avbruddsaarsak: 'flyttet' }],
    hits: [{ row: 0, at: 'avbruddsaarsak', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'a reason of 2010 is expired, not unknown',
    format: 'sas-vigo',
    rows: [{ ...EK, avbruddsaarsak: 'SL' }],
    hits: [],
  },
  {
    name: 'small letters are spelling',
    format: 'sas-vigo',
    rows: [{ ...EK, avbruddsaarsak: 'fl' }],
    hits: [],
  },
]
