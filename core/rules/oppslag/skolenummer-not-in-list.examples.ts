import type { RuleExample } from '../examples.ts'
import { exampleKodeverk } from './example-kodeverk.ts'

const kodeverk = exampleKodeverk({ skoler: { '39901': { navn: 'Eksempel vgs' }, '39902': {}, '00301': { navn: 'Privat vgs' } } })
const EK = { record: '$EK', skoleaar: '20252026' }
const KL = { record: '$KL', skoleaar: '20252026', fagkode: 'ENG1007' }

export const examples: readonly RuleExample[] = [
  {
    name: 'schools of the list, private ones too',
    format: 'sas-vigo',
    rows: ['39901', '00301'].map((skolenummer) => ({ ...EK, skolenummer })),
    kodeverk,
    hits: [],
  },
  {
    name: 'a school the list lacks: told at the enrolment, not again at its subjects; an earlier school only warns',
    format: 'sas-vigo',
    rows: [
      { ...EK, skolenummer: '39999' },
      { ...KL, skolenummer: '39999' },
      { ...KL, skolenummer: '39901', skolenummer2: '39998' },
      { ...KL, skolenummer: '39901', skolenummer2: '39902' },
    ],
    kodeverk,
    hits: [
      { row: 0, at: 'skolenummer', message: 'unknown', severity: 'error' },
      { row: 2, at: 'skolenummer2', message: 'unknown', severity: 'warning' },
    ],
  },
  {
    name: 'a statistics file of subjects',
    format: 'ssb-resultatfag',
    rows: [
      { fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39999', fagkode: 'ENG1007' },
      { fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', fagkode: 'ENG1007' },
      { fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', fagkode: 'NOR1260' },
    ],
    kodeverk,
    hits: [{ row: 0, at: 'skolenummer', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'unspecified, special and national units, counties the list has no school of, and numbers of a wrong form',
    format: 'sas-vigo',
    rows: ['24499', '70020', '99001', '46012', '3990', '399011'].map((skolenummer) => ({ ...EK, skolenummer })),
    kodeverk,
    hits: [],
    falseAlarm: 'F21',
  },
  {
    name: 'a file of years ago may have schools that are gone from the list; last year is not so long ago',
    format: 'sas-vigo',
    rows: [{ ...EK, skoleaar: '20232024', skolenummer: '39999' }],
    kodeverk,
    hits: [],
  },
  {
    name: 'the year before the list',
    format: 'sas-vigo',
    rows: [{ ...EK, skoleaar: '20242025', skolenummer: '39999' }],
    kodeverk,
    hits: [{ row: 0, at: 'skolenummer', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'a list with special units in it does not make those it lacks unknown; a private school it lacks is',
    format: 'sas-vigo',
    rows: ['24499', '70020', '99002', '00302'].map((skolenummer) => ({ ...EK, skolenummer })),
    kodeverk: exampleKodeverk({ skoler: { '24001': {}, '70001': {}, '99001': {}, '00301': {} } }),
    hits: [{ row: 3, at: 'skolenummer', message: 'unknown', severity: 'error' }],
  },
]
