import type { RuleExample } from '../examples.ts'

const KL = { record: '$KL', fodselsnummer: '14830850105', fagstatus: 'R', eksamen_annen: 'GK', fagmerknad: 'FAM18' }

export const examples: readonly RuleExample[] = [
  {
    name: 'all with a date',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'HEA2007', rkv_dato: '20250901' },
      { ...KL, fagkode: 'HEA2008', rkv_dato: '20250901' },
    ],
    hits: [],
  },
  {
    name: 'one without, approved by exam column or standpunkt',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'HEA2007', rkv_dato: '20250901' },
      { ...KL, fagkode: 'HEA2008' },
      { ...KL, fagkode: 'HEA2009', eksamen_annen: '', standpunkt: 'GK' },
    ],
    hits: [
      { row: 1, at: 'rkv_dato', message: 'missing', severity: 'warning' },
      { row: 2, at: 'rkv_dato', message: 'missing', severity: 'warning' },
    ],
  },
  {
    name: 'none has a date: assessed before it was sent',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'HEA2007' },
      { ...KL, fagkode: 'HEA2008' },
      { ...KL, fagkode: 'HEA2007', fodselsnummer: '02910752033', rkv_dato: '20250901' },
    ],
    hits: [],
  },
  {
    name: 'not assessed yet, IG, another fagstatus and a date that cannot be read are not for this rule',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'HEA2007', rkv_dato: '20250901' },
      { ...KL, fagkode: 'HEA2008', eksamen_annen: '' },
      { ...KL, fagkode: 'HEA2009', eksamen_annen: 'IG' },
      { ...KL, fagkode: 'HEA2010', rkv_dato: 'i fjor' },
      { ...KL, fagkode: 'ENG1007', fagstatus: 'V', eksamen_annen: 'GK' },
    ],
    hits: [],
  },
]
