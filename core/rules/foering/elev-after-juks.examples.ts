import type { RuleExample } from '../examples.ts'

const cheated = { fodselsnummer: '14830850105', skoleaar: '2024-2025', fagkode: 'ENG1007', fagstatus: 'E', annullert: 'juks' }
const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007', fagstatus: 'E' }

export const examples: readonly RuleExample[] = [
  {
    name: 'as a private candidate, in the same year, another subject, an appeal upheld, another reason, left again',
    format: 'karakterfil',
    rows: [
      cheated,
      { ...row, skoleaar: '2024-2025' },
      { ...row, fagstatus: 'P' },
      { ...row, avbruddsdato_fag: '01.09.2025' },
      { ...row, fagkode: 'NOR1267' },
      { ...cheated, fagkode: 'MAT1019', klageutfall: 'medhold' },
      { ...row, fagkode: 'MAT1019' },
      { ...cheated, fagkode: 'NAT1007', annullert: 'Udir: formell feil' },
      { ...row, fagkode: 'NAT1007' },
    ],
    hits: [],
  },
  {
    name: 'as a pupil in the year after',
    format: 'karakterfil',
    rows: [cheated, row],
    hits: [{ row: 1, at: 'fagstatus', message: 'pupil', severity: 'warning' }],
    norms: ['UDIR5-3-37-21'],
  },
]
