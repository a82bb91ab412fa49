import type { RuleExample } from '../examples.ts'

const ADA = { fodselsnummer: '01810750045', skoleaar: '2025-2026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const BO = { ...ADA, fodselsnummer: '02810750084' }
const ENG = { ...ADA, fagkode: 'ENG1007' }
const MAT = { ...ADA, fagkode: 'MAT1019' }

export const examples: readonly RuleExample[] = [
  {
    name: 'the subjects say the same: ordinary, adult, private candidate, individual plan',
    format: 'karakterfil',
    today: '2026-07-01',
    rows: [
      { ...ENG, elevstatus: 'E', fagstatus: 'E' },
      { ...BO, fagkode: 'ENG1007', elevstatus: 'V', fagstatus: 'V' },
      { ...BO, fagkode: 'MAT1019', elevstatus: 'V', fagstatus: 'R' },
      { ...ADA, fodselsnummer: '03810750013', fagkode: 'ENG1007', elevstatus: 'P', fagstatus: 'P' },
      { ...ADA, fodselsnummer: '03810750013', fagkode: 'MAT1019', elevstatus: 'P', fagstatus: 'G' },
      { ...ADA, fodselsnummer: '04810750052', fagkode: 'ENG1007', elevstatus: 'A', fagstatus: 'E', standpunkt: 'IV', fagmerknad: '5' },
    ],
    hits: [],
  },
  {
    name: 'a pupil in most subjects and a private candidate in one stays E',
    format: 'karakterfil',
    rows: [
      { ...ENG, elevstatus: 'E', fagstatus: 'E' },
      { ...MAT, elevstatus: 'E', fagstatus: 'P', eksamen_skriftlig: '4' },
    ],
    hits: [],
    falseAlarm: 'F07',
  },
  {
    name: 'words',
    format: 'karakterfil',
    rows: [
      { ...ENG, elevstatus: 'Privatist', fagstatus: 'Privatist' },
      { ...BO, fagkode: 'ENG1007', elevstatus: 'Voksen', fagstatus: 'Elev', voksen: 'ja' },
      { ...ADA, fodselsnummer: '03810750013', fagkode: 'ENG1007', elevstatus: 'Elev', fagstatus: 'Privatist' },
    ],
    hits: [{ row: 2, at: 'elevstatus', message: 'only-private', severity: 'warning' }],
  },
  {
    name: 'V without a subject as an adult, unless the pupil is entered as one',
    format: 'karakterfil',
    rows: [
      { ...ENG, elevstatus: 'V', fagstatus: 'E' },
      { ...BO, fagkode: 'ENG1007', elevstatus: 'V', fagstatus: 'E', voksen: 'J' },
      { ...ADA, fodselsnummer: '03810750013', fagkode: 'ENG1007', elevstatus: 'V', fagstatus: 'S' },
      { ...ADA, fodselsnummer: '03810750013', fagkode: 'MAT1019', elevstatus: 'V', fagstatus: 'E' },
    ],
    hits: [{ row: 0, at: 'elevstatus', message: 'no-adult-subject', severity: 'warning' }],
  },
  {
    name: 'a subject as an adult, or recognised, and E',
    format: 'karakterfil',
    rows: [
      { ...ENG, elevstatus: 'E', fagstatus: 'E' },
      { ...MAT, elevstatus: 'E', fagstatus: 'V' },
      { ...BO, fagkode: 'ENG1007', elevstatus: 'E', fagstatus: 'R', eksamen_annen: 'GK' },
    ],
    hits: [
      { row: 0, at: 'elevstatus', message: 'adult-subject', severity: 'warning' },
      { row: 2, at: 'elevstatus', message: 'adult-subject', severity: 'warning' },
    ],
  },
  {
    name: 'P with a subject that is not private',
    format: 'karakterfil',
    rows: [
      { ...ENG, elevstatus: 'P', fagstatus: 'P' },
      { ...MAT, elevstatus: 'P', fagstatus: 'E' },
    ],
    hits: [{ row: 0, at: 'elevstatus', message: 'not-only-private', severity: 'warning' }],
  },
  {
    name: 'nothing but private subjects, and E',
    format: 'karakterfil',
    rows: [
      { ...ENG, elevstatus: 'E', fagstatus: 'P' },
      { ...MAT, elevstatus: 'E', fagstatus: 'P' },
    ],
    hits: [{ row: 0, at: 'elevstatus', message: 'only-private', severity: 'warning' }],
  },
  {
    name: 'IV and FAM05, and E; where the fullførtkode is A, the two codes are compared elsewhere',
    format: 'karakterfil',
    rows: [
      { ...ENG, elevstatus: 'E', fagstatus: 'E', standpunkt: 'IV', fagmerknad: 'FAM05' },
      { ...BO, fagkode: 'ENG1007', elevstatus: 'E', fagstatus: 'E', standpunkt: 'IV', fagmerknad: 'FAM05', fullfortkode: 'A' },
      { ...ADA, fodselsnummer: '03810750013', fagkode: 'ENG1007', elevstatus: 'E', fagstatus: 'E', standpunkt: 'IV', fagmerknad: 'FAM21' },
      { ...ADA, fodselsnummer: '04810750052', fagkode: 'ENG1007', elevstatus: 'E', fagstatus: 'E', standpunkt: '4', fagmerknad: 'FAM05' },
    ],
    hits: [{ row: 0, at: 'elevstatus', message: 'iop-subject', severity: 'warning' }],
  },
  {
    name: 'A without IV and FAM05 when the grades are due',
    format: 'karakterfil',
    today: '2026-06-30',
    rows: [
      { ...ENG, elevstatus: 'A', fagstatus: 'E', standpunkt: '4' },
      { ...BO, fagkode: 'ENG1007', elevstatus: 'A', fagstatus: 'E', standpunkt: '4', fullfortkode: 'B' },
    ],
    hits: [{ row: 0, at: 'elevstatus', message: 'no-iop-subject', severity: 'warning' }],
  },
  {
    name: 'A before the grades are due',
    format: 'karakterfil',
    today: '2026-06-29',
    rows: [{ ...ENG, elevstatus: 'A', fagstatus: 'E', standpunkt: '4' }],
    hits: [],
  },
  {
    name: 'A in a programme for lower competence, with an IOP code or fagstatus A, for a linguistic minority',
    format: 'karakterfil',
    today: '2026-07-01',
    rows: [
      { ...ENG, programomraadekode: 'HSHEA2HT-1', elevstatus: 'A', fagstatus: 'E', standpunkt: '4' },
      { ...BO, fagkode: 'IOP1000', elevstatus: 'A', fagstatus: 'E' },
      { ...ADA, fodselsnummer: '03810750013', fagkode: 'ENG1007', elevstatus: 'A', fagstatus: 'A', standpunkt: '4' },
      {
        ...ADA,
        fodselsnummer: '04810750052',
        programomraadekode: 'AOLOV0J---',
        fagkode: 'NOR1049',
        elevstatus: 'A',
        fagstatus: 'E',
        standpunkt: '4',
      },
    ],
    hits: [],
  },
  {
    name: 'who has left, is part-time or an apprentice is not compared',
    format: 'karakterfil',
    rows: (['S', 'D', 'L', 'K', 'M', 'U', 'I', 'O'] as const).map((elevstatus, i) => ({
      ...ADA,
      skolenummer: `3990${i}`,
      fagkode: 'ENG1007',
      elevstatus,
      fagstatus: 'P',
    })),
    hits: [],
  },
  {
    name: 'ordinary subjects by any of their statuses do not make an adult; IV in a half-year with FAM05 says A',
    format: 'karakterfil',
    today: '2026-07-01',
    rows: [
      ...['A', 'B', 'N'].map((fagstatus, i) => ({
        ...ADA,
        fodselsnummer: ['14830850105', '02910752033', '05810854024'][i]!,
        fagkode: 'ENG1007',
        elevstatus: 'V',
        fagstatus,
      })),
      { ...BO, fagkode: 'ENG1007', elevstatus: 'E', fagstatus: 'E', halvaar1: 'IV', fagmerknad: 'FAM05' },
      { ...ADA, fodselsnummer: '03810750013', fagkode: 'ENG1007', elevstatus: 'E', fagstatus: 'E', halvaar2: 'IV', fagmerknad: 'FAM05' },
    ],
    hits: [
      ...[0, 1, 2].map((row) => ({ row, at: 'elevstatus', message: 'no-adult-subject', severity: 'warning' }) as const),
      ...[3, 4].map((row) => ({ row, at: 'elevstatus', message: 'iop-subject', severity: 'warning' }) as const),
    ],
  },
  {
    name: 'A with fullførtkode A and no sign of a plan, and A of one with private subjects alone',
    format: 'karakterfil',
    today: '2026-07-01',
    rows: [
      { ...ENG, elevstatus: 'A', fagstatus: 'E', standpunkt: '4', fullfortkode: 'A' },
      { ...BO, fagkode: 'ENG1007', elevstatus: 'A', fagstatus: 'P' },
    ],
    hits: [{ row: 0, at: 'elevstatus', message: 'no-iop-subject', severity: 'warning' }],
  },
]
