import type { ExampleFile, ExampleRow, RuleExample } from '../examples.ts'

const rows: readonly ExampleRow[] = [
  { record: 'TOF', versjon: 'SAS3', fildato: '20260624', fylkesnummer: '39', skolenummer: '39901' },
  { record: '$EL', fodselsnummer: '14830850105' },
  {
    record: '$EK',
    fodselsnummer: '14830850105',
    skoleaar: '20252026',
    skolenummer: '39901',
    programomraadekode: 'STUSP1----',
    startdato: '20250818',
  },
]
const list = (...schools: readonly ExampleRow[]): ExampleFile => ({ name: 'skoleliste.csv', format: 'skoleliste', rows: schools })
const here: ExampleRow = { skolenummer: '39901', skolenavn: 'Eksempel vgs' }
const there: ExampleRow = { skolenummer: '39902', skolenavn: 'Prøve vgs' }

export const examples: readonly RuleExample[] = [
  { name: 'every school has delivered', format: 'sas-vigo', rows, beside: [list(here)], hits: [] },
  {
    name: 'a school without a file',
    format: 'sas-vigo',
    rows,
    beside: [list(here, there)],
    hits: [{ file: 1, row: 1, at: 'skolenummer', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'a school that is to deliver at other times only',
    format: 'sas-vigo',
    rows,
    beside: [list(here, { ...there, leveranser: 'ajourhold, elevdata' })],
    hits: [],
  },
  {
    name: 'a school that is to deliver this and other things',
    format: 'sas-vigo',
    rows,
    beside: [list(here, { ...there, leveranser: 'elevdata og sluttkarakterer' })],
    hits: [{ file: 1, row: 1, at: 'skolenummer', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'a file that has come another way',
    format: 'sas-vigo',
    rows,
    beside: [list(here, { ...there, levert: '24.06.2026' })],
    hits: [],
  },
]
