import type { RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '01810750045', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const EK = { record: '$EK', ...KEY }
const KL = { record: '$KL', ...KEY, fagkode: 'ENG1007', fagstatus: 'E', standpunkt: '4' }
const VM = { record: '$VM', ...KEY }
const DUE = { format: 'sas-vigo', today: '2026-06-30' } as const

/** One subject each, so that the enrolment alone decides. */
const enrolments: readonly Record<string, string>[] = [
  { voksen: 'J' },
  { avbruddsdato: '20251114' },
  { fullfortkode: 'S' },
  { fullfortkode: 'L' },
]

export const examples: readonly RuleExample[] = [
  { ...DUE, name: 'both are set', rows: [{ ...EK, orden: 'G', oppforsel: 'NG' }, KL], hits: [] },
  {
    ...DUE,
    name: 'neither is set when the grades are due: since 2024 the law has not been checked, so it warns',
    rows: [{ ...EK, fodselsnummer: '02810750084', orden: 'G', oppforsel: 'G' }, EK, KL, { ...KL, fagkode: 'MAT1019' }],
    hits: [{ row: 1, at: 'orden', message: 'both', severity: 'warning' }],
    norms: ['UDIR5-3-06-02', 'UDIR5-3-15-04'],
  },
  {
    ...DUE,
    name: 'before 2024 it is an error; the last year of upper secondary and the tenth grade',
    rows: [
      { ...EK, skoleaar: '20222023', programomraadekode: 'STSSA3----' },
      { ...KL, skoleaar: '20222023', programomraadekode: 'STSSA3----' },
      { ...EK, fodselsnummer: '02810750084', skoleaar: '20222023', skolenummer: '39501', programomraadekode: 'GSGSK0----' },
      {
        ...KL,
        fodselsnummer: '02810750084',
        skoleaar: '20222023',
        skolenummer: '39501',
        programomraadekode: 'GSGSK0----',
        fagkode: 'ENG0025',
      },
      { ...KL, fodselsnummer: '03810750013', skoleaar: '20222023' },
    ],
    hits: [
      { row: 0, at: 'orden', message: 'both', severity: 'error' },
      { row: 2, at: 'orden', message: 'both', severity: 'error' },
    ],
    norms: ['UDIR5-3-19-02', 'UDIR5-3-19-01'],
  },
  {
    name: 'the day before they are due',
    format: 'sas-vigo',
    today: '2026-06-29',
    rows: [EK, KL],
    hits: [],
    falseAlarm: 'F01',
  },
  { ...DUE, name: 'half-year grades of one term', leveranse: 'termin1', rows: [EK, KL], hits: [], falseAlarm: 'F01' },
  ...enrolments.map(
    (more): RuleExample => ({
      ...DUE,
      name: `an adult, one who has left, one in training: ${Object.keys(more)[0]}`,
      rows: [{ ...EK, ...more }, KL],
      hits: [],
      falseAlarm: 'F02',
    }),
  ),
  {
    ...DUE,
    name: 'modules for adults',
    rows: [
      { ...EK, programomraadekode: 'HSHEA3MV--' },
      { ...KL, programomraadekode: 'HSHEA3MV--' },
    ],
    hits: [],
    falseAlarm: 'F02',
  },
  {
    ...DUE,
    name: 'one subject as an adult or recognised, or none that is taught',
    rows: [
      EK,
      KL,
      { ...KL, fagkode: 'MAT1019', fagstatus: 'V' },
      { ...EK, fodselsnummer: '02810750084' },
      { ...KL, fodselsnummer: '02810750084', fagstatus: 'R' },
      ...(['P', 'O', 'M', 'G', 'F', 'S'] as const).flatMap((fagstatus, i) => [
        { ...EK, fodselsnummer: '03810750013', programomraadekode: `STUSP${i}----` },
        { ...KL, fodselsnummer: '03810750013', programomraadekode: `STUSP${i}----`, fagstatus },
      ]),
    ],
    hits: [],
    falseAlarm: 'F02',
  },
  {
    ...DUE,
    name: 'a private subject beside ordinary ones changes nothing',
    rows: [EK, KL, { ...KL, fagkode: 'MAT1019', fagstatus: 'P' }, { ...KL, fagkode: 'NAT1007', fagstatus: 'G' }],
    hits: [{ row: 0, at: 'orden', message: 'both', severity: 'warning' }],
  },
  {
    ...DUE,
    name: 'a school without such grades says so; another remark does not',
    rows: [
      EK,
      KL,
      { ...VM, vitnemaalsmerknad: 'VMM43' },
      { ...EK, fodselsnummer: '02810750084' },
      { ...KL, fodselsnummer: '02810750084' },
      { ...VM, fodselsnummer: '02810750084', vitnemaalsmerknad: 'VMM45' },
      { ...EK, fodselsnummer: '03810750013' },
      { ...KL, fodselsnummer: '03810750013' },
      { ...VM, fodselsnummer: '03810750013', vitnemaalsmerknad: 'VMM06' },
    ],
    hits: [{ row: 6, at: 'orden', message: 'both', severity: 'warning' }],
    falseAlarm: 'F02',
  },
  {
    ...DUE,
    name: 'the status in a table: adults, private candidates, commissioned, in training',
    format: 'karakterfil',
    rows: [
      { ...KEY, fagkode: 'ENG1007', fagstatus: 'E', elevstatus: 'E' },
      ...(['V', 'P', 'O', 'L', 'K'] as const).map((elevstatus, i) => ({
        ...KEY,
        skolenummer: `3980${i}`,
        fagkode: 'ENG1007',
        fagstatus: 'E',
        elevstatus,
      })),
    ],
    hits: [{ row: 0, at: 'orden', message: 'both', severity: 'warning' }],
    falseAlarm: 'F02',
  },
  {
    ...DUE,
    name: 'in a table it is enough that one row of the pupil has them',
    format: 'karakterfil',
    rows: [
      { ...KEY, fagkode: 'ENG1007', fagstatus: 'E' },
      { ...KEY, fagkode: 'MAT1019', fagstatus: 'E', orden: 'God', oppforsel: 'God' },
    ],
    hits: [],
  },
  {
    ...DUE,
    name: 'a table with words and marks for nothing',
    format: 'karakterfil',
    rows: [
      { ...KEY, fagkode: 'ENG1007', fagstatus: 'Elev', orden: '-', oppforsel: 'ingen', voksen: 'nei' },
      { ...KEY, fodselsnummer: '02810750084', fagkode: 'ENG1007', fagstatus: 'Elev', voksen: 'ja' },
      { ...KEY, fodselsnummer: '03810750013', fagkode: 'ENG1007', fagstatus: 'Voksen' },
    ],
    hits: [{ row: 0, at: 'orden', message: 'both', severity: 'warning' }],
  },
  {
    name: 'after appeals: a pupil with changed subjects alone is not asked, one with all subjects is',
    format: 'sas-vigo',
    leveranse: 'etter-klage',
    today: '2026-09-18',
    rows: [
      EK,
      { ...KL, karakterstatus: 'K' },
      { ...EK, fodselsnummer: '02810750084' },
      { ...KL, fodselsnummer: '02810750084', karakterstatus: 'K' },
      { ...KL, fodselsnummer: '02810750084', fagkode: 'MAT1019' },
    ],
    hits: [{ row: 2, at: 'orden', message: 'both', severity: 'warning' }],
  },
  {
    ...DUE,
    name: 'no subjects, or none with a status: nothing is known of the pupil',
    rows: [EK, { ...EK, programomraadekode: 'STUSP2----' }, { ...KL, fagstatus: '' }],
    hits: [],
  },
  {
    ...DUE,
    name: 'the county waits longer',
    parametre: { sluttkarakterer_komplette: '07-05' },
    rows: [EK, KL],
    hits: [],
  },
]
