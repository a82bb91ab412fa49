import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'KRO1017', fagstatus: 'E' }

export const examples: readonly RuleExample[] = [
  {
    name: 'a decision from before August 2024, in words, or without a day',
    format: 'karakterfil',
    rows: [
      { ...row, fritakshjemmel: '§ 3-23', fritak_vedtak_dato: '31.07.2024' },
      { ...row, fritakshjemmel: 'kroppsøving, jf. vedtak', fritak_vedtak_dato: '12.09.2025' },
      { ...row, fritakshjemmel: '§ 9-23', fritak_vedtak_dato: '12.09.2025' },
      { ...row, fritakshjemmel: '§ 3-23' },
    ],
    hits: [],
    falseAlarm: 'F45',
  },
  {
    name: 'a decision from the first day of the new regulations',
    format: 'karakterfil',
    rows: [{ ...row, fritakshjemmel: 'jf. § 3-23', fritak_vedtak_dato: '01.08.2024' }],
    hits: [{ row: 0, at: 'fritakshjemmel', message: 'old', severity: 'warning' }],
    norms: ['UDIR5-3-00-06'],
  },
]
