import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'school numbers of counties, private schools and special units',
    format: 'sas-vigo',
    rows: [
      { record: 'TOF', skolenummer: '39901' },
      { record: '$EK', skolenummer: '00301' },
      { record: '$KL', skolenummer: '24499', skolenummer2: '70020' },
      { record: '$VM', skolenummer: '03001' },
      { record: '$KL', skolenummer2: '' },
    ],
    hits: [],
  },
  {
    name: 'letters, wrong lengths and zeros',
    format: 'sas-vigo',
    rows: [
      { record: 'TOF', skolenummer: 'FJORD' },
      { record: '$EK', skolenummer: '399011' },
      { record: '$KL', skolenummer: '39901', skolenummer2: '39' },
      { record: '$VM', skolenummer: '00000' },
    ],
    hits: [
      { row: 0, at: 'skolenummer', message: 'characters', severity: 'error' },
      { row: 1, at: 'skolenummer', message: 'length', severity: 'error' },
      { row: 2, at: 'skolenummer2', message: 'length', severity: 'error' },
      { row: 3, at: 'skolenummer', message: 'zeros', severity: 'error' },
    ],
  },
  {
    name: 'four digits: 03 is a county of today, 00 a private school, 09 neither',
    format: 'ssb-resultat',
    rows: ['3001', '0301', '9001'].map((skolenummer) => ({ fodselsnummer: '14830850105', skolenummer })),
    hits: [
      { row: 0, at: 'skolenummer', message: 'lost-zero', severity: 'error', fix: '03001' },
      { row: 1, at: 'skolenummer', message: 'lost-zero', severity: 'error', fix: '00301' },
      { row: 2, at: 'skolenummer', message: 'lost-zero', severity: 'error' },
    ],
  },
  {
    name: 'an organisation number and a number with blanks have rules of their own',
    format: 'sas-vigo',
    rows: ['974603268', '39 901', '301', '39901.0'].map((skolenummer) => ({ record: '$EK', skolenummer })),
    hits: [],
  },
  {
    name: 'a mark for an empty cell in a table that people made',
    format: 'karakterfil',
    rows: [{ fodselsnummer: '14830850105', fagkode: 'ENG1007', skolenummer: '-' }],
    hits: [],
  },
]
