import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  { name: 'four digits', format: 'sas-vigo', rows: [{ record: '$EL', postnummer: '0150', kommunenummer: '0301' }], hits: [] },
  {
    name: 'blanks and decimals have a sure repair',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', postnummer: ' 3111' },
      { record: '$EL', kommunenummer: '39 05' },
      { record: '$EL', kommunenummer: '3905.0' },
    ],
    hits: [
      { row: 0, at: 'postnummer', message: 'spelling', severity: 'warning', fix: '3111' },
      { row: 1, at: 'kommunenummer', message: 'spelling', severity: 'warning', fix: '3905' },
      { row: 2, at: 'kommunenummer', message: 'spelling', severity: 'warning', fix: '3905' },
    ],
  },
  {
    name: 'a table of pupils',
    format: 'wis-elever',
    rows: [{ etternavn: 'Berg', fornavn: 'Nora Testine', postnummer: '3111 ' }],
    hits: [{ row: 0, at: 'postnummer', message: 'spelling', severity: 'warning', fix: '3111' }],
  },
  {
    name: 'decimals however many; letters before or behind are no spelling',
    format: 'sas-vigo',
    rows: ['3111,00', 'A3111.0', '3111.0A', '3111.A'].map((postnummer) => ({ record: '$EL', postnummer })),
    hits: [{ row: 0, at: 'postnummer', message: 'spelling', severity: 'warning', fix: '3111' }],
  },
]
