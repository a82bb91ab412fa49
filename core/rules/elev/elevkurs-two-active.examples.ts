import type { RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '01810750045', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const EK = { record: '$EK', ...KEY, startdato: '20250818' }
const KL = { record: '$KL', ...KEY, fagkode: 'ENG1007', fagstatus: 'E' }
const OTHER = { programomraadekode: 'HSHSF1----' }
const OTHER_KL = { ...KL, ...OTHER, fagkode: 'HSF1006' }
const AWAY = { skolenummer: '39902' }

/** Two programmes at one school, with something that explains them on the first or the second. */
const explained: readonly (readonly [Record<string, string>, Record<string, string>])[] = [
  [{ voksen: 'J' }, {}],
  [{}, { voksen: 'J' }],
  [{ deltid: 'J' }, {}],
  [{}, { deltid: 'J' }],
  [{ fullfortkode: 'H' }, {}],
  [{}, { programomraadekode: 'PBPBY4YK--' }],
  [{}, { programomraadekode: 'BABAT1TA--' }],
  [{}, { programomraadekode: 'HSHEA3MV--' }],
]

export const examples: readonly RuleExample[] = [
  {
    name: 'one programme, and one programme a year',
    format: 'sas-vigo',
    rows: [EK, KL, { ...EK, skoleaar: '20242025', startdato: '20240819' }],
    hits: [],
  },
  {
    name: 'two programmes at one school, neither ended',
    format: 'sas-vigo',
    rows: [EK, { ...EK, ...OTHER }, KL, OTHER_KL],
    hits: [{ row: 1, at: 'programomraadekode', message: 'same-school', severity: 'warning' }],
  },
  {
    name: 'two schools, neither ended',
    format: 'sas-vigo',
    rows: [EK, { ...EK, ...AWAY }, KL, { ...KL, ...AWAY }],
    hits: [{ row: 1, at: 'skolenummer', message: 'other-school', severity: 'warning' }],
  },
  {
    name: 'moved from one school to another, or from one programme to another: the first has ended',
    format: 'sas-vigo',
    rows: [
      { ...EK, avbruddsdato: '20260112', avbruddsaarsak: 'AS' },
      { ...EK, ...AWAY, startdato: '20260113' },
      KL,
      { ...EK, fodselsnummer: '02810750084', fullfortkode: 'S' },
      { ...EK, fodselsnummer: '02810750084', ...OTHER },
    ],
    hits: [],
    falseAlarm: 'F22',
  },
  ...explained.map(
    ([first, second], i): RuleExample => ({
      name: `part-time, adult, holding on, påbygging, TAF, modules (${i + 1})`,
      format: 'sas-vigo',
      rows: [{ ...EK, ...first }, { ...EK, ...OTHER, ...second }, KL, OTHER_KL],
      hits: [],
      falseAlarm: 'F09',
    }),
  ),
  {
    name: 'a subject at another school, or as an adult, explains them too',
    format: 'sas-vigo',
    rows: [
      EK,
      { ...EK, ...AWAY },
      { ...KL, skolenummer2: '39902' },
      { ...EK, fodselsnummer: '02810750084' },
      { ...EK, fodselsnummer: '02810750084', ...OTHER },
      { ...KL, fodselsnummer: '02810750084', fagstatus: 'V' },
    ],
    hits: [],
    falseAlarm: 'F09',
  },
  {
    name: 'a pupil who is a private candidate in a programme of his own',
    format: 'sas-vigo',
    rows: [EK, KL, { ...EK, ...AWAY, ...OTHER }, { ...OTHER_KL, ...AWAY, fagstatus: 'P' }],
    hits: [],
    falseAlarm: 'F09',
  },
  {
    name: 'a tenth grader who takes a subject of upper secondary; the same enrolment twice is another rule',
    format: 'sas-vigo',
    rows: [
      { ...EK, skolenummer: '39501', programomraadekode: 'GSGSK0----' },
      EK,
      KL,
      { ...EK, fodselsnummer: '02810750084' },
      { ...EK, fodselsnummer: '02810750084' },
    ],
    hits: [],
  },
  {
    name: 'the first has ended, but two others have not',
    format: 'sas-vigo',
    rows: [{ ...EK, avbruddsdato: '20251001' }, { ...EK, ...OTHER }, { ...EK, programomraadekode: 'IDIDR1----' }, KL],
    hits: [{ row: 2, at: 'programomraadekode', message: 'same-school', severity: 'warning' }],
  },
  {
    name: 'private candidates are delivered with one enrolment per programme',
    format: 'sas-vigo',
    leveranse: 'privatist',
    rows: [EK, { ...EK, ...OTHER }, KL, OTHER_KL],
    hits: [],
  },
  {
    name: 'a recognised subject explains two enrolments, and a private candidate’s subjects are those of that enrolment alone',
    format: 'sas-vigo',
    rows: [
      EK,
      { ...EK, ...OTHER },
      KL,
      { ...OTHER_KL, fagstatus: 'R' },
      ...[EK, { ...EK, ...AWAY }, KL, { ...KL, fagkode: 'MAT1019', fagstatus: 'P' }].map((row) => ({
        ...row,
        fodselsnummer: '02810750084',
      })),
    ],
    hits: [{ row: 5, at: 'skolenummer', message: 'other-school', severity: 'warning' }],
  },
]
