import type { ExampleRow, RuleExample } from '../examples.ts'
import { listOfOne } from '../felles/imported-list.examples.ts'

const KL = {
  record: '$KL',
  skoleaar: '20252026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  fagkode: 'ENG1007',
  fagstatus: 'E',
}
const standpunkt = (grade: string) => ({ ...KL, standpunkt: grade })
const many = (n: number, row: ExampleRow): readonly ExampleRow[] => Array.from({ length: n }, () => row)

/** With what the list says of the subject it is looked up there; without, the majority is asked. */
const KODEVERK = listOfOne('ENG1007', { uttrykk: 'tall' })

export const examples: readonly RuleExample[] = [
  {
    name: 'deltatt, bestått and ikke bestått among numbers',
    format: 'sas-vigo',
    rows: [...many(30, standpunkt('4')), standpunkt('D'), standpunkt('B'), standpunkt('IB')],
    hits: [
      { row: 30, at: 'standpunkt', message: 'word', severity: 'warning' },
      { row: 31, at: 'standpunkt', message: 'word', severity: 'warning' },
      { row: 32, at: 'standpunkt', message: 'word', severity: 'warning' },
    ],
    norms: ['UDIR5-3-04-10'],
  },
  {
    name: 'a number among words',
    format: 'sas-vigo',
    rows: [...many(8, standpunkt('D')), standpunkt('B'), standpunkt('4')].map((row) => ({ ...row, fagkode: 'UTV1001' })),
    hits: [{ row: 9, at: 'standpunkt', message: 'number', severity: 'warning' }],
  },
  {
    name: 'nine rows are too few, and eight of ten are no majority',
    format: 'sas-vigo',
    rows: [
      ...many(8, standpunkt('4')),
      standpunkt('D'),
      ...[...many(8, standpunkt('4')), standpunkt('D'), standpunkt('D')].map((row) => ({ ...row, fagkode: 'NAT1007' })),
    ],
    hits: [],
  },
  {
    name: 'a county that asks for five rows and four of five',
    format: 'sas-vigo',
    parametre: { flertall_minst_rader: 5, flertall_andel: 0.8 },
    rows: [...many(4, standpunkt('4')), standpunkt('D')],
    hits: [{ row: 4, at: 'standpunkt', message: 'word', severity: 'warning' }],
  },
  {
    name: 'half-year grades, alone and beside a standpunkt; one finding per row',
    format: 'sas-vigo',
    rows: [
      ...many(36, { ...KL, halvaar1: '4' }),
      { ...KL, halvaar1: 'D' },
      { ...KL, halvaar1: 'D', standpunkt: '4' },
      { ...KL, halvaar1: 'D', halvaar2: 'D', standpunkt: 'D' },
      { ...KL, halvaar2: 'B' },
    ],
    hits: [
      { row: 36, at: 'halvaar1', message: 'word', severity: 'warning' },
      { row: 37, at: 'halvaar1', message: 'word', severity: 'warning' },
      { row: 38, at: 'standpunkt', message: 'word', severity: 'warning' },
      { row: 39, at: 'halvaar2', message: 'word', severity: 'warning' },
    ],
  },
  {
    name: 'IV, exempt, approved, explained and blank are of no scale',
    format: 'sas-vigo',
    rows: [...many(30, standpunkt('4')), ...['IV', 'F', 'GK', 'VO', ''].map(standpunkt)],
    hits: [],
    falseAlarm: 'F16',
  },
  {
    name: 'a subject of words, one of numbers, and half of each',
    format: 'sas-vigo',
    rows: [
      ...many(6, standpunkt('D')),
      ...many(6, standpunkt('B')),
      ...many(12, { ...KL, fagkode: 'NAT1007', standpunkt: '1' }),
      ...many(6, { ...KL, fagkode: 'YFF4106', standpunkt: '4' }),
      ...many(6, { ...KL, fagkode: 'YFF4106', standpunkt: 'B' }),
    ],
    hits: [],
    falseAlarm: 'F16',
  },
  {
    name: 'the IB programme has both; so has the programme that the county adds',
    format: 'sas-vigo',
    rows: [
      ...many(12, { ...KL, fagkode: 'IBE3001', standpunkt: '5' }),
      { ...KL, fagkode: 'IBE3001', standpunkt: 'D' },
      ...many(12, { ...KL, fagkode: 'XBE3001', standpunkt: '5' }),
      { ...KL, fagkode: 'XBE3001', standpunkt: 'D' },
      ...many(12, standpunkt('5')),
      { ...standpunkt('D'), programomraadekode: 'STIBA1----' },
    ],
    hits: [],
    falseAlarm: 'F16',
    parametre: { ib_koder: ['STIB', 'IB', 'XB'] },
  },
  {
    name: 'adults in modules, private candidates, pupils who are exempt or have a plan of their own',
    format: 'sas-vigo',
    rows: [
      ...many(60, standpunkt('4')),
      { ...standpunkt('B'), fagstatus: 'V' },
      { ...standpunkt('D'), fagstatus: 'P' },
      { ...standpunkt('B'), programomraadekode: 'STUSP1MV--' },
      { ...standpunkt('D'), fagmerknad: 'FAM02' },
      { ...standpunkt('D'), fagmerknad: 'FAM05' },
      { ...standpunkt('B'), fagmerknad: 'FAM32' },
    ],
    hits: [],
  },
  {
    name: 'B in grunnskole is told by the rule on its grades; deltatt is a word there too',
    format: 'sas-vigo',
    rows: [
      ...many(30, { ...KL, programomraadekode: 'GSGSK0----', fagkode: 'NOR0214', standpunkt: '4' }),
      { ...KL, programomraadekode: 'GSGSK0----', fagkode: 'NOR0214', standpunkt: 'B' },
      { ...KL, programomraadekode: 'GSGSK0----', fagkode: 'NOR0214', standpunkt: 'D' },
    ],
    hits: [{ row: 31, at: 'standpunkt', message: 'word', severity: 'warning' }],
  },
  {
    name: 'with an imported list the scale is looked up there',
    format: 'sas-vigo',
    rows: [...many(30, standpunkt('4')), standpunkt('D')],
    hits: [],
    kodeverk: KODEVERK,
  },
  {
    name: 'a table in words',
    format: 'karakterfil',
    rows: [
      ...many(6, { standpunkt: '4' }),
      ...many(6, { standpunkt: '4 (fire)' }),
      { standpunkt: 'Deltatt' },
      { standpunkt: '-' },
      { standpunkt: '4+' },
    ].map((row) => ({ ...row, fagkode: 'ENG1007', fagstatus: 'Elev' })),
    hits: [{ row: 12, at: 'standpunkt', message: 'word', severity: 'warning' }],
  },
]
