import type { RuleExample } from '../examples.ts'

const row = {
  fodselsnummer: '14830850105',
  skoleaar: '2025-2026',
  skolenummer: '39901',
  programomraadekode: 'BABAT1----',
  fagkode: 'MAT1101',
  fagstatus: 'E',
}

export const examples: readonly RuleExample[] = [
  {
    name: 'the three grounds, by letter or in words',
    format: 'karakterfil',
    rows: [
      { ...row, unntak_grunn: 'a' },
      { ...row, unntak_grunn: 'Bokstav b' },
      { ...row, unntak_grunn: 'c)' },
      { ...row, unntak_grunn: 'matematikkvansker, sakkyndig vurdering' },
      { ...row, unntak_grunn: '-' },
    ],
    hits: [],
  },
  {
    name: 'Norwegian as a new language, and a fourth letter',
    format: 'karakterfil',
    rows: [
      { ...row, unntak_grunn: 'Norskferdigheter' },
      { ...row, unntak_grunn: 'd' },
    ],
    hits: [
      { row: 0, at: 'unntak_grunn', message: 'language', severity: 'warning' },
      { row: 1, at: 'unntak_grunn', message: 'letter', severity: 'warning' },
    ],
    norms: ['UDIR5-3-44-05', 'UDIR5-3-44-07'],
  },
]
