import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'grades written as the list has them',
    format: 'sas-vigo',
    rows: ['4', 'IV', 'GK'].map((standpunkt) => ({ record: '$KL', standpunkt })),
    hits: [],
  },
  {
    name: 'small letters, blanks and a no-break blank have a sure repair',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', standpunkt: 'iv' },
      { record: '$KL', halvaar1: ' 4' },
      { record: '$KL', eksamen_skriftlig: '5\u00A0' },
      { record: '$KL', eksamen_annen: 'Gk' },
    ],
    hits: [
      { row: 0, at: 'standpunkt', message: 'case', severity: 'warning', fix: 'IV' },
      { row: 1, at: 'halvaar1', message: 'blanks', severity: 'warning', fix: '4' },
      { row: 2, at: 'eksamen_skriftlig', message: 'blanks', severity: 'warning', fix: '5' },
      { row: 3, at: 'eksamen_annen', message: 'case', severity: 'warning', fix: 'GK' },
    ],
  },
  {
    name: 'decimals from a spreadsheet',
    format: 'ssb-resultatfag',
    rows: [
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', standpunkt: '4.0' },
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', eksamen_muntlig: '4,0' },
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', halvaar2: '6,00' },
    ],
    hits: [
      { row: 0, at: 'standpunkt', message: 'decimals', severity: 'warning', fix: '4' },
      { row: 1, at: 'eksamen_muntlig', message: 'decimals', severity: 'warning', fix: '4' },
      { row: 2, at: 'halvaar2', message: 'decimals', severity: 'warning', fix: '6' },
    ],
  },
  {
    name: 'grades in words, as exports write them',
    format: 'karakterfil',
    rows: [
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', standpunkt: '4 (fire)' },
      { fodselsnummer: '14830850105', fagkode: 'ENG1009', standpunkt: 'Ikke vurdert' },
      { fodselsnummer: '14830850105', fagkode: 'MAT1019', standpunkt: 'Fritatt' },
      { fodselsnummer: '14830850105', fagkode: 'NAT1007', eksamen_muntlig: 'Ikkje møtt' },
      { fodselsnummer: '14830850105', fagkode: 'KRO1017', standpunkt: 'Godkjend' },
      { fodselsnummer: '14830850105', fagkode: 'SAK1001', standpunkt: 'IV (ikke vurdert)' },
      { fodselsnummer: '14830850105', fagkode: 'SAK1001', standpunkt: 'fem' },
    ],
    hits: [
      { row: 0, at: 'standpunkt', message: 'word', severity: 'warning', fix: '4' },
      { row: 1, at: 'standpunkt', message: 'word', severity: 'warning', fix: 'IV' },
      { row: 2, at: 'standpunkt', message: 'word', severity: 'warning', fix: 'F' },
      { row: 3, at: 'eksamen_muntlig', message: 'word', severity: 'warning', fix: 'IM' },
      { row: 4, at: 'standpunkt', message: 'word', severity: 'warning', fix: 'GK' },
      { row: 5, at: 'standpunkt', message: 'word', severity: 'warning', fix: 'IV' },
      { row: 6, at: 'standpunkt', message: 'word', severity: 'warning', fix: '5' },
    ],
  },
  {
    name: 'words that contradict each other, and a code that may not stand in the column, have no sure repair',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', standpunkt: '4 (fem)' },
      { record: '$KL', standpunkt: 'Ikke møtt' },
      { record: '$KL', standpunkt: 'im' },
    ],
    hits: [],
  },
  {
    name: 'a lost or added mark is never repaired',
    format: 'sas-vigo',
    rows: ['04', '4*', '3+', '3/4'].map((standpunkt) => ({ record: '$KL', standpunkt })),
    hits: [],
    falseAlarm: 'F16',
  },
]
