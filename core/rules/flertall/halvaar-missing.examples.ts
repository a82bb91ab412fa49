import type { ExampleRow, RuleExample } from '../examples.ts'

const KL = {
  record: '$KL',
  skoleaar: '20252026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  fagkode: 'ENG1007',
  fagstatus: 'E',
  startdato_fag: '20250818',
}
const GRADED = { ...KL, halvaar1: '4' }
const many = (n: number, row: ExampleRow): readonly ExampleRow[] => Array.from({ length: n }, () => row)
const FEBRUARY = { leveranse: 'termin1', today: '2026-02-13' } as const

export const examples: readonly RuleExample[] = [
  {
    name: 'nine of ten have a half-year grade, the tenth has none',
    format: 'sas-vigo',
    ...FEBRUARY,
    rows: [...many(9, GRADED), KL],
    hits: [{ row: 9, at: 'halvaar1', message: 'missing', severity: 'warning' }],
    norms: ['UDIR5-3-13-04'],
  },
  {
    name: 'nine rows are too few, and eight of ten are no majority',
    format: 'sas-vigo',
    ...FEBRUARY,
    rows: [...many(8, GRADED), KL, ...[...many(8, GRADED), KL, KL].map((row) => ({ ...row, fagkode: 'NAT1007' }))],
    hits: [],
  },
  {
    name: 'a county that asks for five rows and four of five',
    format: 'sas-vigo',
    ...FEBRUARY,
    parametre: { flertall_minst_rader: 5, flertall_andel: 0.8 },
    rows: [...many(4, GRADED), KL],
    hits: [{ row: 4, at: 'halvaar1', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'in October nobody has one, and in June it is the standpunkt that counts',
    format: 'sas-vigo',
    rows: [...many(12, GRADED), KL],
    hits: [],
    falseAlarm: 'F01',
  },
  {
    name: 'IV and exempt are grades here, and a subject that ended in the autumn has standpunkt',
    format: 'sas-vigo',
    ...FEBRUARY,
    rows: [...many(12, GRADED), { ...KL, halvaar1: 'IV' }, { ...KL, halvaar1: 'F' }, { ...KL, standpunkt: '4' }],
    hits: [],
  },
  {
    name: 'a remark says why, or is told with its own rule',
    format: 'sas-vigo',
    ...FEBRUARY,
    rows: [...many(12, GRADED), ...['FAM02', 'FAM33', 'FAM61', 'FAM51', 'FAM21'].map((fagmerknad) => ({ ...KL, fagmerknad }))],
    hits: [],
    falseAlarm: 'F17',
  },
  {
    name: 'who began in November or later has not been there for half of it; at the end of October one had',
    format: 'sas-vigo',
    ...FEBRUARY,
    rows: [...many(12, GRADED), { ...KL, startdato_fag: '20251101' }, { ...KL, startdato_fag: '20251031' }],
    hits: [{ row: 13, at: 'halvaar1', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'what the enrolment tells: begun in January, language teaching first',
    format: 'sas-vigo',
    ...FEBRUARY,
    rows: [
      ...many(30, GRADED),
      ...(
        [
          ['14830850105', { startdato: '20260105' }],
          ['02910752033', { saerskilt_spraak: 'J' }],
        ] as const
      ).flatMap(([fodselsnummer, cells]) => [
        { record: '$EK', fodselsnummer, skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----', ...cells },
        { ...KL, fodselsnummer },
      ]),
    ],
    hits: [],
  },
  {
    name: 'others than ordinary pupils',
    format: 'sas-vigo',
    ...FEBRUARY,
    rows: [...many(12, GRADED), ...['S', 'F', 'G', 'P', 'R', 'V'].map((fagstatus) => ({ ...KL, fagstatus }))],
    hits: [],
  },
  {
    name: 'the grade stands on another line of the pupil',
    format: 'sas-vigo',
    ...FEBRUARY,
    rows: [...many(12, GRADED), { ...KL, fodselsnummer: '14830850105' }, { ...GRADED, fodselsnummer: '14830850105', skolenummer: '39902' }],
    hits: [],
  },
  {
    name: 'a subject without half-year grades: most have none',
    format: 'sas-vigo',
    ...FEBRUARY,
    rows: [...many(12, KL), GRADED],
    hits: [],
    falseAlarm: 'F17',
  },
  {
    name: 'a table in words',
    format: 'karakterfil',
    ...FEBRUARY,
    rows: [...many(12, { halvaar1: '4 (fire)' }), { halvaar1: '-' }].map((row) => ({ ...row, fagkode: 'ENG1007', fagstatus: 'Elev' })),
    hits: [{ row: 12, at: 'halvaar1', message: 'missing', severity: 'warning' }],
  },
]
