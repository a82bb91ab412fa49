import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007', fagstatus: 'E', annullert_dato: '12.06.2026' }
const privatist = { ...row, fodselsnummer: '02910752033', fagstatus: 'P' }

export const examples: readonly RuleExample[] = [
  {
    name: 'one or the other',
    format: 'karakterfil',
    rows: [
      { ...row, annullert: 'juks', bortvist: 'nei' },
      { ...row, annullert: 'juks' },
      { ...privatist, annullert: '', bortvist: 'ja' },
      { ...privatist, annullert: 'Udir: annen årsak', bortvist: 'ja' },
    ],
    hits: [],
  },
  {
    name: 'both',
    format: 'karakterfil',
    rows: [{ ...row, annullert: 'Juks', bortvist: 'x' }],
    hits: [{ row: 0, at: 'bortvist', message: 'both', severity: 'warning' }],
    norms: ['UDIR5-3-37-18'],
  },
]
