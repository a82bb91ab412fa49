import type { RuleExample } from '../examples.ts'

const KL = { record: '$KL', skoleaar: '20252026', fagstatus: 'E' }
const STATISTICS = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007' }
const TABELL = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007', fagstatus: 'E' }
const SETTLED = '2026-09-23'

export const examples: readonly RuleExample[] = [
  {
    name: 'exam not taken, documented absence, a trade test not taken',
    format: 'sas-vigo',
    today: SETTLED,
    rows: [
      { ...KL, eksamen_skriftlig: 'IM', fagmerknad: 'FAM29' },
      { ...KL, eksamen_muntlig: 'IM', fagmerknad: 'FAM39' },
      { ...KL, eksamen_annen: 'IM', fagmerknad: 'FAM49' },
    ],
    hits: [],
  },
  {
    name: 'no remark once absence has been documented or has not',
    format: 'sas-vigo',
    today: SETTLED,
    rows: [
      { ...KL, eksamen_skriftlig: 'IM' },
      { ...KL, eksamen_muntlig: 'IM' },
      { ...KL, eksamen_annen: 'IM', fagstatus: '' },
    ],
    hits: [
      { row: 0, at: 'eksamen_skriftlig', message: 'missing', severity: 'error' },
      { row: 1, at: 'eksamen_muntlig', message: 'missing', severity: 'error' },
      { row: 2, at: 'eksamen_annen', message: 'missing', severity: 'error' },
    ],
  },
  {
    name: 'the day before it only informs: the pupil may still bring documentation',
    format: 'sas-vigo',
    today: '2026-09-22',
    rows: [
      { ...KL, eksamen_skriftlig: 'IM' },
      { ...KL, eksamen_skriftlig: 'IM', fagmerknad: 'FAM19' },
      { ...KL, eksamen_skriftlig: 'IM', fagstatus: 'P' },
    ],
    hits: [
      { row: 0, at: 'eksamen_skriftlig', message: 'missing', severity: 'info' },
      { row: 1, at: 'eksamen_skriftlig', message: 'another', severity: 'info' },
      { row: 2, at: 'eksamen_skriftlig', message: 'missing', severity: 'info' },
    ],
    falseAlarm: 'F15',
  },
  {
    name: 'a county with an earlier deadline',
    format: 'sas-vigo',
    today: '2026-08-20',
    parametre: { nus_dokumentasjon: '08-20' },
    rows: [{ ...KL, eksamen_skriftlig: 'IM' }],
    hits: [{ row: 0, at: 'eksamen_skriftlig', message: 'missing', severity: 'error' }],
  },
  {
    name: 'a private candidate never more than warns',
    format: 'ssb-resultatfag',
    today: SETTLED,
    rows: [
      { ...STATISTICS, fagstatus: 'P', eksamen_muntlig: 'IM' },
      { ...STATISTICS, fagstatus: 'E', eksamen_muntlig: 'IM' },
      { ...STATISTICS, fagstatus: 'E', eksamen_muntlig: 'IM', fagmerknad: 'FAM39' },
    ],
    hits: [
      { row: 0, at: 'eksamen_muntlig', message: 'missing', severity: 'warning' },
      { row: 1, at: 'eksamen_muntlig', message: 'missing', severity: 'error' },
    ],
    falseAlarm: 'F15',
  },
  {
    name: 'the exams of the autumn are settled in February; one taken again comes after the school year',
    format: 'sas-vigo',
    leveranse: 'privatist',
    today: '2026-02-20',
    rows: [
      { ...KL, fagstatus: 'P', eksamen_skriftlig: 'IM', termin: 'H' },
      { ...KL, fagstatus: 'P', eksamen_skriftlig: 'IM', termin: 'V' },
      { ...KL, eksamen_skriftlig: 'IM', termin: 'H', karakterstatus: 'U' },
    ],
    hits: [
      { row: 0, at: 'eksamen_skriftlig', message: 'missing', severity: 'warning' },
      { row: 1, at: 'eksamen_skriftlig', message: 'missing', severity: 'info' },
      { row: 2, at: 'eksamen_skriftlig', message: 'missing', severity: 'info' },
    ],
  },
  {
    name: 'another remark takes the only place; that of an exam taken again and of an attachment may',
    format: 'sas-vigo',
    today: SETTLED,
    rows: [
      { ...KL, eksamen_skriftlig: 'IM', fagmerknad: 'FAM19' },
      { ...KL, eksamen_skriftlig: 'IM', fagmerknad: 'FAM62', karakterstatus: 'U' },
      { ...KL, eksamen_skriftlig: 'IM', fagmerknad: 'FAM03' },
    ],
    hits: [{ row: 0, at: 'eksamen_skriftlig', message: 'another', severity: 'warning' }],
  },
  {
    name: 'an unknown remark, two of them, and an exempt pupil who was drawn, have rules of their own',
    format: 'sas-vigo',
    today: SETTLED,
    rows: [
      { ...KL, eksamen_skriftlig: 'IM', fagmerknad: 'FAM99' },
      { ...KL, eksamen_skriftlig: 'IM', fagmerknad: 'FAM19, FAM29' },
      { ...KL, eksamen_skriftlig: 'IM', fagmerknad: 'FAM02' },
      { ...KL, eksamen_skriftlig: 'IM', fagstatus: 'F' },
    ],
    hits: [],
  },
  {
    name: 'IM in standpunkt is another fault',
    format: 'sas-vigo',
    today: SETTLED,
    rows: [{ ...KL, standpunkt: 'IM' }],
    hits: [],
  },
  {
    name: 'a table with a remark written shortly, in words, or as a line',
    format: 'karakterfil',
    today: SETTLED,
    rows: [
      { ...TABELL, eksamen_muntlig: 'IM', fagmerknad: '29' },
      { ...TABELL, eksamen_muntlig: 'Ikke møtt', fagmerknad: 'FAM39 dokumentert fravær' },
      { ...TABELL, eksamen_muntlig: 'Ikke møtt', fagmerknad: '-' },
    ],
    hits: [{ row: 2, at: 'eksamen_muntlig', message: 'missing', severity: 'error' }],
  },
  {
    name: 'a table without remarks cannot be asked for one',
    format: 'karakterfil',
    today: SETTLED,
    text: 'Fødselsnummer;Skoleår;Fagkode;Fagstatus;Skr\r\n14830850105;2025-2026;ENG1007;E;IM\r\n',
    rows: [],
    hits: [],
  },
  {
    name: 'a table without school year: the year of the run says whether the remark is due',
    format: 'karakterfil',
    today: '2026-02-01',
    rows: [
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', fagstatus: 'E', termin: 'H', eksamen_skriftlig: 'IM', fagmerknad: '' },
      { fodselsnummer: '14830850105', fagkode: 'SAK1001', fagstatus: 'E', termin: 'V', eksamen_muntlig: 'IM', fagmerknad: '' },
    ],
    hits: [
      { row: 0, at: 'eksamen_skriftlig', message: 'missing', severity: 'error' },
      { row: 1, at: 'eksamen_muntlig', message: 'missing', severity: 'info' },
    ],
  },
]
