import type { RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '01810750045', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const EK = { record: '$EK', ...KEY }
const KL = { record: '$KL', ...KEY, fagkode: 'ENG1007', fagstatus: 'E' }

function programme(programomraadekode: string, startdato: string, more: Record<string, string> = {}) {
  return [
    { ...EK, programomraadekode, startdato, ...more },
    { ...KL, programomraadekode },
  ]
}

export const examples: readonly RuleExample[] = [
  {
    name: 'in the school year, its first and last day',
    format: 'sas-vigo',
    rows: [
      ...programme('STUSP1----', '20250818'),
      ...programme('HSHSF1----', '20250801'),
      ...programme('IDIDR1----', '20260731'),
      ...programme('MDMUS1----', ''),
    ],
    hits: [],
  },
  {
    name: 'in the fortnight before, and not a day more',
    format: 'sas-vigo',
    rows: [...programme('STUSP1----', '20250715'), ...programme('HSHSF1----', '20250731'), ...programme('IDIDR1----', '20250714')],
    hits: [{ row: 4, at: 'startdato', message: 'before', severity: 'warning' }],
    falseAlarm: 'F19',
  },
  {
    name: 'in January, with a programme that follows the calendar year',
    format: 'sas-vigo',
    rows: [...programme('STUSP1----', '20250106'), ...programme('HSHSF1----', '20250203')],
    hits: [{ row: 2, at: 'startdato', message: 'before', severity: 'warning' }],
    falseAlarm: 'F19',
  },
  {
    name: 'the year before, and the year after',
    format: 'sas-vigo',
    rows: [...programme('STUSP1----', '20240819'), ...programme('HSHSF1----', '20260801')],
    hits: [
      { row: 0, at: 'startdato', message: 'before', severity: 'warning' },
      { row: 2, at: 'startdato', message: 'after', severity: 'warning' },
    ],
  },
  {
    name: 'Vg1 over two years, modules, TAF, an adult, part-time, holding on',
    format: 'sas-vigo',
    rows: [
      ...programme('STUSP1B---', '20240819'),
      ...programme('HSHEA3MV--', '20240819'),
      ...programme('BABAT1TA--', '20240819'),
      ...programme('STUSP1----', '20240819', { voksen: 'J' }),
      ...programme('HSHSF1----', '20240819', { deltid: 'J' }),
      ...programme('IDIDR1----', '20240819', { fullfortkode: 'H' }),
    ],
    hits: [],
    falseAlarm: 'F19',
  },
  {
    name: 'a subject as an adult; private subjects alone are another rule',
    format: 'sas-vigo',
    rows: [
      { ...EK, startdato: '20240819' },
      KL,
      { ...KL, fagkode: 'MAT1019', fagstatus: 'V' },
      { ...EK, fodselsnummer: '02810750084', startdato: '20240819' },
      { ...KL, fodselsnummer: '02810750084', fagstatus: 'P' },
    ],
    hits: [],
    falseAlarm: 'F19',
  },
  {
    name: 'an enrolment of the wrong year parts from its subjects: told there',
    format: 'sas-vigo',
    rows: [{ ...EK, skoleaar: '20242025', startdato: '20250818' }, KL],
    hits: [],
  },
  {
    name: 'a pupil with one private subject is a pupil',
    format: 'sas-vigo',
    rows: [{ ...EK, startdato: '20240819' }, KL, { ...KL, fagkode: 'MAT1019', fagstatus: 'P' }],
    hits: [{ row: 0, at: 'startdato', message: 'before', severity: 'warning' }],
  },
]
