import type { RuleExample } from '../examples.ts'
import { listOfOne } from '../felles/imported-list.examples.ts'

const ROW = {
  record: '$KL',
  fodselsnummer: '14830850105',
  skoleaar: '20252026',
  skolenummer: '39901',
  programomraadekode: 'HSHEA2----',
  fagkode: 'HEA2008',
  fagstatus: 'E',
}
const EXAM = { ...ROW, eksamen_annen: '4', eksamensform: 'P' }
const GRADED = { ...EXAM, standpunkt: '4' }

/** With what the list says of the subject it is looked up there; without, the majority is asked. */
const KODEVERK = listOfOne('HEA2008', { standpunkt: false })

export const examples: readonly RuleExample[] = [
  {
    name: 'one of three has a standpunkt',
    format: 'sas-vigo',
    rows: [EXAM, GRADED, EXAM],
    hits: [{ row: 1, at: 'standpunkt', message: 'likely', severity: 'warning' }],
  },
  {
    name: 'IV is a standpunkt too',
    format: 'sas-vigo',
    rows: [EXAM, EXAM, { ...EXAM, standpunkt: 'IV' }],
    hits: [{ row: 2, at: 'standpunkt', message: 'likely', severity: 'warning' }],
  },
  {
    name: 'as many with as without, most of them with, and too few to say: perhaps the code has standpunkt after all',
    format: 'sas-vigo',
    rows: [
      EXAM,
      GRADED,
      EXAM,
      GRADED,
      ...[EXAM, GRADED, GRADED].map((row) => ({ ...row, fagkode: 'ITK2004' })),
      ...[EXAM, GRADED].map((row) => ({ ...row, fagkode: 'TOL2004' })),
    ],
    hits: [],
    falseAlarm: 'F03',
  },
  {
    name: 'an exam alone, a blank row, and a subject with standpunkt',
    format: 'sas-vigo',
    rows: [EXAM, EXAM, ROW, ROW, ...[EXAM, EXAM, GRADED].map((row) => ({ ...row, fagkode: 'HEA2007' }))],
    hits: [],
    falseAlarm: 'F03',
  },
  {
    name: 'adults and private candidates say nothing, and their grades are others’ business',
    format: 'sas-vigo',
    rows: [EXAM, EXAM, EXAM, { ...GRADED, fagstatus: 'V' }, { ...GRADED, fagstatus: 'P' }, { ...GRADED, skoleaar2: '20242025' }],
    hits: [],
  },
  {
    name: 'a code that the county has named has no standpunkt, however many have one',
    format: 'sas-vigo',
    rows: [GRADED, GRADED, { ...GRADED, standpunkt: 'F' }].map((row) => ({ ...row, fagkode: 'HEA2010' })),
    hits: [
      { row: 0, at: 'standpunkt', message: 'named', severity: 'warning' },
      { row: 1, at: 'standpunkt', message: 'named', severity: 'warning' },
    ],
    parametre: { tverrfaglige_fagkoder: ['HEA2010'] },
  },
  {
    name: 'with an imported list the code is looked up there',
    format: 'sas-vigo',
    rows: [EXAM, GRADED, EXAM],
    hits: [],
    kodeverk: KODEVERK,
  },
  {
    name: 'a table in words',
    format: 'karakterfil',
    rows: ['', '-', '5'].map((standpunkt) => ({
      fodselsnummer: '14830850105',
      fagkode: 'HEA2008',
      fagstatus: 'Elev',
      standpunkt,
      eksamen_annen: '4',
    })),
    hits: [{ row: 2, at: 'standpunkt', message: 'likely', severity: 'warning' }],
  },
]
