import type { RuleExample } from '../examples.ts'

const PUPIL = { fodselsnummer: '01810750045', fagkode: 'ENG1007' }

export const examples: readonly RuleExample[] = [
  {
    name: 'names, a number sign inside a text, and marks for an empty cell',
    format: 'karakterfil',
    rows: [
      { ...PUPIL, navn: 'Berg, Ada', klasse: '#2STA', fagnavn: '#N/A' },
      { ...PUPIL, navn: 'Berg, Ada', klasse: '2STA', fagnavn: '#I/T' },
    ],
    hits: [],
  },
  {
    name: 'a name that Excel took for a formula, in Norwegian and in English',
    format: 'karakterfil',
    rows: [
      { ...PUPIL, navn: '#NAVN?' },
      { fodselsnummer: '02810750084', fagkode: 'ENG1007', navn: '#NAME?' },
      { fodselsnummer: '03810750013', fagkode: 'ENG1007', navn: 'Dahl, Emil' },
      { fodselsnummer: '04810750052', fagkode: 'ENG1007', navn: 'Eide, Sara' },
      { fodselsnummer: '05810750091', fagkode: 'ENG1007', navn: 'Foss, Jonas' },
    ],
    hits: [
      { row: 0, at: 'navn', message: 'error', severity: 'error' },
      { row: 1, at: 'navn', message: 'error', severity: 'error' },
    ],
  },
  {
    name: 'a column that was too narrow',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '01810750045', navn: '########' },
      { record: '$EL', fodselsnummer: '02810750084', navn: 'Dahl Emil' },
      { record: '$EL', fodselsnummer: '03810750013', navn: 'Eide Sara' },
    ],
    hits: [{ row: 0, at: 'navn', message: 'narrow', severity: 'error' }],
  },
]
