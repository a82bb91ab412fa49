import type { ExampleRow, RuleExample } from '../examples.ts'
import { listOfOne } from '../felles/imported-list.examples.ts'

const KL = {
  record: '$KL',
  skoleaar: '20252026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  fagkode: 'NOR1264',
  fagstatus: 'E',
}
const GOES_ON = { ...KL, halvaar1: '4', halvaar2: '4' }
const GRADED = { ...KL, halvaar1: '4', standpunkt: '4' }
const many = (n: number, row: ExampleRow): readonly ExampleRow[] => Array.from({ length: n }, () => row)
const DUE = '2026-06-30'

/** With what the list says of the subject it is looked up there; without, the majority is asked. */
const KODEVERK = listOfOne('NOR1264', { standpunkt: true })

export const examples: readonly RuleExample[] = [
  {
    name: 'the only one of 28',
    format: 'sas-vigo',
    rows: [...many(27, GOES_ON), GRADED],
    hits: [{ row: 27, at: 'standpunkt', message: 'only', severity: 'warning' }],
    falseAlarm: 'F04',
    norms: ['UDIR5-3-13-10'],
  },
  {
    name: 'nine of ten lack it; nine rows are too few and eight of ten no majority',
    format: 'sas-vigo',
    rows: [
      ...many(9, GOES_ON),
      GRADED,
      ...[...many(8, GOES_ON), GRADED].map((row) => ({ ...row, fagkode: 'HIS1009' })),
      ...[...many(8, GOES_ON), GRADED, GRADED].map((row) => ({ ...row, fagkode: 'KRO1017' })),
    ],
    hits: [{ row: 9, at: 'standpunkt', message: 'only', severity: 'warning' }],
  },
  {
    name: 'two of thirty',
    format: 'sas-vigo',
    rows: [GRADED, ...many(28, GOES_ON), { ...GRADED, standpunkt: 'IV' }],
    hits: [
      { row: 0, at: 'standpunkt', message: 'few', severity: 'warning' },
      { row: 29, at: 'standpunkt', message: 'few', severity: 'warning' },
    ],
  },
  {
    name: 'a county that asks for five rows and four of five',
    format: 'sas-vigo',
    parametre: { flertall_minst_rader: 5, flertall_andel: 0.8 },
    rows: [...many(4, GOES_ON), GRADED],
    hits: [{ row: 4, at: 'standpunkt', message: 'only', severity: 'warning' }],
  },
  {
    name: 'before the grades are due the others may be late',
    format: 'sas-vigo',
    rows: [...many(20, { ...KL, halvaar1: '4' }), GRADED],
    hits: [],
  },
  {
    name: 'on the day they are due nobody is late',
    format: 'sas-vigo',
    today: DUE,
    rows: [...many(20, { ...KL, halvaar1: '4' }), GRADED],
    hits: [{ row: 20, at: 'standpunkt', message: 'only', severity: 'warning' }],
  },
  {
    name: 'an exam without standpunkt, for all but one',
    format: 'sas-vigo',
    rows: [...many(20, { ...KL, eksamen_annen: '4', eksamensform: 'MP' }), { ...GRADED, eksamen_annen: '4', eksamensform: 'MP' }].map(
      (row) => ({ ...row, fagkode: 'HEA2010' }),
    ),
    hits: [{ row: 20, at: 'standpunkt', message: 'only', severity: 'warning' }],
  },
  {
    name: 'exempt, approved and explained are no standpunkt grades',
    format: 'sas-vigo',
    today: DUE,
    rows: [...many(27, GOES_ON), ...['F', 'GK', 'VO'].map((standpunkt) => ({ ...KL, standpunkt }))],
    hits: [],
  },
  {
    name: 'the one who has it is an adult, private, in modules, from another year, or has kept it from before',
    format: 'sas-vigo',
    today: DUE,
    rows: [
      ...many(60, GOES_ON),
      { ...GRADED, fagstatus: 'V' },
      { ...GRADED, fagstatus: 'P' },
      { ...GRADED, fagstatus: 'G' },
      { ...GRADED, programomraadekode: 'STUSP1MV--' },
      { ...GRADED, programomraadekode: 'STUSP1B---' },
      { ...GRADED, skoleaar2: '20242025' },
      { ...GRADED, fagmerknad: 'FAM57' },
    ],
    hits: [],
    falseAlarm: 'F04',
  },
  {
    name: 'one code over two years: it ends in the second',
    format: 'sas-vigo',
    today: DUE,
    rows: [...many(40, GOES_ON), ...many(3, { ...GRADED, programomraadekode: 'STSSA2----' })].map((row) => ({
      ...row,
      fagkode: 'FSP6219',
    })),
    hits: [],
    falseAlarm: 'F04',
  },
  {
    name: 'interdisciplinary exams and subjects of teaching have rules of their own',
    format: 'sas-vigo',
    today: DUE,
    rows: ['HEA2008', 'NOR1Z21'].flatMap((fagkode) => [...many(20, KL), GRADED].map((row) => ({ ...row, fagkode }))),
    hits: [],
  },
  {
    name: 'after the first term a subject of the autumn may have ended',
    format: 'sas-vigo',
    leveranse: 'termin1',
    today: '2026-02-13',
    rows: [...many(27, GOES_ON), GRADED],
    hits: [],
  },
  {
    name: 'with an imported list the subject is looked up there',
    format: 'sas-vigo',
    rows: [...many(27, GOES_ON), GRADED],
    hits: [],
    kodeverk: KODEVERK,
  },
  {
    name: 'the statistics',
    format: 'ssb-resultatfag',
    rows: [...many(12, { halvaar2: '4' }), { standpunkt: '4' }].map((row) => ({
      ...row,
      skoleaar: '2025-2026',
      programomraadekode: 'STUSP1----',
      fagkode: 'NOR1264',
      fagstatus: 'E',
      linje_aktiv: 'J',
    })),
    hits: [{ row: 12, at: 'standpunkt', message: 'only', severity: 'warning' }],
  },
]
