import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'five digits',
    format: 'sas-vigo',
    rows: [{ record: '$KL', skolenummer: '39901', skolenummer2: '00301' }],
    hits: [],
  },
  {
    name: 'blanks, decimals and the three digits of a private school have a sure repair',
    format: 'sas-vigo',
    rows: [
      { record: 'TOF', skolenummer: '39901 ' },
      { record: '$EK', skolenummer: '39 901' },
      { record: '$KL', skolenummer: '39901', skolenummer2: '301' },
      { record: '$VM', skolenummer: '39901.0' },
    ],
    hits: [
      { row: 0, at: 'skolenummer', message: 'blanks', severity: 'warning', fix: '39901' },
      { row: 1, at: 'skolenummer', message: 'blanks', severity: 'warning', fix: '39901' },
      { row: 2, at: 'skolenummer2', message: 'private', severity: 'warning', fix: '00301' },
      { row: 3, at: 'skolenummer', message: 'decimals', severity: 'warning', fix: '39901' },
    ],
  },
  {
    name: 'a statistics file',
    format: 'ssb-resultatfag',
    rows: [{ fodselsnummer: '14830850105', fagkode: 'ENG1007', skolenummer: '901', skolenummer2: "'39901" }],
    hits: [
      { row: 0, at: 'skolenummer', message: 'private', severity: 'warning', fix: '00901' },
      { row: 0, at: 'skolenummer2', message: 'blanks', severity: 'warning', fix: '39901' },
    ],
  },
  {
    name: 'the form by which Excel keeps a number as text',
    format: 'ssb-resultatfag',
    rows: [
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', skolenummer: '="39901"' },
      { fodselsnummer: '01810750045', fagkode: 'ENG1007', skolenummer: '39901' },
    ],
    hits: [{ row: 0, at: 'skolenummer', message: 'blanks', severity: 'warning', fix: '39901' }],
  },
]
