import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'whole grades and codes',
    format: 'sas-vigo',
    rows: ['1', '6', 'IV', ''].map((standpunkt) => ({ record: '$KL', standpunkt })),
    hits: [],
  },
  {
    name: 'plus, minus, stroke and decimals in final grades',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', standpunkt: '4+' },
      { record: '$KL', standpunkt: '3-' },
      { record: '$KL', standpunkt: '4/5' },
      { record: '$KL', eksamen_skriftlig: '4,5' },
      { record: '$KL', eksamen_muntlig: '3.5' },
      { record: '$KL', eksamen_annen: '1-2' },
    ],
    hits: [
      { row: 0, at: 'standpunkt', message: 'between', severity: 'error' },
      { row: 1, at: 'standpunkt', message: 'between', severity: 'error' },
      { row: 2, at: 'standpunkt', message: 'between', severity: 'error' },
      { row: 3, at: 'eksamen_skriftlig', message: 'between', severity: 'error' },
      { row: 4, at: 'eksamen_muntlig', message: 'between', severity: 'error' },
      { row: 5, at: 'eksamen_annen', message: 'between', severity: 'error' },
    ],
    norms: ['UDIR5-3-04-05'],
  },
  {
    name: 'half grades in lists of half-year grades only warn',
    format: 'karakterfil',
    rows: [
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', halvaar1: '4/5' },
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', halvaar2: '5-' },
    ],
    hits: [
      { row: 0, at: 'halvaar1', message: 'halfYear', severity: 'warning' },
      { row: 1, at: 'halvaar2', message: 'halfYear', severity: 'warning' },
    ],
    leveranse: 'termin1',
    falseAlarm: 'F16',
  },
  {
    name: 'a leading zero or a star may be a plain 4, and no one can be sure',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', standpunkt: '04' },
      { record: '$KL', standpunkt: '4*' },
    ],
    hits: [
      { row: 0, at: 'standpunkt', message: 'zero', severity: 'error' },
      { row: 1, at: 'standpunkt', message: 'mark', severity: 'error' },
    ],
  },
  {
    name: 'a grade that a spreadsheet turned into a date',
    format: 'karakterfil',
    rows: [
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', standpunkt: '03.apr' },
      { fodselsnummer: '14830850105', fagkode: 'ENG1009', halvaar1: '2026-04-03' },
    ],
    hits: [
      { row: 0, at: 'standpunkt', message: 'date', severity: 'error' },
      { row: 1, at: 'halvaar1', message: 'date', severity: 'error' },
    ],
  },
  {
    name: 'a statistics file',
    format: 'ssb-resultatfag',
    rows: [{ fodselsnummer: '14830850105', fagkode: 'ENG1007', standpunkt: '4+' }],
    hits: [{ row: 0, at: 'standpunkt', message: 'between', severity: 'error' }],
  },
  {
    name: 'zero decimals are a matter of spelling',
    format: 'sas-vigo',
    rows: ['4.0', '4,0'].map((standpunkt) => ({ record: '$KL', standpunkt })),
    hits: [],
  },
]
