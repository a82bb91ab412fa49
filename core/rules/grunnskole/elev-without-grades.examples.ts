import type { RuleExample } from '../examples.ts'

const KEY = { skoleaar: '20252026', skolenummer: '39501', programomraadekode: 'GSGSK0----' }
const [ADA, BO, CATO, DINA] = ['14831050005', '14831350068', '14830850105', '02910752033'] as const
const EK = { record: '$EK', ...KEY }
const KL = { record: '$KL', ...KEY, fagstatus: 'E' }
const JULY = { today: '2026-07-01' }
const FEBRUARY = { leveranse: 'termin1', today: '2026-02-13' } as const

/** Two subjects of a pupil with the same cells. */
const both = (fodselsnummer: string, cells: object) => [
  { ...KL, fodselsnummer, fagkode: 'NOR0218', ...cells },
  { ...KL, fodselsnummer, fagkode: 'MAT0010', ...cells },
]

export const examples: readonly RuleExample[] = [
  {
    name: 'everybody has a grade',
    format: 'sas-vigo',
    ...JULY,
    rows: [...both(ADA, { standpunkt: '4' }), ...both(BO, { standpunkt: 'IV' }), ...both(CATO, { standpunkt: 'F', fagmerknad: 'FAM44' })],
    hits: [],
  },
  {
    name: 'one pupil has none in June, told once',
    format: 'sas-vigo',
    ...JULY,
    rows: [...both(ADA, { standpunkt: '4' }), ...both(BO, { standpunkt: '3' }), ...both(CATO, {})],
    hits: [{ row: 4, at: 'standpunkt', message: 'final', severity: 'warning' }],
    norms: ['UDIR5-3-18-01'],
  },
  {
    name: 'one pupil has none in February',
    format: 'sas-vigo',
    ...FEBRUARY,
    rows: [...both(ADA, { halvaar1: '4' }), ...both(BO, { halvaar1: '1' }), ...both(CATO, {})],
    hits: [{ row: 4, at: 'halvaar1', message: 'halfYear', severity: 'warning' }],
    norms: ['UDIR5-3-13-04'],
  },
  {
    name: 'standpunkt is not due before the last day of June',
    format: 'sas-vigo',
    today: '2026-06-29',
    rows: [...both(ADA, { standpunkt: '4' }), ...both(BO, { standpunkt: '3' }), ...both(CATO, {})],
    hits: [],
    falseAlarm: 'F01',
  },
  {
    name: 'half-year grades in the final delivery, standpunkt in that of February, grades in October: not asked',
    format: 'sas-vigo',
    leveranse: 'elevdata',
    today: '2025-10-10',
    rows: [...both(ADA, { halvaar1: '4' }), ...both(BO, { halvaar1: '3' }), ...both(CATO, {})],
    hits: [],
    falseAlarm: 'F01',
  },
  {
    name: 'a file where nobody, or no more than half, has grades yet',
    format: 'sas-vigo',
    ...FEBRUARY,
    rows: [...both(ADA, {}), ...both(BO, { halvaar1: '3' })],
    hits: [],
  },
  {
    name: 'one grade is enough: the others are a matter of single subjects',
    format: 'sas-vigo',
    ...JULY,
    rows: [
      ...both(ADA, { standpunkt: '4' }),
      ...both(BO, { standpunkt: '3' }),
      { ...KL, fodselsnummer: CATO, fagkode: 'NOR0218', eksamen_skriftlig: '3', eksamensform: 'S' },
      { ...KL, fodselsnummer: CATO, fagkode: 'MAT0010' },
    ],
    hits: [],
  },
  {
    name: 'those who left, are exempt by remark, adults, and pupils of a lower grade, who have a second half-year grade',
    format: 'sas-vigo',
    ...JULY,
    rows: [
      ...both(ADA, { standpunkt: '4' }),
      ...both(BO, { standpunkt: '3' }),
      ...both('03820150189', { standpunkt: '3' }),
      ...both('06850550059', { standpunkt: '3' }),
      ...both('06850650150', { standpunkt: '3' }),
      ...both(CATO, { fagstatus: 'S' }),
      ...both(DINA, { fagmerknad: 'FAM02' }),
      { ...EK, fodselsnummer: '05810854024', voksen: 'J' },
      ...both('05810854024', {}),
      ...both('23860756048', { halvaar2: '4' }),
      { ...EK, fodselsnummer: '30890858003', avbruddsdato: '20260302' },
      ...both('30890858003', {}),
    ],
    hits: [],
    falseAlarm: 'F03',
  },
  {
    name: 'newcomers, young participants and upper secondary',
    format: 'sas-vigo',
    ...JULY,
    rows: ['GSGSK0J-GR', 'GSGSK0MG--', 'STUSP1----'].flatMap((programomraadekode) =>
      [...both(ADA, { standpunkt: '4' }), ...both(BO, { standpunkt: '3' }), ...both(CATO, {})].map((row) => ({
        ...row,
        programomraadekode,
      })),
    ),
    hits: [],
  },
  {
    name: 'where enough pupils have the subject, the majority rule tells of each row',
    format: 'sas-vigo',
    ...JULY,
    parametre: { flertall_minst_rader: 3, flertall_andel: 0.6 },
    rows: [...both(ADA, { standpunkt: '4' }), ...both(BO, { standpunkt: '3' }), ...both(CATO, {})],
    hits: [],
  },
  {
    name: 'begun after October, part-time, and a standpunkt already in February',
    format: 'sas-vigo',
    ...FEBRUARY,
    rows: [
      ...both(ADA, { halvaar1: '4' }),
      ...both(BO, { halvaar1: '1' }),
      ...both('06850550059', { halvaar1: '3' }),
      ...both('06850650150', { halvaar1: '3' }),
      ...both(CATO, { startdato_fag: '20251103' }),
      { ...EK, fodselsnummer: DINA, deltid: 'J' },
      ...both(DINA, {}),
      ...both('05810854024', { standpunkt: '3' }),
    ],
    hits: [],
  },
  {
    name: 'begun in October',
    format: 'sas-vigo',
    ...FEBRUARY,
    rows: [...both(ADA, { halvaar1: '4' }), ...both(BO, { halvaar1: '1' }), ...both(CATO, { startdato_fag: '20251031' })],
    hits: [{ row: 4, at: 'halvaar1', message: 'halfYear', severity: 'warning' }],
  },
  {
    name: 'the statistics file alone',
    format: 'ssb-resultatfag',
    ...JULY,
    rows: [ADA, BO, CATO].map((fodselsnummer, i) => ({
      ...KEY,
      skoleaar: '2025-2026',
      fodselsnummer,
      fagkode: 'NOR0218',
      fagstatus: 'E',
      linje_aktiv: 'J',
      standpunkt: i === 2 ? '' : '4',
    })),
    hits: [{ row: 2, at: 'standpunkt', message: 'final', severity: 'warning' }],
  },
]
