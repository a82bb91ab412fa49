import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007', fagstatus: 'E' }

export const examples: readonly RuleExample[] = [
  {
    name: 'a plan with all aims, aims left out without a grade, not stated',
    format: 'karakterfil',
    rows: [
      { ...row, iop: 'ja', iop_bortvalgte_maal: 'nei', standpunkt: '4' },
      { ...row, fagkode: 'MAT1019', iop: 'ja', iop_bortvalgte_maal: 'ja', standpunkt: 'IV' },
      { ...row, fagkode: 'NAT1007', iop: 'ja', iop_bortvalgte_maal: '', standpunkt: '3' },
    ],
    hits: [],
  },
  {
    name: 'aims left out, and a number',
    format: 'karakterfil',
    rows: [
      { ...row, iop: 'ja', iop_bortvalgte_maal: 'ja', standpunkt: '4' },
      { ...row, fagkode: 'KHV0010', iop_bortvalgte_maal: 'x', standpunkt: '5 (fem)' },
    ],
    hits: [
      { row: 0, at: 'standpunkt', message: 'graded', severity: 'warning' },
      { row: 1, at: 'standpunkt', message: 'graded', severity: 'warning' },
    ],
    norms: ['UDIR5-3-17-06', 'UDIR5-3-20-09'],
  },
]
