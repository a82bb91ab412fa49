import type { ExampleRow, RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP3----' }
const EK = { record: '$EK', ...KEY, bevistype: 'VM' }
const KL = { record: '$KL', ...KEY, fagkode: 'HIS1010', fagstatus: 'E', standpunkt: '4' }
const ONE = { ...KL, fagkode: 'MAT3043', standpunkt: '1' }
const IV = { ...KL, fagkode: 'MAT3043', standpunkt: 'IV', fagmerknad: 'FAM51' }

const OTHERS = ['02910752033', '05810854024', '23860756048', '30890858003'] as const
const of = (n: 0 | 1 | 2 | 3, ...rows: readonly ExampleRow[]): ExampleRow[] => rows.map((row) => ({ ...row, fodselsnummer: OTHERS[n] }))

export const examples: readonly RuleExample[] = [
  {
    name: 'passed, no code yet, or a kompetansebevis',
    format: 'sas-vigo',
    rows: [{ ...EK, fullfortkode: 'B' }, KL, ...of(0, EK, KL), ...of(1, { ...EK, bevistype: 'KB', fullfortkode: 'I' }, ONE)],
    hits: [],
  },
  {
    name: 'not passed, and no basis for assessment: the grades say the same as the code',
    format: 'sas-vigo',
    rows: [{ ...EK, fullfortkode: 'I' }, KL, ONE, ...of(0, { ...EK, fullfortkode: 'M' }, KL, IV)],
    hits: [
      { row: 0, at: 'bevistype', message: 'not-passed', severity: 'error' },
      { row: 3, at: 'bevistype', message: 'not-passed', severity: 'error' },
    ],
    norms: ['UDIR5-3-45-02'],
  },
  {
    name: 'the grades say that it is the code that is wrong: told there',
    format: 'sas-vigo',
    rows: [
      { ...EK, fullfortkode: 'I' },
      KL,
      ...of(0, { ...EK, fullfortkode: 'M' }, KL, ONE),
      ...of(1, { ...EK, fullfortkode: 'A' }, KL),
      ...of(2, { ...EK, fullfortkode: 'L' }, KL),
    ],
    hits: [],
  },
  {
    name: 'left, planned lower competence, part-time',
    format: 'sas-vigo',
    rows: [
      { ...EK, fullfortkode: 'S', avbruddsdato: '20260115' },
      { ...KL, fagstatus: 'S' },
      ...of(0, { ...EK, fullfortkode: 'A' }, { ...IV, fagmerknad: 'FAM05' }),
      ...of(1, { ...EK, fullfortkode: 'H', deltid: 'J' }, KL),
      ...of(2, { ...EK, fullfortkode: 'L', programomraadekode: 'BAROF3----' }, { ...KL, programomraadekode: 'BAROF3----' }),
    ],
    hits: [
      { row: 0, at: 'bevistype', message: 'not-passed', severity: 'warning' },
      { row: 2, at: 'bevistype', message: 'not-passed', severity: 'warning' },
      { row: 4, at: 'bevistype', message: 'not-passed', severity: 'warning' },
      { row: 6, at: 'bevistype', message: 'not-passed', severity: 'warning' },
    ],
  },
  {
    name: 'S without its date, and a date without S, are told there',
    format: 'sas-vigo',
    rows: [{ ...EK, fullfortkode: 'S' }, KL, ...of(0, { ...EK, fullfortkode: 'I', avbruddsdato: '20260115' }, ONE)],
    hits: [],
  },
  {
    name: 'in Vg1 it is the vitnemål that is too early',
    format: 'sas-vigo',
    rows: [
      { ...EK, programomraadekode: 'STUSP1----', fullfortkode: 'I' },
      { ...ONE, programomraadekode: 'STUSP1----' },
    ],
    hits: [],
  },
  { name: 'not in the winter', format: 'sas-vigo', leveranse: 'termin1', rows: [{ ...EK, fullfortkode: 'M' }, IV], hits: [] },
]
