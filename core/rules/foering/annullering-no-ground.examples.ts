import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007', fagstatus: 'E', annullert_dato: '12.06.2026' }
const privatist = { ...row, fodselsnummer: '02910752033', fagstatus: 'P' }

export const examples: readonly RuleExample[] = [
  {
    name: 'grounds there are',
    format: 'karakterfil',
    rows: [
      { ...row, annullert: 'juks' },
      { ...row, annullert: 'Udir: formell feil' },
      { ...row, annullert: 'nei' },
      { ...privatist, annullert: '' },
    ],
    hits: [],
  },
  {
    name: 'noise, and the room',
    format: 'karakterfil',
    rows: [
      { ...row, annullert: 'Støy i lokalet' },
      { ...row, annullert: 'dårlig eksamenslokale' },
    ],
    hits: [
      { row: 0, at: 'annullert', message: 'noise', severity: 'warning' },
      { row: 1, at: 'annullert', message: 'noise', severity: 'warning' },
    ],
    norms: ['UDIR5-3-37-05'],
  },
]
