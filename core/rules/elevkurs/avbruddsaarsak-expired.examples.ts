import type { RuleExample } from '../examples.ts'

const EK = { record: '$EK', fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }

export const examples: readonly RuleExample[] = [
  {
    name: "today's reasons are in use",
    format: 'sas-vigo',
    rows: [
      { ...EK, avbruddsaarsak: 'FL' },
      { ...EK, avbruddsaarsak: 'AF' },
      { ...EK, avbruddsaarsak: '' },
    ],
    hits: [],
  },
  {
    name: 'the nine reasons of 2010',
    format: 'sas-vigo',
    rows: [
      { ...EK, avbruddsaarsak: 'LV' },
      { ...EK, avbruddsaarsak: 'OP' },
      { ...EK, avbruddsaarsak: 'PS' },
      { ...EK, avbruddsaarsak: 'SL' },
      { ...EK, avbruddsaarsak: 'SV' },
      { ...EK, avbruddsaarsak: 'UH' },
      { ...EK, avbruddsaarsak: 'UK' },
      { ...EK, avbruddsaarsak: 'US' },
      { ...EK, avbruddsaarsak: 'VA' },
    ],
    hits: [
      {
        row: 0,
        at: 'avbruddsaarsak',
        message: 'expired',
        severity: 'warning',
        facts: { allowed: ['AP', 'AR', 'AS', 'FL', 'FR', 'FV', 'LA', 'MI', 'PM', 'UV', 'IM', 'TN', 'AF'] },
      },
      { row: 1, at: 'avbruddsaarsak', message: 'expired', severity: 'warning' },
      { row: 2, at: 'avbruddsaarsak', message: 'expired', severity: 'warning' },
      { row: 3, at: 'avbruddsaarsak', message: 'expired', severity: 'warning' },
      { row: 4, at: 'avbruddsaarsak', message: 'expired', severity: 'warning' },
      { row: 5, at: 'avbruddsaarsak', message: 'expired', severity: 'warning' },
      { row: 6, at: 'avbruddsaarsak', message: 'expired', severity: 'warning' },
      { row: 7, at: 'avbruddsaarsak', message: 'expired', severity: 'warning' },
      { row: 8, at: 'avbruddsaarsak', message: 'expired', severity: 'warning' },
    ],
  },
  {
    name: 'an unknown reason has not expired',
    format: 'sas-vigo',
    rows: [{ ...EK, avbruddsaarsak: 'XX' }],
    hits: [],
  },
]
