import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'KRO1017', fagstatus: 'E' }

export const examples: readonly RuleExample[] = [
  {
    name: 'F, a half-year grade from before, another subject, hovedmål beside a decision on sidemål',
    format: 'karakterfil',
    rows: [
      { ...row, fritakshjemmel: 'kroppsøving', halvaar1: '3', standpunkt: 'F' },
      { ...row, fritakshjemmel: 'kroppsøving', halvaar1: '3' },
      { ...row, fagkode: 'NOR0218', fritakshjemmel: 'sidemål', standpunkt: '4' },
      { ...row, fagkode: 'NOR0219', fritakshjemmel: 'sidemål', standpunkt: 'F' },
    ],
    hits: [],
  },
  {
    name: 'a remark or the fagstatus says the same, and is told there',
    format: 'karakterfil',
    rows: [
      { ...row, fritakshjemmel: 'kroppsøving', standpunkt: '4', fagmerknad: 'FAM02' },
      { ...row, fritakshjemmel: 'kroppsøving', standpunkt: '4', fagstatus: 'F' },
    ],
    hits: [],
  },
  {
    name: 'a number in kroppsøving and in sidemål',
    format: 'karakterfil',
    rows: [
      { ...row, fritakshjemmel: 'kroppsøving, jf. vedtak', standpunkt: '4' },
      { ...row, fagkode: 'NOR0219', fritakshjemmel: 'sidemål', standpunkt: '3' },
    ],
    hits: [
      { row: 0, at: 'standpunkt', message: 'kroppsoving', severity: 'warning' },
      { row: 1, at: 'standpunkt', message: 'sidemaal', severity: 'warning' },
    ],
    norms: ['UDIR5-3-23-03', 'UDIR5-3-22-11'],
  },
  {
    name: 'an exemption from kroppsøving on another subject, one from sidemål on kroppsøving, and a word that says neither',
    format: 'karakterfil',
    rows: [
      { ...row, fagkode: 'ENG0012', fritakshjemmel: 'kroppsøving', standpunkt: '4' },
      { ...row, fritakshjemmel: 'sidemål', standpunkt: '4' },
      { ...row, fritakshjemmel: 'IOP', standpunkt: '4' },
      { ...row, fagkode: 'NOR0219', fritakshjemmel: 'IOP', standpunkt: '4' },
    ],
    hits: [],
  },
]
