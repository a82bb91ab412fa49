import type { RuleExample } from '../examples.ts'

// 01810750045 and 01810752056 are born 1 January 2007, 02810750084 the day after; 41810750039 is a D-nummer of 1 January 2007.
const ADA = { etternavn: 'Berg', fornavn: 'Ada', fagkode: 'ENG1007' }

export const examples: readonly RuleExample[] = [
  {
    name: 'two birth dates, and twins',
    format: 'karakterfil',
    rows: [
      { ...ADA, fodselsnummer: '01810750045' },
      { ...ADA, fodselsnummer: '02810750084' },
      { ...ADA, fodselsnummer: '01810752056', fornavn: 'Emil' },
    ],
    hits: [],
  },
  {
    name: 'one name and birth date, two numbers, told once',
    format: 'karakterfil',
    rows: [
      { ...ADA, fodselsnummer: '01810750045' },
      { ...ADA, fodselsnummer: '01810752056' },
      { ...ADA, fodselsnummer: '01810752056', fagkode: 'MAT1019' },
    ],
    hits: [{ row: 1, at: 'fodselsnummer', message: 'again', severity: 'warning', count: 2 }],
  },
  {
    name: 'a D-nummer that may have been replaced',
    format: 'karakterfil',
    rows: [
      { ...ADA, fodselsnummer: '01810750045' },
      { ...ADA, fodselsnummer: '41810750039' },
    ],
    hits: [{ row: 1, at: 'fodselsnummer', message: 'temporary', severity: 'warning' }],
  },
  {
    name: 'with the whole name beside it, the other rule has told it',
    format: 'karakterfil',
    rows: [
      { ...ADA, fodselsnummer: '01810750045', navn: 'Berg, Ada' },
      { ...ADA, fodselsnummer: '01810752056', navn: 'Berg, Ada' },
    ],
    hits: [],
  },
]
