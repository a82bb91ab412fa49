import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'IV in half-year and standpunkt',
    format: 'sas-vigo',
    rows: [{ record: '$KL', halvaar1: 'IV', halvaar2: 'IV', standpunkt: 'IV' }],
    hits: [],
  },
  {
    name: 'IV in each exam column asks for a confirmation',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', eksamen_skriftlig: 'IV' },
      { record: '$KL', eksamen_muntlig: 'IV', fagmerknad: 'FAM29' },
      { record: '$KL', eksamen_annen: 'iv' },
    ],
    hits: [
      { row: 0, at: 'eksamen_skriftlig', message: 'confirm', severity: 'warning' },
      { row: 1, at: 'eksamen_muntlig', message: 'confirm', severity: 'warning' },
      { row: 2, at: 'eksamen_annen', message: 'confirm', severity: 'warning' },
    ],
  },
  {
    name: 'the remark says that the exam was annulled',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', eksamen_skriftlig: 'IV', fagmerknad: 'FAM04' },
      { record: '$KL', eksamen_annen: 'IV', fagmerknad: 'FAM56' },
    ],
    hits: [],
    falseAlarm: 'F14',
  },
  {
    name: 'a statistics file with and without the remark',
    format: 'ssb-resultatfag',
    rows: [
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', eksamen_muntlig: 'IV', fagmerknad: 'FAM04' },
      { fodselsnummer: '14830850105', fagkode: 'ENG1009', eksamen_muntlig: 'IV' },
    ],
    hits: [{ row: 1, at: 'eksamen_muntlig', message: 'confirm', severity: 'warning' }],
    falseAlarm: 'F14',
  },
  {
    name: 'tables where the remark lacks its letters, or its text follows',
    format: 'karakterfil',
    rows: [
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', eksamen_muntlig: 'IV', fagmerknad: '4' },
      { fodselsnummer: '14830850105', fagkode: 'ENG1009', eksamen_muntlig: 'IV', fagmerknad: 'FAM04 eksamen annullert' },
    ],
    hits: [],
  },
]
