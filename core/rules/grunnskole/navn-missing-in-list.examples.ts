import type { RuleExample } from '../examples.ts'

const EL = { record: '$EL' }
const ADA = { ...EL, fodselsnummer: '14831050005', navn: 'Berg Ada' }
const BO = { ...EL, fodselsnummer: '14831350068', navn: 'Dahl Bo' }
const CATO = { ...EL, fodselsnummer: '14830850105', navn: '' }
const NOVEMBER = { leveranse: 'identitet', today: '2025-11-27' } as const

export const examples: readonly RuleExample[] = [
  {
    name: 'a list with names',
    format: 'sas-vigo',
    ...NOVEMBER,
    rows: [ADA, BO, { ...CATO, navn: 'Lien Cato' }],
    hits: [],
  },
  {
    name: 'one has no name',
    format: 'sas-vigo',
    ...NOVEMBER,
    rows: [ADA, BO, CATO],
    hits: [{ row: 2, at: 'navn', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'with class and programme it is taken for the pupils of the autumn',
    format: 'sas-vigo',
    leveranse: 'elevdata',
    today: '2025-11-27',
    rows: [ADA, CATO, BO],
    hits: [{ row: 1, at: 'navn', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'a list of numbers alone, and one where most have no name',
    format: 'sas-vigo',
    ...NOVEMBER,
    rows: [{ ...ADA, navn: '' }, { ...BO, navn: '' }, CATO, { ...EL, fodselsnummer: '02910752033', navn: 'Vik Dina' }],
    hits: [],
  },
  {
    name: 'with grades the pupil is known to VIGO',
    format: 'sas-vigo',
    rows: [ADA, BO, CATO],
    hits: [],
  },
]
