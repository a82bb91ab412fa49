import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'the first and the last postal code, and none',
    format: 'sas-vigo',
    rows: ['0001', '9999', '3111', ''].map((postnummer) => ({ record: '$EL', postnummer })),
    hits: [],
  },
  {
    name: 'letters, wrong lengths and zeros',
    format: 'sas-vigo',
    rows: ['311A', '31111', '31', '0000'].map((postnummer) => ({ record: '$EL', postnummer })),
    hits: [
      { row: 0, at: 'postnummer', message: 'form', severity: 'error' },
      { row: 1, at: 'postnummer', message: 'form', severity: 'error' },
      { row: 2, at: 'postnummer', message: 'form', severity: 'error' },
      { row: 3, at: 'postnummer', message: 'form', severity: 'error' },
    ],
  },
  {
    name: 'a lost zero has a sure repair, in a table too',
    format: 'wis-elever',
    rows: [{ etternavn: 'Berg', fornavn: 'Nora Testine', postnummer: '150' }],
    hits: [{ row: 0, at: 'postnummer', message: 'lost-zero', severity: 'error', fix: '0150' }],
  },
  {
    name: 'letters before the digits',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', postnummer: 'A311' },
      { record: '$EL', postnummer: 'A3111.0' },
    ],
    hits: [
      { row: 0, at: 'postnummer', message: 'form', severity: 'error' },
      { row: 1, at: 'postnummer', message: 'form', severity: 'error' },
    ],
  },
]
