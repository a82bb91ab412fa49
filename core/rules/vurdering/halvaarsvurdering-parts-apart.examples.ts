import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007', fagstatus: 'E' }

export const examples: readonly RuleExample[] = [
  {
    name: 'on the same day, thirty days before, one of the days only',
    format: 'karakterfil',
    rows: [
      { ...row, halvaar_uten_dato: '16.01.2026', halvaar1_dato: '16.01.2026' },
      { ...row, halvaar_uten_dato: '17.12.2025', halvaar1_dato: '16.01.2026' },
      { ...row, halvaar_uten_dato: '17.12.2025' },
      { ...row, halvaar1_dato: '16.01.2026' },
    ],
    hits: [],
  },
  {
    name: 'the day after the grade, and thirty-one days before',
    format: 'karakterfil',
    rows: [
      { ...row, halvaar_uten_dato: '17.01.2026', halvaar1_dato: '16.01.2026' },
      { ...row, halvaar_uten_dato: '16.12.2025', halvaar1_dato: '16.01.2026' },
    ],
    hits: [
      { row: 0, at: 'halvaar_uten_dato', message: 'after', severity: 'warning' },
      { row: 1, at: 'halvaar_uten_dato', message: 'apart', severity: 'info' },
    ],
    norms: ['UDIR5-3-13-05', 'UDIR5-3-13-06'],
  },
]
