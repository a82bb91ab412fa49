import type { RuleExample } from '../examples.ts'

const elevkurs = {
  record: '$EK',
  fodselsnummer: '01810750045',
  skoleaar: '20252026',
  skolenummer: '46001',
  programomraadekode: 'STUSP1----',
}
const fag = {
  record: '$KL',
  fodselsnummer: '01810750045',
  skoleaar: '20252026',
  skolenummer: '46001',
  programomraadekode: 'STUSP1----',
  fagkode: 'ENG1007',
}

export const examples: readonly RuleExample[] = [
  {
    name: 'a pupil with a start date',
    format: 'sas-vigo',
    rows: [
      { ...elevkurs, startdato: '20250818' },
      { ...fag, fagstatus: 'E' },
    ],
    hits: [],
  },
  {
    name: 'a pupil without',
    format: 'sas-vigo',
    rows: [elevkurs, { ...fag, fagstatus: 'E' }, { ...fag, fagkode: 'NOR1260', fagstatus: 'P' }],
    hits: [{ row: 0, at: 'startdato', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'a pupil without subjects is asked for it too',
    format: 'sas-vigo',
    rows: [elevkurs],
    hits: [{ row: 0, at: 'startdato', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'privatister have no start date',
    format: 'sas-vigo',
    rows: [elevkurs, { ...fag, fagstatus: 'P' }],
    hits: [],
    falseAlarm: 'F20',
  },
  {
    name: 'approved, exempted and recognised subjects need none',
    format: 'sas-vigo',
    rows: [
      elevkurs,
      { ...fag, fagstatus: 'G' },
      { ...fag, fagkode: 'NOR1260', fagstatus: 'F' },
      { ...fag, fagkode: 'MAT1019', fagstatus: 'R' },
    ],
    hits: [],
    falseAlarm: 'F20',
  },
  {
    name: 'not asked in the delivery of privatister',
    format: 'sas-vigo',
    leveranse: 'privatist',
    rows: [elevkurs],
    hits: [],
  },
  {
    name: 'grunnskole may leave it blank',
    format: 'sas-vigo',
    rows: [{ ...elevkurs, programomraadekode: 'GSGSK0----' }],
    hits: [],
  },
  {
    name: 'a date that cannot be read is told by date-impossible alone',
    format: 'sas-vigo',
    rows: [{ ...elevkurs, startdato: '20250231' }],
    hits: [],
  },
]
