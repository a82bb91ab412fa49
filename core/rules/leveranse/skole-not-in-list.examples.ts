import type { ExampleRow, RuleExample } from '../examples.ts'

const school = (skolenummer: string): readonly ExampleRow[] => [
  { record: 'TOF', versjon: 'SAS3', fildato: '20260624', fylkesnummer: '39', skolenummer },
  { record: '$EL', fodselsnummer: '14830850105' },
  {
    record: '$EK',
    fodselsnummer: '14830850105',
    skoleaar: '20252026',
    skolenummer,
    programomraadekode: 'STUSP1----',
    startdato: '20250818',
  },
]
const list = { name: 'skoleliste.csv', format: 'skoleliste', rows: [{ skolenummer: '39901', skolenavn: 'Eksempel vgs' }] } as const

export const examples: readonly RuleExample[] = [
  { name: 'a school of the list', format: 'sas-vigo', rows: school('39901'), beside: [list], hits: [] },
  {
    name: 'a school that is not in the list',
    format: 'sas-vigo',
    rows: school('39909'),
    beside: [list],
    hits: [{ row: -1, at: null, message: 'unknown', severity: 'warning' }],
  },
]
