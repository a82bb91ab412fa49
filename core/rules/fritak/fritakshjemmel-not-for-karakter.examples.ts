import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2023-2024', fagkode: 'KRO1017', fagstatus: 'E', standpunkt: 'F' }

export const examples: readonly RuleExample[] = [
  {
    name: 'the sections of the time, words alone, and a section without an exemption from the grade',
    format: 'karakterfil',
    rows: [
      { ...row, fritakshjemmel: '§ 3-23' },
      { ...row, fritakshjemmel: 'jf. § 3-22 a' },
      { ...row, fritakshjemmel: 'kroppsøving, jf. vedtak' },
      { ...row, standpunkt: '', fritakshjemmel: '§ 1-12' },
    ],
    hits: [],
  },
  {
    name: 'rows of the new regulations',
    format: 'karakterfil',
    rows: [{ ...row, skoleaar: '2024-2025', fritakshjemmel: '§ 9-23' }],
    hits: [],
    falseAlarm: 'F45',
  },
  {
    name: 'exempt from teaching, and a section about something else',
    format: 'karakterfil',
    rows: [
      { ...row, fritakshjemmel: '§ 1-12' },
      { ...row, fritakshjemmel: '§ 3-25' },
    ],
    hits: [
      { row: 0, at: 'fritakshjemmel', message: 'teaching', severity: 'warning' },
      { row: 1, at: 'fritakshjemmel', message: 'other', severity: 'warning' },
    ],
    norms: ['UDIR5-3-20-01', 'UDIR5-3-23-07'],
  },
  {
    name: 'each section that an exemption can rest on, however it is written',
    format: 'karakterfil',
    rows: ['§ 3-20', '§3-21', '§ 3 – 22', '§ 3-23', '§ 3-24'].map((fritakshjemmel) => ({ ...row, fritakshjemmel })),
    hits: [],
  },
  {
    name: 'the number of the one section in the chapter of the other, and a chapter of two digits',
    format: 'karakterfil',
    rows: ['§ 1-23', '§ 3-12', '§ 13-23'].map((fritakshjemmel) => ({ ...row, fritakshjemmel })),
    hits: [0, 1, 2].map((at) => ({ row: at, at: 'fritakshjemmel', message: 'other', severity: 'warning' })),
  },
]
