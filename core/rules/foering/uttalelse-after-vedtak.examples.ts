import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007', fagstatus: 'E', annullert_dato: '12.06.2026' }
const privatist = { ...row, fodselsnummer: '02910752033', fagstatus: 'P' }

export const examples: readonly RuleExample[] = [
  {
    name: 'heard before, on the same day, or another reason',
    format: 'karakterfil',
    rows: [
      { ...row, annullert: 'juks', uttalelse_dato: '11.06.2026' },
      { ...row, annullert: 'juks', uttalelse_dato: '12.06.2026' },
      { ...row, annullert: 'Udir: formell feil', uttalelse_dato: '15.06.2026' },
      { ...privatist, bortvist: 'ja', bortvist_dato: '12.06.2026', uttalelse_dato: '12.06.2026' },
      { ...privatist, annullert: 'juks' },
    ],
    hits: [],
  },
  {
    name: 'heard the day after',
    format: 'karakterfil',
    rows: [
      { ...row, annullert: 'juks', uttalelse_dato: '13.06.2026' },
      { ...row, annullert_dato: '', bortvist: 'ja', bortvist_dato: '12.06.2026', uttalelse_dato: '13.06.2026' },
    ],
    hits: [
      { row: 0, at: 'uttalelse_dato', message: 'annulled', severity: 'warning' },
      { row: 1, at: 'uttalelse_dato', message: 'expelled', severity: 'warning' },
    ],
    norms: ['UDIR5-3-37-17', 'UDIR5-3-36-05'],
  },
]
