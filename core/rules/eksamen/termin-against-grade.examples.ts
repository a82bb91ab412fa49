import type { ExampleRow, RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const EK = { record: '$EK', ...KEY }
const kl = (termin: string, more: ExampleRow = {}): ExampleRow => ({
  record: '$KL',
  ...KEY,
  fagkode: 'ENG1007',
  fagstatus: 'E',
  termin,
  ...more,
})
/** `n` pupils with standpunkt in the spring. */
const spring = (n: number): readonly ExampleRow[] => Array.from({ length: n }, () => kl('V', { standpunkt: '4' }))
const FEBRUARY = { format: 'sas-vigo', today: '2026-02-20' } as const

export const examples: readonly RuleExample[] = [
  {
    name: 'spring for all that ends, autumn for half-year grade 1',
    format: 'sas-vigo',
    rows: [
      EK,
      ...spring(12),
      kl('V', { halvaar1: '4', halvaar2: '4' }),
      kl('H', { halvaar1: '4' }),
      kl('V', { standpunkt: '4', eksamen_skriftlig: '4' }),
    ],
    hits: [],
  },
  {
    name: 'one of ten has the other term; the tenth makes it a majority',
    format: 'sas-vigo',
    rows: [EK, ...spring(9), kl('H', { standpunkt: '4' })],
    hits: [{ row: 10, at: 'termin', message: 'minority', severity: 'warning' }],
  },
  {
    name: 'nine pupils are too few to say what is usual',
    format: 'sas-vigo',
    rows: [EK, ...spring(8), kl('H', { standpunkt: '4' })],
    hits: [],
  },
  {
    name: 'eight of ten do not agree enough',
    format: 'sas-vigo',
    rows: [EK, ...spring(8), kl('H', { standpunkt: '4' }), kl('H', { eksamen_muntlig: '4' })],
    hits: [],
  },
  {
    name: 'the usual term may be the autumn; another school has its own',
    format: 'sas-vigo',
    rows: [
      EK,
      ...Array.from({ length: 9 }, () => kl('H', { standpunkt: '4' })),
      kl('V', { standpunkt: '4' }),
      kl('V', { standpunkt: '4', skolenummer: '39902' }),
    ],
    hits: [{ row: 10, at: 'termin', message: 'minority', severity: 'warning' }],
  },
  {
    name: 'exams taken again, appeals, prior learning, programmes over the calendar year and modules',
    format: 'sas-vigo',
    rows: [
      EK,
      ...spring(20),
      kl('H', { eksamen_skriftlig: '3', karakterstatus: 'N' }),
      kl('H', { eksamen_skriftlig: '3', karakterstatus: 'U', halvaar2: '3' }),
      kl('H', { eksamen_skriftlig: '3', karakterstatus: 'S' }),
      kl('H', { standpunkt: '3', karakterstatus: 'K', halvaar2: '3' }),
      kl('H', { standpunkt: '3', halvaar2: '3', rkv_dato: '20251120' }),
      kl('H', { standpunkt: '3', halvaar2: '3', programomraadekode: 'STUSP1A---' }),
      kl('H', { standpunkt: '3', halvaar2: '3', programomraadekode: 'STUSP1B---' }),
      kl('H', { standpunkt: '3', halvaar2: '3', programomraadekode: 'HSHEA3MV--' }),
    ],
    hits: [],
    falseAlarm: 'F18',
  },
  {
    name: 'private candidates, adults, approved subjects and those of an earlier year',
    format: 'sas-vigo',
    rows: [
      { ...EK, programomraadekode: 'STUSP2----', voksen: 'J' },
      ...spring(20),
      kl('H', { fagstatus: 'P', eksamen_skriftlig: '3' }),
      kl('H', { fagstatus: 'V', standpunkt: '3', halvaar2: '3' }),
      kl('H', { standpunkt: '3', halvaar2: '3', programomraadekode: 'STUSP2----' }),
      kl('H', { fagstatus: 'G', standpunkt: '3' }),
      kl('H', { standpunkt: '3', skoleaar2: '20242025' }),
    ],
    hits: [],
  },
  {
    name: 'half-year grade 2 in the autumn, also where it is not the minority; not in a programme of another form',
    format: 'sas-vigo',
    rows: [
      EK,
      ...spring(12),
      kl('H', { halvaar1: '4', halvaar2: '4' }),
      kl('H', { halvaar2: '4', fagkode: 'NOR1264' }),
      kl('H', { halvaar2: '4', fagkode: 'NOR1264', programomraadekode: 'BABAT1TA--' }),
      kl('H', { halvaar2: '4', fagkode: 'NOR1264', fagstatus: 'S' }),
    ],
    hits: [
      { row: 13, at: 'termin', message: 'second-half', severity: 'warning' },
      { row: 14, at: 'termin', message: 'second-half', severity: 'warning' },
    ],
  },
  {
    name: 'in February no exam of the spring has been held',
    ...FEBRUARY,
    leveranse: 'privatist',
    rows: [
      EK,
      kl('H', { fagstatus: 'P', eksamen_skriftlig: '4' }),
      kl('V', { fagstatus: 'P', eksamen_skriftlig: '4', fagkode: 'MAT1019' }),
      kl('V', { fagstatus: 'P', eksamen_muntlig: 'IM', fagkode: 'SAK1001' }),
      ...Array.from({ length: 8 }, () => kl('H', { fagstatus: 'P', eksamen_skriftlig: '4' })),
    ],
    hits: [
      { row: 2, at: 'termin', message: 'before-spring', severity: 'warning' },
      { row: 3, at: 'termin', message: 'before-spring', severity: 'warning' },
    ],
  },
  {
    name: 'the day before the exams of private candidates begin, and that day',
    format: 'sas-vigo',
    today: '2026-03-31',
    rows: [EK, kl('V', { eksamen_skriftlig: '4' }), kl('H', { standpunkt: '4' }), kl('H', { standpunkt: '4' })],
    hits: [{ row: 1, at: 'termin', message: 'before-spring', severity: 'warning' }],
  },
  {
    name: 'from that day on it may be right',
    format: 'sas-vigo',
    today: '2026-04-01',
    rows: [EK, kl('V', { eksamen_skriftlig: '4' })],
    hits: [],
  },
  {
    name: 'in February a standpunkt of the spring, a deferred exam, an adult and an earlier school year say nothing',
    ...FEBRUARY,
    rows: [
      EK,
      kl('V', { standpunkt: '4' }),
      kl('V', { halvaar1: '4' }),
      kl('V', { eksamen_skriftlig: '4', karakterstatus: 'U' }),
      kl('V', { eksamen_annen: 'GK', fagstatus: 'R' }),
      kl('V', { eksamen_skriftlig: '4', fagstatus: 'V' }),
      kl('V', { eksamen_skriftlig: '4', skoleaar: '20242025' }),
      kl('V', { eksamen_skriftlig: '4', skoleaar2: '20242025' }),
    ],
    hits: [],
  },
  {
    name: 'a file with one term everywhere is one cause',
    format: 'sas-vigo',
    rows: [EK, kl('H', { halvaar2: '4' }), kl('H', { halvaar2: '3', fagkode: 'NOR1264' })],
    hits: [{ row: 1, at: 'termin', message: 'second-half', severity: 'warning', count: 2 }],
  },
  {
    name: 'a table with the many ways of writing a term',
    format: 'karakterfil',
    rows: [
      { fodselsnummer: '14830850105', skoleaar: '2025-2026', skolenummer: '39901', fagkode: 'ENG1007', termin: 'H1', halvaar2: '4' },
      { fodselsnummer: '14830850105', skoleaar: '2025-2026', skolenummer: '39901', fagkode: 'ENG1009', termin: 'vår', halvaar2: '4' },
      { fodselsnummer: '14830850105', skoleaar: '2025-2026', skolenummer: '39901', fagkode: 'NOR1264', termin: 'høst', halvaar2: '4' },
    ],
    hits: [{ row: 2, at: 'termin', message: 'second-half', severity: 'warning' }],
  },
]
