import type { RuleExample } from '../examples.ts'

// 01810750045 is born 1 January 2007; 41810750039 is a D-nummer of the same day; 42059199202 is made up by an intake office: 2 May 1991.
const ROW = { skoleaar: '2025-2026', fagkode: 'ENG1007' }

export const examples: readonly RuleExample[] = [
  {
    name: 'the number begins with the birth date, however it is written',
    format: 'karakterfil',
    rows: [
      { ...ROW, fodselsnummer: '01810750045', fodselsdato: '01.01.2007' },
      { ...ROW, fodselsnummer: '01810750045', fodselsdato: '010107', fagkode: 'MAT1019' },
      { ...ROW, fodselsnummer: '41810750039', fodselsdato: '2007-01-01' },
      { ...ROW, fodselsnummer: '42059199202', fodselsdato: '02.05.1991' },
      { ...ROW, fodselsnummer: '02810750084' },
    ],
    hits: [],
  },
  {
    name: 'another day, another month, another year',
    format: 'karakterfil',
    rows: [
      { ...ROW, fodselsnummer: '01810750045', fodselsdato: '02.01.2007' },
      { ...ROW, fodselsnummer: '02810750084', fodselsdato: '01.02.2007' },
      { ...ROW, fodselsnummer: '03810750013', fodselsdato: '03.01.2008' },
    ],
    hits: [
      { row: 0, at: 'fodselsdato', message: 'other', severity: 'error' },
      { row: 1, at: 'fodselsdato', message: 'other', severity: 'error' },
      { row: 2, at: 'fodselsdato', message: 'other', severity: 'error' },
    ],
  },
  {
    name: 'two birth dates for one number: the wrong one, once',
    format: 'karakterfil',
    rows: [
      { ...ROW, fodselsnummer: '01810750045', fodselsdato: '01.01.2007' },
      { ...ROW, fodselsnummer: '01810750045', fodselsdato: '11.01.2007', fagkode: 'MAT1019' },
      { ...ROW, fodselsnummer: '01810750045', fodselsdato: '11.01.2007', fagkode: 'NAT1007' },
    ],
    hits: [{ row: 1, at: 'fodselsdato', message: 'other', severity: 'error', count: 2 }],
  },
  {
    name: 'a mistyped number, or a date that does not exist, is told as such',
    format: 'karakterfil',
    rows: [
      { ...ROW, fodselsnummer: '02810750045', fodselsdato: '01.01.2007' },
      { ...ROW, fodselsnummer: '01810750045', fodselsdato: '31.02.2007' },
    ],
    hits: [],
  },
]
