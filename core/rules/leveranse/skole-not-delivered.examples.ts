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
  {
    name: 'the deliveries of a school in all the ways they are listed',
    format: 'sas-vigo',
    rows,
    beside: [
      list(
        here,
        ...[
          'alle',
          'Sluttkarakterer',
          'elevdata + sluttkarakterer',
          'elevdata / sluttkarakterer',
          'elevdata  sluttkarakterer',
          'elevdata  og sluttkarakterer',
          'etter klage',
          'elevdata termin1',
        ].map((leveranser, i) => ({ ...there, skolenummer: `3991${i}`, leveranser })),
      ),
    ],
    hits: [1, 2, 3, 4, 5, 6].map((row) => ({ file: 1, row, at: 'skolenummer', message: 'missing', severity: 'warning' })),
  },
  {
    name: 'after the appeals, with the words apart',
    format: 'sas-vigo',
    leveranse: 'etter-klage',
    rows,
    beside: [list(here, { ...there, leveranser: 'etter klage' })],
    hits: [{ file: 1, row: 1, at: 'skolenummer', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'one file of two schools, and a line of the list without a number',
    format: 'sas-vigo',
    rows: [
      ...rows,
      ...rows.slice(1).map((row) => ({ ...row, fodselsnummer: '02910752033', ...(row.skolenummer ? { skolenummer: '39902' } : {}) })),
    ],
    beside: [list(here, there, { skolenavn: 'Uten nummer' })],
    hits: [],
  },
]
