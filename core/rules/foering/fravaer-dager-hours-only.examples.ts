import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007', fagstatus: 'E' }

export const examples: readonly RuleExample[] = [
  {
    name: 'both units, hours alone with no days, not stated',
    format: 'karakterfil',
    rows: [
      { ...row, fravaer_foringsmaate: 'dager og timer', fravaer_dager: '3', fravaer_timer: '4' },
      { ...row, fodselsnummer: '02910752033', fravaer_foringsmaate: 'bare timer', fravaer_dager: '0', fravaer_timer: '22' },
      { ...row, fodselsnummer: '05810854024', fravaer_foringsmaate: '', fravaer_dager: '3' },
    ],
    hits: [],
  },
  {
    name: 'hours alone, and days',
    format: 'karakterfil',
    rows: [{ ...row, fravaer_foringsmaate: 'Bare timer', fravaer_dager: '3', fravaer_timer: '4' }],
    hits: [{ row: 0, at: 'fravaer_dager', message: 'days', severity: 'warning' }],
    norms: ['UDIR5-3-47-03'],
  },
]
