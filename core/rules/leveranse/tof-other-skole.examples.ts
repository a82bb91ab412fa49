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
]
