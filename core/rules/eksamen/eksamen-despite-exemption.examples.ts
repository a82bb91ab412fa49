import type { RuleExample } from '../examples.ts'

const BEFORE = { record: '$KL', skoleaar: '20232024', fagstatus: 'E' }
const NOW = { record: '$KL', skoleaar: '20252026', fagstatus: 'E' }

export const examples: readonly RuleExample[] = [
  {
    name: 'exempt and not examined, or exempt in the exam column too',
    format: 'sas-vigo',
    rows: [
      { ...NOW, fagstatus: 'F', standpunkt: 'F', fagmerknad: 'FAM01' },
      { ...NOW, standpunkt: 'F', fagmerknad: 'FAM02', eksamen_muntlig: 'F' },
      { ...NOW, standpunkt: '4', eksamen_muntlig: 'F' },
      { ...NOW, standpunkt: '4', eksamen_muntlig: '4' },
      { ...NOW, fagstatus: 'F' },
    ],
    hits: [],
  },
  {
    name: 'a fault under the regulations the circular explains',
    format: 'sas-vigo',
    rows: [
      { ...BEFORE, standpunkt: 'F', fagmerknad: 'FAM43', eksamen_muntlig: '4', eksamensform: 'M' },
      { ...BEFORE, fagstatus: 'F', eksamen_skriftlig: '1', eksamensform: 'S' },
    ],
    hits: [
      { row: 0, at: 'eksamen_muntlig', message: 'graded', severity: 'error' },
      { row: 1, at: 'eksamen_skriftlig', message: 'graded', severity: 'error' },
    ],
    norms: ['UDIR5-3-24-01'],
  },
  {
    name: 'each kind of exemption, with a result or IM; after 2024 it warns',
    format: 'sas-vigo',
    rows: [
      { ...NOW, fagstatus: 'F', eksamen_muntlig: '4' },
      { ...NOW, fagmerknad: 'FAM01', eksamen_skriftlig: '4' },
      { ...NOW, fagmerknad: 'FAM43', eksamen_annen: 'B' },
      { ...NOW, fagmerknad: 'FAM44', eksamen_muntlig: '2' },
      { ...NOW, standpunkt: 'F', eksamen_muntlig: '5' },
      { ...NOW, fagmerknad: 'FAM02', eksamen_muntlig: 'IM' },
    ],
    hits: [
      { row: 0, at: 'eksamen_muntlig', message: 'graded', severity: 'warning' },
      { row: 1, at: 'eksamen_skriftlig', message: 'graded', severity: 'warning' },
      { row: 2, at: 'eksamen_annen', message: 'graded', severity: 'warning' },
      { row: 3, at: 'eksamen_muntlig', message: 'graded', severity: 'warning' },
      { row: 4, at: 'eksamen_muntlig', message: 'graded', severity: 'warning' },
      { row: 5, at: 'eksamen_muntlig', message: 'graded', severity: 'warning' },
    ],
  },
  {
    name: 'a number in standpunkt, or from an exam beside FAM02, is told of by the rule on standpunkt; not beside FAM44',
    format: 'sas-vigo',
    rows: [
      { ...NOW, fagstatus: 'F', standpunkt: '4', eksamen_muntlig: '4' },
      { ...NOW, fagmerknad: 'FAM01', standpunkt: '4', eksamen_muntlig: '4', eksamensform: 'M' },
      { ...NOW, fagmerknad: 'FAM02', standpunkt: 'F', eksamen_muntlig: '4' },
      { ...NOW, fagmerknad: 'FAM44', standpunkt: '4', eksamen_muntlig: '3' },
    ],
    hits: [{ row: 3, at: 'eksamen_muntlig', message: 'graded', severity: 'warning' }],
  },
  {
    name: 'drawn, and no exam yet',
    format: 'sas-vigo',
    rows: [
      { ...NOW, fagstatus: 'F', eksamensform: 'M' },
      { ...NOW, fagmerknad: 'FAM02', eksamensform: 'X' },
    ],
    hits: [{ row: 0, at: 'eksamensform', message: 'drawn', severity: 'warning' }],
  },
  {
    name: 'exempt from standpunkt alone, and from sidemål, whose code may be shared',
    format: 'sas-vigo',
    rows: [
      { ...NOW, standpunkt: 'F', fagmerknad: 'FAM38', eksamen_muntlig: '4' },
      { ...NOW, fagmerknad: 'FAM58', eksamen_skriftlig: '4' },
      { ...NOW, fagmerknad: 'FAM59', eksamen_skriftlig: '4' },
    ],
    hits: [],
  },
  {
    name: 'private candidates, adults, approved and recognised subjects; IV has a rule of its own',
    format: 'sas-vigo',
    rows: [
      { ...NOW, fagstatus: 'P', fagmerknad: 'FAM02', eksamen_skriftlig: '4' },
      { ...NOW, fagstatus: 'V', standpunkt: 'F', eksamen_skriftlig: '4' },
      { ...NOW, fagstatus: 'G', fagmerknad: 'FAM01', eksamen_skriftlig: '4' },
      { ...NOW, fagstatus: 'R', fagmerknad: 'FAM01', eksamen_annen: 'GK' },
      { ...NOW, fagstatus: 'F', eksamen_skriftlig: 'IV' },
    ],
    hits: [],
  },
  {
    name: 'the statistics, and a table with words',
    format: 'ssb-resultatfag',
    rows: [
      {
        fodselsnummer: '14830850105',
        skoleaar: '2025-2026',
        fagkode: 'KRO1017',
        fagstatus: 'E',
        fagmerknad: 'FAM01',
        eksamen_muntlig: '4',
      },
    ],
    hits: [{ row: 0, at: 'eksamen_muntlig', message: 'graded', severity: 'warning' }],
  },
  {
    name: 'a table with words',
    format: 'karakterfil',
    rows: [{ fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'KRO1017', fagstatus: 'Fritatt', eksamen_muntlig: '4' }],
    hits: [{ row: 0, at: 'eksamen_muntlig', message: 'graded', severity: 'warning' }],
  },
  {
    name: 'exempt, with an exam that says nothing yet or cannot be read: nobody is drawn twice; IM before a number is told of once',
    format: 'sas-vigo',
    rows: [
      { ...NOW, fagstatus: 'F', eksamen_muntlig: '4/5', eksamensform: 'M' },
      { ...NOW, fagstatus: 'F', eksamen_muntlig: 'IV', eksamensform: 'M' },
      { ...NOW, fagmerknad: 'FAM02', standpunkt: 'F', eksamen_skriftlig: 'IM', eksamen_muntlig: '4' },
    ],
    hits: [],
  },
]
