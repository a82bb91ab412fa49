import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'each code where it may stand',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', halvaar1: 'IV', halvaar2: 'F', standpunkt: 'IV' },
      { record: '$KL', standpunkt: 'VO' },
      { record: '$KL', standpunkt: 'GK', eksamen_annen: 'GK' },
      { record: '$KL', standpunkt: '4', eksamen_skriftlig: 'IM' },
      { record: '$KL', eksamen_annen: 'IG' },
      { record: '$KL', eksamen_annen: 'BM' },
      { record: '$KL', halvaar1: 'D', standpunkt: 'D' },
      { record: '$KL', halvaar1: 'B', standpunkt: 'IB', eksamen_annen: 'IB' },
      { record: '$KL', eksamen_muntlig: 'F' },
    ],
    hits: [],
  },
  {
    name: 'IM, IG and BM are no standpunkt and no half-year grades',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', standpunkt: 'IM' },
      { record: '$KL', standpunkt: 'IG' },
      { record: '$KL', standpunkt: 'BM' },
      { record: '$KL', halvaar1: 'IM' },
    ],
    hits: [
      {
        row: 0,
        at: 'standpunkt',
        message: 'exam',
        severity: 'error',
        facts: { allowed: ['1', '2', '3', '4', '5', '6', 'B', 'IB', 'D', 'F', 'GK', 'IV', 'VO'] },
      },
      { row: 1, at: 'standpunkt', message: 'exam', severity: 'error' },
      { row: 2, at: 'standpunkt', message: 'exam', severity: 'error' },
      { row: 3, at: 'halvaar1', message: 'exam', severity: 'error' },
    ],
  },
  {
    name: 'the word for a code that may not stand there',
    format: 'karakterfil',
    rows: [{ fodselsnummer: '14830850105', fagkode: 'ENG1007', standpunkt: 'Ikke møtt' }],
    hits: [{ row: 0, at: 'standpunkt', message: 'exam', severity: 'error' }],
  },
  {
    name: 'VO is a standpunkt',
    format: 'ssb-resultatfag',
    rows: [
      { fodselsnummer: '14830850105', skoleaar: '20252026', fagkode: 'ENG1007', eksamen_skriftlig: 'VO' },
      { fodselsnummer: '14830850105', skoleaar: '20252026', fagkode: 'ENG1007', halvaar2: 'VO' },
    ],
    hits: [
      {
        row: 0,
        at: 'eksamen_skriftlig',
        message: 'standpunkt',
        severity: 'error',
        facts: { allowed: ['1', '2', '3', '4', '5', '6', 'B', 'IB', 'BM', 'D', 'F', 'GK', 'IM', 'IG'] },
      },
      { row: 1, at: 'halvaar2', message: 'standpunkt', severity: 'warning' },
    ],
  },
  {
    name: 'GK as a half-year grade and BM as a written exam are unusual',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', halvaar1: 'GK' },
      { record: '$KL', eksamen_skriftlig: 'BM' },
    ],
    hits: [
      {
        row: 0,
        at: 'halvaar1',
        message: 'halfYear',
        severity: 'warning',
        facts: { allowed: ['1', '2', '3', '4', '5', '6', 'B', 'IB', 'D', 'F', 'IV'] },
      },
      { row: 1, at: 'eksamen_skriftlig', message: 'tradeTest', severity: 'warning' },
    ],
  },
  {
    name: 'IV in an exam column is asked about elsewhere',
    format: 'sas-vigo',
    rows: [{ record: '$KL', standpunkt: '3', eksamen_skriftlig: 'IV', fagmerknad: 'FAM04' }],
    hits: [],
    falseAlarm: 'F14',
  },
  {
    name: 'VO stands in standpunkt without any exam',
    format: 'sas-vigo',
    rows: [{ record: '$KL', skoleaar: '20252026', standpunkt: 'VO' }],
    hits: [],
    falseAlarm: 'F03',
  },
]
