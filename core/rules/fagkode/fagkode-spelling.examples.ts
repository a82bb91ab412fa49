import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'codes written as they should be',
    format: 'sas-vigo',
    rows: ['ENG1007', 'ENGV007', 'NOR1Z21'].map((fagkode) => ({ record: '$KL', fagkode })),
    hits: [],
  },
  {
    name: 'small letters, blanks and separators have a sure repair',
    format: 'sas-vigo',
    rows: ['eng1007', ' ENG1007', 'ENG 1007', 'NOR-1Z21', 'engV007 '].map((fagkode) => ({ record: '$KL', fagkode })),
    hits: [
      { row: 0, at: 'fagkode', message: 'case', severity: 'warning', fix: 'ENG1007' },
      { row: 1, at: 'fagkode', message: 'blanks', severity: 'warning', fix: 'ENG1007' },
      { row: 2, at: 'fagkode', message: 'separators', severity: 'warning', fix: 'ENG1007' },
      { row: 3, at: 'fagkode', message: 'separators', severity: 'warning', fix: 'NOR1Z21' },
      { row: 4, at: 'fagkode', message: 'case', severity: 'warning', fix: 'ENGV007' },
    ],
  },
  {
    name: 'a statistics file',
    format: 'ssb-elevfag',
    rows: [{ fodselsnummer: '14830850105', fagkode: 'Mat1023' }],
    hits: [{ row: 0, at: 'fagkode', message: 'case', severity: 'warning', fix: 'MAT1023' }],
  },
  {
    name: 'a code of unknown form in small letters is not repaired',
    format: 'sas-vigo',
    rows: [{ record: '$KL', fagkode: 'eng100' }],
    hits: [],
  },
]
