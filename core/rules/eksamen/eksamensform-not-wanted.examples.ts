import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'prior learning and trade tests without a form',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', fagstatus: 'R', eksamen_annen: 'GK', fagmerknad: 'FAM18', rkv_dato: '20250901' },
      { record: '$KL', fagstatus: 'M', eksamen_annen: 'BM', fagmerknad: 'FAM27' },
    ],
    hits: [],
  },
  {
    name: 'GK from prior learning, known by the fagstatus, the date or the remark',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', fagstatus: 'R', eksamen_annen: 'GK', eksamensform: 'MP' },
      { record: '$KL', fagstatus: 'V', eksamen_muntlig: 'GK', eksamensform: 'M', rkv_dato: '20250901' },
      { record: '$KL', fagstatus: 'V', eksamen_skriftlig: 'GK', eksamensform: 'S', fagmerknad: 'FAM03' },
      { record: '$KL', fagstatus: 'V', eksamen_annen: 'GK', eksamensform: 'M', fagmerknad: 'FAM18' },
    ],
    hits: [
      { row: 0, at: 'eksamensform', message: 'prior-learning', severity: 'error' },
      { row: 1, at: 'eksamensform', message: 'prior-learning', severity: 'error' },
      { row: 2, at: 'eksamensform', message: 'prior-learning', severity: 'error' },
      { row: 3, at: 'eksamensform', message: 'prior-learning', severity: 'error' },
    ],
  },
  {
    name: 'GK that does not come from prior learning, and an exam beside it',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', fagstatus: 'E', eksamen_muntlig: 'GK', eksamensform: 'M', fagmerknad: 'FAM52' },
      { record: '$KL', fagstatus: 'R', eksamen_muntlig: '4', eksamen_annen: 'GK', eksamensform: 'M' },
      { record: '$KL', fagstatus: 'V', eksamen_muntlig: '4', eksamensform: 'M', rkv_dato: '20250901' },
    ],
    hits: [],
  },
  {
    name: 'a trade test with a form',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', fagstatus: 'M', eksamen_annen: 'BM', eksamensform: 'P' },
      { record: '$KL', fagstatus: 'M', eksamen_annen: 'B', eksamensform: 'P', fagmerknad: 'FAM28' },
      { record: '$KL', fagstatus: 'E', eksamen_annen: 'B', eksamensform: 'P' },
      { record: '$KL', fagstatus: 'E', eksamen_annen: '4', eksamensform: 'P', fagmerknad: 'FAM28' },
    ],
    hits: [
      { row: 0, at: 'eksamensform', message: 'trade-test', severity: 'warning' },
      { row: 1, at: 'eksamensform', message: 'trade-test', severity: 'warning' },
    ],
  },
  {
    name: 'an unknown form and BM under a written exam have rules of their own',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', fagstatus: 'R', eksamen_annen: 'GK', eksamensform: 'X' },
      { record: '$KL', fagstatus: 'M', eksamen_skriftlig: 'BM', eksamensform: 'S' },
    ],
    hits: [],
  },
  {
    name: 'passed, failed and passed well in a trade test, with each of its remarks',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', fagstatus: 'M', eksamen_annen: 'IB', eksamensform: 'P', fagmerknad: 'FAM27' },
      { record: '$KL', fagstatus: 'M', eksamen_annen: 'B', eksamensform: 'P', fagmerknad: 'FAM31' },
      { record: '$KL', fagstatus: 'M', eksamen_annen: 'IB', eksamensform: 'MP', fagmerknad: 'FAM53' },
      { record: '$KL', fagstatus: 'V', eksamen_annen: 'GK', eksamensform: 'P', fagmerknad: 'FAM27' },
    ],
    hits: [
      { row: 0, at: 'eksamensform', message: 'trade-test', severity: 'warning' },
      { row: 1, at: 'eksamensform', message: 'trade-test', severity: 'warning' },
      { row: 2, at: 'eksamensform', message: 'trade-test', severity: 'warning' },
    ],
  },
  {
    name: 'a trade test beside another exam',
    format: 'sas-vigo',
    rows: [{ record: '$KL', fagstatus: 'M', eksamen_annen: 'BM', eksamen_muntlig: '4', eksamensform: 'P', fagmerknad: 'FAM27' }],
    hits: [],
  },
]
