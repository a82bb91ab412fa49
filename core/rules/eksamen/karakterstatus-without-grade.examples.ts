import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'a standpunkt or an exam grade changed, F after an upheld appeal included',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', karakterstatus: 'K', standpunkt: '4' },
      { record: '$KL', karakterstatus: 'K', eksamen_muntlig: 'F' },
      { record: '$KL', karakterstatus: 'E', eksamen_annen: '4' },
      { record: '$KL', karakterstatus: '' },
    ],
    hits: [],
  },
  {
    name: 'an appeal without a grade that can be appealed',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', fagkode: 'ENG1007', karakterstatus: 'K' },
      { record: '$KL', fagkode: 'ENG1007', karakterstatus: 'K', halvaar1: '3', halvaar2: '4' },
    ],
    hits: [
      { row: 0, at: 'karakterstatus', message: 'appeal', severity: 'warning' },
      { row: 1, at: 'karakterstatus', message: 'appeal', severity: 'warning' },
    ],
    norms: ['UDIR5-3-17-04'],
  },
  {
    name: 'a correction without any grade; a wrong entry in the half-year is put right too',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', karakterstatus: 'E' },
      { record: '$KL', karakterstatus: 'E', halvaar1: '3' },
      { record: '$KL', karakterstatus: 'E', halvaar2: '3' },
    ],
    hits: [{ row: 0, at: 'karakterstatus', message: 'correction', severity: 'warning' }],
  },
  {
    name: 'in October nothing can have been appealed',
    format: 'sas-vigo',
    leveranse: 'elevdata',
    today: '2025-10-10',
    rows: [{ record: '$KL', fagkode: 'ENG1007', karakterstatus: 'K' }],
    hits: [{ row: 0, at: 'karakterstatus', message: 'appeal', severity: 'warning' }],
  },
  {
    name: 'an interdisciplinary exam that was struck leaves nothing behind',
    format: 'sas-vigo',
    rows: [{ record: '$KL', fagkode: 'HEA2008', karakterstatus: 'K' }],
    hits: [],
  },
  {
    name: 'new, deferred and special exams have a rule of their own',
    format: 'sas-vigo',
    rows: [{ record: '$KL', fagkode: 'ENG1007', karakterstatus: 'N' }],
    hits: [],
  },
  {
    name: 'the statistics',
    format: 'ssb-resultatfag',
    rows: [{ fodselsnummer: '14830850105', fagkode: 'ENG1007', karakterstatus: 'K', halvaar2: '4' }],
    hits: [{ row: 0, at: 'karakterstatus', message: 'appeal', severity: 'warning' }],
  },
]
