import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'four digits, or none',
    format: 'sas-vigo',
    rows: ['3905', '0301', ''].map((kommunenummer) => ({ record: '$EL', kommunenummer })),
    hits: [],
  },
  {
    name: 'letters, wrong lengths and zeros',
    format: 'sas-vigo',
    rows: ['Tønsberg', '39050', '39', '0000'].map((kommunenummer) => ({ record: '$EL', kommunenummer })),
    hits: [
      { row: 0, at: 'kommunenummer', message: 'form', severity: 'error' },
      { row: 1, at: 'kommunenummer', message: 'form', severity: 'error' },
      { row: 2, at: 'kommunenummer', message: 'form', severity: 'error' },
      { row: 3, at: 'kommunenummer', message: 'form', severity: 'error' },
    ],
  },
  {
    name: 'Oslo without its zero is sure, a municipality of before 2020 is not',
    format: 'sas-vigo',
    rows: ['301', '704'].map((kommunenummer) => ({ record: '$EL', kommunenummer })),
    hits: [
      { row: 0, at: 'kommunenummer', message: 'lost-zero', severity: 'error', fix: '0301' },
      { row: 1, at: 'kommunenummer', message: 'lost-zero', severity: 'error' },
    ],
  },
]
