import type { RuleExample } from '../examples.ts'

const EK = { record: '$EK', skoleaar: '20252026', skolenummer: '39501', programomraadekode: 'GSGSK0----', klasse: '10A' }
const PUPILS = [
  { ...EK, fodselsnummer: '14831050005' },
  { ...EK, fodselsnummer: '14831350068', klasse: '10B' },
  { ...EK, fodselsnummer: '14830850105' },
]
const NOVEMBER = { leveranse: 'identitet', today: '2025-11-27' } as const

export const examples: readonly RuleExample[] = [
  {
    name: 'the tenth graders of November with their classes',
    format: 'sas-vigo',
    ...NOVEMBER,
    rows: PUPILS,
    hits: [],
  },
  {
    name: 'one without a class',
    format: 'sas-vigo',
    ...NOVEMBER,
    rows: [PUPILS[0]!, PUPILS[1]!, { ...PUPILS[2], klasse: '' }],
    hits: [{ row: 2, at: 'klasse', message: 'missing', severity: 'error' }],
  },
  {
    name: 'the same list taken for the pupils of October and November only warns',
    format: 'sas-vigo',
    leveranse: 'elevdata',
    today: '2025-11-27',
    rows: [PUPILS[0]!, PUPILS[1]!, { ...PUPILS[2], klasse: '' }],
    hits: [{ row: 2, at: 'klasse', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'a file that gives nobody a class, and one where most have none',
    format: 'sas-vigo',
    ...NOVEMBER,
    rows: [
      ...PUPILS.map((row) => ({ ...row, klasse: '' })),
      { ...PUPILS[0], skolenummer: '39502' },
      { ...PUPILS[1], skolenummer: '39502', klasse: '' },
      { ...PUPILS[2], skolenummer: '39502', klasse: '' },
    ],
    hits: [],
  },
  {
    name: 'a pupil who has left, adults, and upper secondary',
    format: 'sas-vigo',
    ...NOVEMBER,
    rows: [
      PUPILS[0]!,
      { ...PUPILS[1], klasse: '', avbruddsdato: '20251020' },
      { ...PUPILS[2], klasse: '', programomraadekode: 'GSGSK0VO--' },
      { ...PUPILS[0], skolenummer: '39901', programomraadekode: 'STUSP1----' },
      { ...PUPILS[1], skolenummer: '39901', programomraadekode: 'STUSP1----', klasse: '' },
    ],
    hits: [],
  },
  {
    name: 'with grades it is no longer asked',
    format: 'sas-vigo',
    rows: [PUPILS[0]!, PUPILS[1]!, { ...PUPILS[2], klasse: '' }],
    hits: [],
  },
]
