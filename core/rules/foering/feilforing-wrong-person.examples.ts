import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007', fagstatus: 'E' }

export const examples: readonly RuleExample[] = [
  {
    name: 'the head of the school, a person, an appeal, no reason',
    format: 'karakterfil',
    rows: [
      { ...row, endringsaarsak: 'feilføring', endret_av: 'rektor' },
      { ...row, endringsaarsak: 'feilføring', endret_av: 'Kari Berg' },
      { ...row, endringsaarsak: 'klage', endret_av: 'faglærer' },
      { ...row, endret_av: 'faglærer' },
    ],
    hits: [],
  },
  {
    name: 'a teacher',
    format: 'karakterfil',
    rows: [{ ...row, endringsaarsak: 'Føringsfeil', endret_av: 'Faglærar' }],
    hits: [{ row: 0, at: 'endret_av', message: 'teacher', severity: 'warning' }],
    norms: ['UDIR5-3-39-05'],
  },
]
