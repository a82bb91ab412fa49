import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'the whole file is the school that TOF names; a subject taken elsewhere does not count',
    format: 'sas-vigo',
    rows: [
      { record: 'TOF', versjon: '3.0', fylkesnummer: '46', skolenummer: '46001' },
      { record: '$EK', fodselsnummer: '01810750045', skolenummer: '46001' },
      { record: '$KL', fodselsnummer: '01810750045', skolenummer: '46001', skolenummer2: '46002' },
    ],
    hits: [],
    falseAlarm: 'F21',
  },
  {
    name: 'a file of several schools names none',
    format: 'sas-vigo',
    rows: [
      { record: 'TOF', versjon: '3.0', fylkesnummer: '46' },
      { record: '$EK', fodselsnummer: '01810750045', skolenummer: '46001' },
      { record: '$EK', fodselsnummer: '02810750084', skolenummer: '46002' },
    ],
    hits: [],
  },
  {
    name: 'a school is named, but there are others',
    format: 'sas-vigo',
    rows: [
      { record: 'TOF', versjon: '3.0', fylkesnummer: '46', skolenummer: '46001' },
      { record: '$EK', fodselsnummer: '01810750045', skolenummer: '46001' },
      { record: '$EK', fodselsnummer: '02810750084', skolenummer: '46002' },
    ],
    hits: [{ row: 0, at: 'skolenummer', message: 'other', severity: 'warning' }],
  },
  {
    name: 'a school number of a wrong form has a rule of its own',
    format: 'sas-vigo',
    rows: [
      { record: 'TOF', versjon: '3.0', fylkesnummer: '46', skolenummer: '4601' },
      { record: '$EK', fodselsnummer: '01810750045', skolenummer: '46001' },
    ],
    hits: [],
  },
  {
    name: 'the message names three schools, the fourth as a dot, and counts the pupils of all',
    format: 'sas-vigo',
    rows: [
      { record: 'TOF', versjon: '3.0', fylkesnummer: '46', skolenummer: '46001' },
      { record: '$EK', fodselsnummer: '01810750045', skolenummer: '46001' },
      ...['46002', '46003', '46004', '46004', '46005'].map((skolenummer, i) => ({
        record: '$EK',
        fodselsnummer: ['02810750084', '03810750013', '04810750052', '05810750091', '14830850105'][i]!,
        skolenummer,
      })),
    ],
    hits: [
      {
        row: 0,
        at: 'skolenummer',
        message: 'other',
        severity: 'warning',
        facts: { schools: ['46002', '46003', '46004', '…'], count: 5 },
      },
    ],
  },
  {
    name: 'three other schools are all named; numbers that are no school’s are told where they stand; private schools are schools',
    format: 'sas-vigo',
    rows: [
      { record: 'TOF', versjon: '3.0', fylkesnummer: '46', skolenummer: '46001' },
      ...['46002', '00301', '50007', '98001', '146002', '4600', '13006'].map((skolenummer, i) => ({
        record: '$EK',
        fodselsnummer: ['02810750084', '03810750013', '04810750052', '05810750091', '14830850105', '02910752033', '05810854024'][i]!,
        skolenummer,
      })),
    ],
    hits: [{ row: 0, at: 'skolenummer', message: 'other', severity: 'warning', facts: { schools: ['46002', '00301', '50007'], count: 3 } }],
  },
  {
    name: 'a file with two start lines has a rule of its own, and so has a file without one',
    format: 'sas-vigo',
    rows: [
      { record: 'TOF', versjon: '3.0', fylkesnummer: '46', skolenummer: '46001' },
      { record: 'TOF', versjon: '3.0', fylkesnummer: '46', skolenummer: '46003' },
      { record: '$EK', fodselsnummer: '02810750084', skolenummer: '46002' },
    ],
    hits: [],
  },
  {
    name: 'no start line',
    format: 'sas-vigo',
    rows: [{ record: '$EK', fodselsnummer: '02810750084', skolenummer: '46002' }],
    hits: [],
  },
]
