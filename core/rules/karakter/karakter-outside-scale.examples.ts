import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'one and six are the ends of the scale',
    format: 'sas-vigo',
    rows: ['1', '6'].map((standpunkt) => ({ record: '$KL', programomraadekode: 'STUSP1----', fagkode: 'ENG1007', standpunkt })),
    hits: [],
  },
  {
    name: 'seven is not a grade, nor are nought, eight and twelve',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', programomraadekode: 'STUSP1----', fagkode: 'ENG1007', standpunkt: '7' },
      { record: '$KL', programomraadekode: 'STUSP1----', fagkode: 'ENG1007', halvaar1: '0' },
      { record: '$KL', programomraadekode: 'STUSP1----', fagkode: 'ENG1007', eksamen_skriftlig: '8' },
      { record: '$KL', programomraadekode: 'STUSP1----', fagkode: 'ENG1007', eksamen_muntlig: '12' },
    ],
    hits: [
      {
        row: 0,
        at: 'standpunkt',
        message: 'seven',
        severity: 'error',
        facts: { allowed: ['1', '2', '3', '4', '5', '6', 'B', 'IB', 'D', 'F', 'GK', 'IV', 'VO'] },
      },
      {
        row: 1,
        at: 'halvaar1',
        message: 'outside',
        severity: 'error',
        facts: { allowed: ['1', '2', '3', '4', '5', '6', 'B', 'IB', 'D', 'F', 'IV'] },
      },
      { row: 2, at: 'eksamen_skriftlig', message: 'outside', severity: 'error' },
      { row: 3, at: 'eksamen_muntlig', message: 'outside', severity: 'error' },
    ],
    norms: ['UDIR5-3-04-04'],
  },
  {
    name: 'seven as an exam grade',
    format: 'ssb-resultatfag',
    rows: [{ fodselsnummer: '14830850105', programomraadekode: 'STUSP1----', fagkode: 'ENG1007', eksamen_annen: '7' }],
    hits: [{ row: 0, at: 'eksamen_annen', message: 'seven', severity: 'error' }],
    norms: ['UDIR5-3-04-04', 'VTFK-3-059'],
  },
  {
    name: 'seven is the highest grade of IB',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', programomraadekode: 'STIBV2----', fagkode: 'ENG1007', standpunkt: '7' },
      { record: '$KL', programomraadekode: 'STUSP2----', fagkode: 'IBX1001', eksamen_annen: '7' },
    ],
    hits: [],
    falseAlarm: 'F16',
  },
  {
    name: 'nought and eight are outside the IB scale too',
    format: 'sas-vigo',
    rows: [{ record: '$KL', programomraadekode: 'STIBV2----', fagkode: 'ENG1007', halvaar1: '0', standpunkt: '8' }],
    hits: [
      { row: 0, at: 'halvaar1', message: 'outside', severity: 'error' },
      { row: 0, at: 'standpunkt', message: 'outside', severity: 'error' },
    ],
  },
  {
    name: 'a table without programme: the fagkode decides',
    format: 'karakterfil',
    rows: [],
    text: 'Fødselsnummer;Fagkode;Standpunkt\r\n14830850105;ENG1007;7\r\n02910752033;IBX1001;7\r\n',
    hits: [{ row: 1, at: 'standpunkt', message: 'seven', severity: 'error' }],
  },
  {
    name: 'half grades and grades with a leading zero have a rule of their own',
    format: 'sas-vigo',
    rows: ['4,5', '04', '4+'].map((standpunkt) => ({ record: '$KL', programomraadekode: 'STUSP1----', fagkode: 'ENG1007', standpunkt })),
    hits: [],
  },
]
