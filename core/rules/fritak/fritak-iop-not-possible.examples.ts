import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'MAT0010', standpunkt: 'F' }

export const examples: readonly RuleExample[] = [
  {
    name: 'a tenth grader with a plan, another ground, and a pupil with a plan who has a grade or IV',
    format: 'karakterfil',
    rows: [
      { ...row, fritakshjemmel: 'IOP', iop: 'ja' },
      { ...row, fritakshjemmel: 'Individuell opplæringsplan' },
      { ...row, fagkode: 'KRO1017', fritakshjemmel: 'kroppsøving' },
      { ...row, fagkode: 'MAT1019', fritakshjemmel: 'IOP', standpunkt: 'IV' },
      { ...row, fagkode: 'MAT1019', fritakshjemmel: 'IOP', standpunkt: '3' },
    ],
    hits: [],
  },
  {
    name: 'a section means what it meant until 2024 only',
    format: 'karakterfil',
    rows: [
      { ...row, fagkode: 'MAT1019', skoleaar: '2025-2026', fritakshjemmel: '§ 3-20' },
      { ...row, fagkode: 'MAT1019', skoleaar: '2022-2023', fritakshjemmel: '§ 3-20' },
    ],
    hits: [{ row: 1, at: 'fritakshjemmel', message: 'vgs', severity: 'error' }],
    falseAlarm: 'F45',
  },
  {
    name: 'in upper secondary, and without a plan',
    format: 'karakterfil',
    rows: [
      { ...row, fagkode: 'MAT1019', fritakshjemmel: 'IOP' },
      { ...row, trinn: 'Vg2', fritakshjemmel: 'individuell plan' },
      { ...row, fritakshjemmel: 'IOP', iop: 'nei' },
    ],
    hits: [
      { row: 0, at: 'fritakshjemmel', message: 'vgs', severity: 'warning' },
      { row: 1, at: 'fritakshjemmel', message: 'vgs', severity: 'warning' },
      { row: 2, at: 'fritakshjemmel', message: 'no-plan', severity: 'warning' },
    ],
    norms: ['UDIR5-3-20-02', 'UDIR5-3-20-11'],
  },
]
