import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'KRO1017', vedtak_av: 'Rektor' }

export const examples: readonly RuleExample[] = [
  {
    name: 'the head of the school, the county, a person, nothing to decide on',
    format: 'karakterfil',
    rows: [
      { ...row, fritakshjemmel: 'kroppsøving' },
      { ...row, fritakshjemmel: 'sidemål', vedtak_av: 'Fylkeskommunen' },
      { ...row, fritakshjemmel: 'kroppsøving', vedtak_av: 'Ola Dahl' },
      { ...row, fritakshjemmel: 'kroppsøving', vedtak_av: 'avdelingsleder' },
      { ...row, vedtak_av: 'faglærer' },
      { ...row, standpunkt: '1', fagmerknad: 'FAM37' },
    ],
    hits: [],
  },
  {
    name: 'a teacher, four times',
    format: 'karakterfil',
    rows: [
      { ...row, fritakshjemmel: 'kroppsøving', vedtak_av: 'Faglærer' },
      { ...row, fagkode: 'NOR1268', fritakshjemmel: 'sidemål', vedtak_av: 'kontaktlærer' },
      { ...row, fagkode: 'MAT0010', fritakshjemmel: 'fritak fra eksamen', vedtak_av: 'Lærer' },
      { ...row, fagkode: 'MAT1019', standpunkt: '1', fagmerknad: 'FAM37', vedtak_av: 'Rådgiver' },
    ],
    hits: [
      { row: 0, at: 'vedtak_av', message: 'kroppsoving', severity: 'warning' },
      { row: 1, at: 'vedtak_av', message: 'sidemaal', severity: 'warning' },
      { row: 2, at: 'vedtak_av', message: 'eksamen', severity: 'warning' },
      { row: 3, at: 'vedtak_av', message: 'unntak', severity: 'warning' },
    ],
    norms: ['UDIR5-3-22-08', 'UDIR5-3-23-05', 'UDIR5-3-24-04', 'UDIR5-3-44-11'],
  },
]
