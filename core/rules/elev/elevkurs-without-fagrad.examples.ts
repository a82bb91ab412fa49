import type { RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '01810750045', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const EK = { record: '$EK', ...KEY }
const KL = { record: '$KL', ...KEY, fagkode: 'ENG1007', fagstatus: 'E' }
const TWO = { fodselsnummer: '02810750084' }

export const examples: readonly RuleExample[] = [
  {
    name: 'each pupil has a subject',
    format: 'sas-vigo',
    today: '2026-07-01',
    rows: [EK, KL, { ...EK, ...TWO }, { ...KL, ...TWO }],
    hits: [],
  },
  {
    name: 'a pupil without subjects, once for two enrolments',
    format: 'sas-vigo',
    today: '2026-06-30',
    rows: [EK, KL, KL, KL, { ...EK, ...TWO }, { ...EK, ...TWO, programomraadekode: 'HSHSF1----' }],
    hits: [{ row: 4, at: 'fodselsnummer', message: 'none', severity: 'warning' }],
  },
  {
    name: 'the day before the final grades are due, and in autumn',
    format: 'sas-vigo',
    today: '2026-06-29',
    rows: [EK, KL, { ...EK, ...TWO }],
    hits: [],
    falseAlarm: 'F01',
  },
  {
    name: 'the enrolments may come before the subjects',
    format: 'sas-vigo',
    leveranse: 'elevdata',
    today: '2026-07-01',
    rows: [EK, KL, { ...EK, ...TWO }],
    hits: [],
    falseAlarm: 'F01',
  },
  {
    name: 'a file with no subjects at all',
    format: 'sas-vigo',
    today: '2026-07-01',
    rows: [EK, { ...EK, ...TWO }],
    hits: [],
  },
  {
    name: 'who has left, is an adult, or is in training',
    format: 'sas-vigo',
    today: '2026-07-01',
    rows: [
      { ...EK, fodselsnummer: '03810750013' },
      { ...KL, fodselsnummer: '03810750013' },
      { ...EK, avbruddsdato: '20251003' },
      { ...EK, ...TWO, voksen: 'J' },
      { ...EK, fodselsnummer: '04810750052', fullfortkode: 'L' },
      { ...EK, fodselsnummer: '05810750091', programomraadekode: 'HSHEA3MV--' },
    ],
    hits: [],
  },
  {
    name: 'the subjects may be those of a person without an enrolment, or of a mistyped number: told there',
    format: 'sas-vigo',
    today: '2026-07-01',
    rows: [
      EK,
      KL,
      { ...EK, ...TWO },
      { ...KL, fodselsnummer: '02810750085' },
      { ...EK, fodselsnummer: '03810750014' },
      { ...EK, fodselsnummer: '' },
    ],
    hits: [],
  },
  {
    name: 'more pupils without subjects than persons without an enrolment',
    format: 'sas-vigo',
    today: '2026-07-01',
    rows: [EK, KL, KL, KL, { ...EK, ...TWO }, { ...KL, fodselsnummer: '02810750085' }, { ...EK, fodselsnummer: '03810750013' }, KL],
    hits: [
      { row: 4, at: 'fodselsnummer', message: 'none', severity: 'warning' },
      { row: 6, at: 'fodselsnummer', message: 'none', severity: 'warning' },
    ],
  },
  {
    name: 'the subjects stand under another programme: told there',
    format: 'sas-vigo',
    today: '2026-07-01',
    rows: [EK, { ...KL, programomraadekode: 'STUSP2----' }],
    hits: [],
  },
]
