import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007', fagstatus: 'E' }
const decided = { ...row, standpunkt: 'IV', vedtak_iv_dato: '08.06.2026' }

export const examples: readonly RuleExample[] = [
  {
    name: 'decided by the head of the school, by somebody for the head, by a person',
    format: 'karakterfil',
    rows: [
      { ...decided, vedtak_av: 'Rektor' },
      { ...decided, vedtak_av: 'Ass. rektor' },
      { ...decided, vedtak_av: 'avdelingsleder' },
      { ...decided, vedtak_av: 'Kari Lærerstad' },
      { ...decided, vedtak_av: '' },
    ],
    hits: [],
  },
  {
    name: 'no column, an empty column, a private candidate and a pupil who left',
    format: 'karakterfil',
    rows: [
      { ...row, standpunkt: 'IV' },
      { ...row, fagkode: 'MAT1019', standpunkt: 'IV', fagstatus: 'P' },
    ],
    hits: [],
  },
  {
    name: 'one without a day, one by a teacher',
    format: 'karakterfil',
    rows: [
      decided,
      { ...row, fagkode: 'MAT1019', standpunkt: 'IV' },
      { ...decided, fagkode: 'NAT1007', vedtak_av: 'Faglærer' },
      { ...row, fagkode: 'KRO1017', standpunkt: 'IV', fagstatus: 'P' },
      { ...row, fagkode: 'SAF1001', standpunkt: 'IV', avbruddsdato_fag: '03.02.2026' },
    ],
    hits: [
      { row: 1, at: 'vedtak_iv_dato', message: 'missing', severity: 'warning' },
      { row: 2, at: 'vedtak_av', message: 'decider', severity: 'warning' },
    ],
    norms: ['UDIR5-3-18-14'],
  },
]
