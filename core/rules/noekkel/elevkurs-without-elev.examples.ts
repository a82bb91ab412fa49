import type { RuleExample } from '../examples.ts'

const elevkurs = {
  record: '$EK',
  fodselsnummer: '01810750045',
  skoleaar: '20252026',
  skolenummer: '46001',
  programomraadekode: 'STUSP1----',
}

export const examples: readonly RuleExample[] = [
  {
    name: 'a pupil with a programme',
    format: 'sas-vigo',
    rows: [{ record: '$EL', fodselsnummer: '01810750045', navn: 'Berg, Ada' }, elevkurs],
    hits: [],
  },
  {
    name: 'a programme without its pupil, told once',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '01810750045', navn: 'Berg, Ada' },
      elevkurs,
      { ...elevkurs, fodselsnummer: '02810750084' },
      { ...elevkurs, fodselsnummer: '02810750084', programomraadekode: 'STUSP2----' },
    ],
    hits: [{ row: 2, at: 'fodselsnummer', message: 'missing', severity: 'error' }],
  },
  {
    name: 'the same number written in two ways is one person',
    format: 'sas-vigo',
    rows: [{ record: '$EL', fodselsnummer: '018107 50045' }, elevkurs],
    hits: [],
  },
  {
    name: 'a wrong number that stands on both lines is one person',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '12345678901' },
      { ...elevkurs, fodselsnummer: '12345678901' },
    ],
    hits: [],
  },
  {
    name: 'a mistyped number has been told as such',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '01810750045', navn: 'Berg, Ada' },
      { ...elevkurs, fodselsnummer: '01810750046' },
    ],
    hits: [],
  },
  {
    name: 'no pupil lines at all is one cause',
    format: 'sas-vigo',
    rows: [elevkurs, { ...elevkurs, fodselsnummer: '02810750084' }, { ...elevkurs, fodselsnummer: '03810750013' }],
    hits: [{ row: 0, at: 'fodselsnummer', message: 'missing', severity: 'error', count: 3 }],
  },
  {
    name: 'the pupil line has no number, ten digits, or a wrong one: told there',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', navn: 'Berg, Ada' },
      elevkurs,
      { record: '$EL', fodselsnummer: '0281075084', navn: 'Dahl, Jon' },
      { ...elevkurs, fodselsnummer: '02810750084' },
      { record: '$EL', fodselsnummer: '03810750014', navn: 'Lien, Mina' },
      { ...elevkurs, fodselsnummer: '03810750013' },
    ],
    hits: [],
  },
  {
    name: 'a wrong number that is another pupil, or one that both lines have, hides no missing pupil line',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '01810750046', navn: 'Berg, Ada' },
      elevkurs,
      { ...elevkurs, fodselsnummer: '02810750084' },
      { record: '$EL', fodselsnummer: '12345678901', navn: 'Lien, Mina' },
      { ...elevkurs, fodselsnummer: '12345678901' },
      { record: '$EL', navn: 'Vik, Sara' },
      { ...elevkurs, fodselsnummer: '' },
      { record: '$EL', fodselsnummer: '04810750052', navn: 'Moen, Tuva' },
      { record: '$EL', fodselsnummer: '05810750091', navn: 'Moen, Ola' },
      { ...elevkurs, fodselsnummer: '05810750091' },
    ],
    hits: [{ row: 2, at: 'fodselsnummer', message: 'missing', severity: 'error' }],
  },
  {
    name: 'more pupils without a pupil line than lines without a number',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', navn: 'Berg, Ada' },
      elevkurs,
      { ...elevkurs, fodselsnummer: '02810750084' },
      { record: '$EL', fodselsnummer: '03810750013', navn: 'Lien, Mina' },
      { ...elevkurs, fodselsnummer: '03810750013' },
      { record: '$EL', fodselsnummer: '04810750052', navn: 'Vik, Sara' },
      { ...elevkurs, fodselsnummer: '04810750052' },
      { record: '$EL', fodselsnummer: '05810750091', navn: 'Moen, Tuva' },
      { ...elevkurs, fodselsnummer: '05810750091' },
    ],
    hits: [
      { row: 1, at: 'fodselsnummer', message: 'missing', severity: 'error' },
      { row: 2, at: 'fodselsnummer', message: 'missing', severity: 'error' },
    ],
  },
]
