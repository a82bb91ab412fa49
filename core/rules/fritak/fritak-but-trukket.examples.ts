import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'KRO1017', fagstatus: 'E' }

export const examples: readonly RuleExample[] = [
  {
    name: 'not drawn, not exempt, or drawn and told at the exam',
    format: 'karakterfil',
    rows: [
      { ...row, standpunkt: 'F', trukket: 'nei' },
      { ...row, standpunkt: 'F' },
      { ...row, standpunkt: '4', trukket: 'ja' },
      { ...row, standpunkt: 'F', trukket: 'ja', eksamen_muntlig: '4' },
      { ...row, standpunkt: 'F', trukket: 'ja', eksamensform: 'M' },
    ],
    hits: [],
  },
  {
    name: 'exempt and drawn',
    format: 'karakterfil',
    rows: [
      { ...row, standpunkt: 'Fritatt', trukket: 'ja' },
      { ...row, fagmerknad: 'FAM02', trukket: 'x' },
      { ...row, fagstatus: 'F', trukket: 'J' },
    ],
    hits: [
      { row: 0, at: 'trukket', message: 'drawn', severity: 'warning' },
      { row: 1, at: 'trukket', message: 'drawn', severity: 'warning' },
      { row: 2, at: 'trukket', message: 'drawn', severity: 'warning' },
    ],
    norms: ['UDIR5-3-24-01'],
  },
]
