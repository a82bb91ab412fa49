import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007', fagstatus: 'E', annullert_dato: '12.06.2026' }
const privatist = { ...row, fodselsnummer: '02910752033', fagstatus: 'P' }

export const examples: readonly RuleExample[] = [
  {
    name: 'warned, not stated, not expelled',
    format: 'karakterfil',
    rows: [
      { ...row, bortvist: 'ja', advarsel_gitt: 'ja' },
      { ...row, bortvist: 'ja', advarsel_gitt: '' },
      { ...privatist, bortvist: 'nei', advarsel_gitt: 'nei' },
    ],
    hits: [],
  },
  {
    name: 'not warned',
    format: 'karakterfil',
    rows: [{ ...row, bortvist: 'ja', advarsel_gitt: 'nei' }],
    hits: [{ row: 0, at: 'advarsel_gitt', message: 'unwarned', severity: 'warning' }],
    norms: ['UDIR5-3-36-02'],
  },
]
