import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'NOR0214' }

export const examples: readonly RuleExample[] = [
  {
    name: 'years 8 to 10, and primary school without numbers',
    format: 'karakterfil',
    rows: [
      { ...row, trinn: '8', halvaar1: '4' },
      { ...row, trinn: '10. trinn', standpunkt: '5' },
      { ...row, trinn: '7', halvaar1: 'F' },
      { ...row, trinn: '7' },
    ],
    hits: [],
  },
  {
    name: 'years of upper secondary without their letters, and a level',
    format: 'karakterfil',
    rows: [
      { ...row, fagkode: 'ENG1007', trinn: '1', standpunkt: '4' },
      { ...row, fagkode: 'NOR1267', trinn: '2', programomraadekode: 'STUSP2----', standpunkt: '4' },
      { ...row, fagkode: 'NOR1049', trinn: '4', standpunkt: '4' },
      { ...row, trinn: '3', standpunkt: '4' },
    ],
    hits: [],
  },
  {
    name: 'year 7, and year 2 of a grunnskole programme',
    format: 'karakterfil',
    rows: [
      { ...row, trinn: '7', halvaar1: '4', halvaar2: '5' },
      { ...row, trinn: '2', programomraadekode: 'GSGSK0----', standpunkt: '3' },
    ],
    hits: [
      { row: 0, at: 'halvaar1', message: 'primary', severity: 'warning' },
      { row: 0, at: 'halvaar2', message: 'primary', severity: 'warning' },
      { row: 1, at: 'standpunkt', message: 'primary', severity: 'warning' },
    ],
    norms: ['UDIR5-3-04-03'],
  },
]
