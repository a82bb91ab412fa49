import type { RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const STATISTICS = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007' }

export const examples: readonly RuleExample[] = [
  {
    name: 'left with half-year grades, without a result, or with the status of the exam',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', fagstatus: 'S', halvaar1: '4', avbruddsdato_fag: '20260112' },
      { record: '$KL', fagstatus: 'S', eksamen_skriftlig: 'IM', fagmerknad: 'FAM29', avbruddsdato_fag: '20260112' },
      { record: '$KL', fagstatus: 'S', eksamen_skriftlig: 'F', avbruddsdato_fag: '20260112' },
      { record: '$KL', fagstatus: 'E', eksamen_skriftlig: '4', eksamensform: 'S' },
    ],
    hits: [],
  },
  {
    name: 'left, with the result of an exam in each column',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', fagstatus: 'S', eksamen_skriftlig: '4', avbruddsdato_fag: '20260112' },
      { record: '$KL', fagstatus: 'S', eksamen_muntlig: '1', avbruddsdato_fag: '20260112' },
      { record: '$KL', fagstatus: 'S', eksamen_annen: 'IB', avbruddsdato_fag: '20260112' },
    ],
    hits: [
      { row: 0, at: 'fagstatus', message: 'finished', severity: 'warning' },
      { row: 1, at: 'fagstatus', message: 'finished', severity: 'warning' },
      { row: 2, at: 'fagstatus', message: 'finished', severity: 'warning' },
    ],
  },
  {
    name: 'the date stands on the enrolment, or the enrolment says that the pupil left',
    format: 'sas-vigo',
    rows: [
      { record: '$EK', ...KEY, avbruddsdato: '20260112' },
      { record: '$KL', ...KEY, fagkode: 'ENG1007', fagstatus: 'S', eksamen_skriftlig: '4' },
      { record: '$EK', ...KEY, skolenummer: '39902', fullfortkode: 'S' },
      { record: '$KL', ...KEY, skolenummer: '39902', fagkode: 'ENG1007', fagstatus: 'S', eksamen_skriftlig: '4' },
      { record: '$EK', ...KEY, skolenummer: '39903', avbruddsaarsak: 'AS' },
      { record: '$KL', ...KEY, skolenummer: '39903', fagkode: 'ENG1007', fagstatus: 'S', eksamen_skriftlig: '4' },
    ],
    hits: [
      { row: 1, at: 'fagstatus', message: 'finished', severity: 'warning' },
      { row: 3, at: 'fagstatus', message: 'finished', severity: 'warning' },
      { row: 5, at: 'fagstatus', message: 'finished', severity: 'warning' },
    ],
  },
  {
    name: 'S without any date is in doubt itself, which another rule tells',
    format: 'sas-vigo',
    rows: [{ record: '$KL', fagstatus: 'S', eksamen_skriftlig: '4' }],
    hits: [],
  },
  {
    name: 'a line that is out of use in VIGO',
    format: 'ssb-resultatfag',
    rows: [
      { ...STATISTICS, fagstatus: 'S', eksamen_skriftlig: '4', linje_aktiv: 'N' },
      { ...STATISTICS, fagstatus: 'S', eksamen_skriftlig: '4', linje_aktiv: 'J' },
    ],
    hits: [{ row: 1, at: 'fagstatus', message: 'finished', severity: 'warning' }],
  },
  {
    name: 'a table says it in words',
    format: 'karakterfil',
    rows: [{ ...STATISTICS, fagstatus: 'Sluttet', eksamen_muntlig: '4', avbruddsdato_fag: '12.01.2026' }],
    hits: [{ row: 0, at: 'fagstatus', message: 'finished', severity: 'warning' }],
  },
]
