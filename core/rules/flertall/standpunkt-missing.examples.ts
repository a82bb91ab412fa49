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
const GRADED = { ...KL, halvaar1: '4', standpunkt: '4' }
const BLANK = { ...KL, halvaar1: '4' }
const many = (n: number, row: ExampleRow): readonly ExampleRow[] => Array.from({ length: n }, () => row)
const DUE = '2026-06-30'

/** With what the list says of the subject it is looked up there; without, the majority is asked. */
const KODEVERK = listOfOne('ENG1007', { standpunkt: true })

export const examples: readonly RuleExample[] = [
  {
    name: 'nine of ten have standpunkt, the tenth has none',
    format: 'sas-vigo',
    today: DUE,
    rows: [...many(9, GRADED), BLANK],
    hits: [{ row: 9, at: 'standpunkt', message: 'missing', severity: 'warning' }],
    norms: ['UDIR5-3-18-01'],
  },
  {
    name: 'nine rows are too few, and eight of ten are no majority',
    format: 'sas-vigo',
    today: DUE,
    rows: [...many(8, GRADED), BLANK, ...[...many(8, GRADED), BLANK, BLANK].map((row) => ({ ...row, fagkode: 'NAT1007' }))],
    hits: [],
  },
  {
    name: 'a county that asks for five rows and four of five',
    format: 'sas-vigo',
    today: DUE,
    parametre: { flertall_minst_rader: 5, flertall_andel: 0.8 },
    rows: [...many(4, GRADED), BLANK],
    hits: [{ row: 4, at: 'standpunkt', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'a half-year grade of the spring instead',
    format: 'sas-vigo',
    today: DUE,
    rows: [{ ...BLANK, halvaar2: '3' }, ...many(18, GRADED), BLANK],
    hits: [
      { row: 0, at: 'standpunkt', message: 'halfYear', severity: 'warning' },
      { row: 19, at: 'standpunkt', message: 'missing', severity: 'warning' },
    ],
  },
  {
    name: 'IV, exempt, explained and deltatt are standpunkt too',
    format: 'sas-vigo',
    today: DUE,
    rows: [...many(9, GRADED), ...['IV', 'F', 'VO', 'D', 'GK', 'XX'].map((standpunkt) => ({ ...KL, standpunkt }))],
    hits: [],
    falseAlarm: 'F03',
  },
  {
    name: 'the day before, and in the county that waits until July, it may still come',
    format: 'sas-vigo',
    today: DUE,
    parametre: { sluttkarakterer_komplette: '07-01' },
    rows: [...many(12, GRADED), BLANK],
    hits: [],
  },
  {
    name: 'in the autumn and after the first term nobody expects it',
    format: 'sas-vigo',
    today: '2026-07-01',
    leveranse: 'termin1',
    rows: [...many(12, GRADED), BLANK],
    hits: [],
    falseAlarm: 'F01',
  },
  {
    name: 'pupils who have left, are exempt, approved, private, assessed or adults',
    format: 'sas-vigo',
    today: DUE,
    rows: [...many(12, GRADED), ...['S', 'F', 'G', 'P', 'R', 'V', 'O', 'U', 'M'].map((fagstatus) => ({ ...BLANK, fagstatus }))],
    hits: [],
    falseAlarm: 'F03',
  },
  {
    name: 'a remark says why',
    format: 'sas-vigo',
    today: DUE,
    rows: [
      ...many(12, GRADED),
      ...['01', '02', '12', '38', '43', '52', '57', '58', '59', '16', '17', '33', '61', '51', '21'].map((number) => ({
        ...BLANK,
        fagmerknad: `FAM${number}`,
      })),
      { ...BLANK, fagmerknad: 'FAM29,FAM02' },
      { ...BLANK, avbruddsdato_fag: '20260112' },
    ],
    hits: [],
    falseAlarm: 'F03',
  },
  {
    name: 'a remark on the exam says nothing of standpunkt, and IV in the autumn alone does not either',
    format: 'sas-vigo',
    today: DUE,
    rows: [...many(18, GRADED), { ...BLANK, fagmerknad: 'FAM29' }, { ...KL, halvaar1: 'IV', fagmerknad: 'FAM51' }],
    hits: [
      { row: 18, at: 'standpunkt', message: 'missing', severity: 'warning' },
      { row: 19, at: 'standpunkt', message: 'missing', severity: 'warning' },
    ],
  },
  {
    name: 'codes without standpunkt: interdisciplinary, of teaching, individual plans',
    format: 'sas-vigo',
    today: DUE,
    rows: ['HEA2008', 'NOR1Z21', 'IOP1000', 'TEO9000', 'FBJ9000'].flatMap((fagkode) =>
      [...many(12, GRADED), BLANK].map((row) => ({ ...row, fagkode })),
    ),
    hits: [],
    falseAlarm: 'F03',
  },
  {
    name: 'a line of a new exam has no standpunkt; one changed after a complaint has',
    format: 'sas-vigo',
    today: DUE,
    leveranse: 'etter-klage',
    rows: [
      ...many(12, GRADED),
      ...['N', 'U', 'S'].map((karakterstatus) => ({ ...KL, eksamen_skriftlig: '3', eksamensform: 'S', karakterstatus })),
      { ...BLANK, karakterstatus: 'K' },
    ],
    hits: [{ row: 15, at: 'standpunkt', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'a subject that goes on: most have none',
    format: 'sas-vigo',
    today: DUE,
    rows: [...many(12, { ...BLANK, halvaar2: '4' }), GRADED],
    hits: [],
    falseAlarm: 'F04',
  },
  {
    name: 'one code over two years: the second year is no majority over the first',
    format: 'sas-vigo',
    today: DUE,
    rows: [...many(30, { ...GRADED, programomraadekode: 'STSSA2----' }), BLANK, BLANK, { ...BLANK, programomraadekode: 'STREA2----' }].map(
      (row) => ({ ...row, fagkode: 'FSP6219' }),
    ),
    hits: [{ row: 32, at: 'standpunkt', message: 'missing', severity: 'warning' }],
    falseAlarm: 'F04',
  },
  {
    name: 'pupils at a pace of their own: over two years, along with an apprenticeship, in modules, for lower competence',
    format: 'sas-vigo',
    today: DUE,
    rows: [
      ...many(30, GRADED),
      ...['STUSP1A---', 'STUSP1B---', 'STUSP1TA--', 'STUSP1MV--', 'STUSP1H---', 'STUSP1HT-1'].map((programomraadekode) => ({
        ...BLANK,
        programomraadekode,
      })),
    ],
    hits: [],
    falseAlarm: 'F04',
  },
  {
    name: 'what the enrolment tells: part-time, going on, left, adult',
    format: 'sas-vigo',
    today: DUE,
    rows: [
      ...many(30, GRADED),
      ...(
        [
          ['14830850105', { deltid: 'J' }],
          ['02910752033', { fullfortkode: 'H' }],
          ['05810854024', { avbruddsdato: '20260112' }],
          ['23860756048', { voksen: 'J' }],
        ] as const
      ).flatMap(([fodselsnummer, cells]) => [
        { record: '$EK', fodselsnummer, skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----', ...cells },
        { ...BLANK, fodselsnummer },
      ]),
    ],
    hits: [],
    falseAlarm: 'F04',
  },
  {
    name: 'the grade stands on another line of the pupil',
    format: 'sas-vigo',
    today: DUE,
    rows: [
      ...many(30, GRADED),
      { ...BLANK, fodselsnummer: '14830850105' },
      { ...GRADED, fodselsnummer: '14830850105', skolenummer: '39902' },
      { ...BLANK, fodselsnummer: '02910752033' },
    ],
    hits: [{ row: 32, at: 'standpunkt', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'with an imported list the subject is looked up there',
    format: 'sas-vigo',
    today: DUE,
    rows: [...many(12, GRADED), BLANK],
    hits: [],
    kodeverk: KODEVERK,
  },
  {
    name: 'the statistics: others than ordinary pupils are not counted, and lines that are not active',
    format: 'ssb-resultatfag',
    today: DUE,
    rows: [
      ...many(9, { standpunkt: '4', fagstatus: 'E', linje_aktiv: 'J' }),
      { fagstatus: 'E', linje_aktiv: 'N' },
      { standpunkt: '4', fagstatus: 'V', linje_aktiv: 'J' },
      { fagstatus: 'E', linje_aktiv: 'J' },
      { fagstatus: 'E', linje_aktiv: 'N' },
    ].map((row) => ({ ...row, skoleaar: '2025-2026', programomraadekode: 'STUSP1----', fagkode: 'ENG1007' })),
    hits: [{ row: 11, at: 'standpunkt', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'a table in words: the school year is the run’s and the year level the class’s',
    format: 'karakterfil',
    today: DUE,
    rows: [
      ...many(12, { fagstatus: 'Elev', klasse: '2STA', standpunkt: '4' }),
      { fagstatus: 'Elev', klasse: '1STA', standpunkt: '-' },
      { fagstatus: 'Elev', klasse: 'VG2STB', standpunkt: '-' },
      { fagstatus: 'Privatist', klasse: '2STA', standpunkt: '-' },
      { fagstatus: 'Elev', klasse: '2STA', standpunkt: '', voksen: 'x' },
    ].map((row) => ({ ...row, fagkode: 'ENG1007' })),
    hits: [{ row: 13, at: 'standpunkt', message: 'missing', severity: 'warning' }],
  },
]
