import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'one exam a row, in each column',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', eksamen_skriftlig: '4' },
      { record: '$KL', eksamen_muntlig: 'IM' },
      { record: '$KL', eksamen_annen: 'BM' },
    ],
    hits: [],
  },
  {
    name: 'the column that the form does not say is one too many',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', eksamensform: 'S', eksamen_skriftlig: '4', eksamen_muntlig: '5' },
      { record: '$KL', eksamensform: 'M', eksamen_skriftlig: '4', eksamen_muntlig: '5' },
      { record: '$KL', eksamensform: 'M', eksamen_skriftlig: '4', eksamen_muntlig: '5', eksamen_annen: '3' },
    ],
    hits: [
      { row: 0, at: 'eksamen_muntlig', message: 'several', severity: 'error' },
      { row: 1, at: 'eksamen_skriftlig', message: 'several', severity: 'error' },
      { row: 2, at: 'eksamen_skriftlig', message: 'several', severity: 'error' },
    ],
  },
  {
    name: 'without a form, or with one that neither column has, the second grade is told of',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', eksamen_skriftlig: '4', eksamen_muntlig: 'IM' },
      { record: '$KL', eksamensform: 'MP', eksamen_skriftlig: '4', eksamen_muntlig: '5' },
    ],
    hits: [
      { row: 0, at: 'eksamen_muntlig', message: 'several', severity: 'error' },
      { row: 1, at: 'eksamen_muntlig', message: 'several', severity: 'error' },
    ],
  },
  {
    name: 'the statistics have no form',
    format: 'ssb-resultatfag',
    rows: [
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', fagstatus: 'P', eksamen_skriftlig: '4', eksamen_annen: '5' },
      { fodselsnummer: '14830850105', fagkode: 'AA6524', eksamen_skriftlig: '4', eksamen_muntlig: '5' },
    ],
    hits: [{ row: 0, at: 'eksamen_annen', message: 'several', severity: 'error' }],
  },
  {
    name: 'exempt from all exams, and prior learning beside an exam',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', fagstatus: 'F', eksamen_skriftlig: 'F', eksamen_muntlig: 'F' },
      { record: '$KL', fagstatus: 'V', eksamen_skriftlig: '4', eksamen_annen: 'GK' },
      { record: '$KL', fagstatus: 'R', eksamen_skriftlig: '4', eksamen_muntlig: '4' },
    ],
    hits: [],
  },
  {
    name: 'a subject of an earlier year, and an exam taken again that carries the earlier grade',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', fagstatus: 'G', eksamen_skriftlig: '4', eksamen_muntlig: '4' },
      { record: '$KL', fagstatus: 'E', skoleaar2: '20182019', eksamen_skriftlig: '4', eksamen_muntlig: '4' },
      { record: '$KL', fagkode: 'VG1', eksamen_skriftlig: '4', eksamen_muntlig: '4' },
      { record: '$KL', karakterstatus: 'N', eksamen_skriftlig: '1', eksamen_muntlig: '3' },
    ],
    hits: [],
  },
  {
    name: 'what is no grade is told of by the rules on grades',
    format: 'sas-vigo',
    rows: [{ record: '$KL', eksamen_skriftlig: '4', eksamen_muntlig: 'QQ' }],
    hits: [],
  },
]
