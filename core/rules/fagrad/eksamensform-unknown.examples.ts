import type { RuleExample } from '../examples.ts'

const KL = {
  record: '$KL',
  fodselsnummer: '14830850105',
  skoleaar: '20252026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  fagkode: 'ENG1007',
}
const TABELL = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007' }

export const examples: readonly RuleExample[] = [
  {
    name: 'the four forms, and none',
    format: 'sas-vigo',
    rows: [
      { ...KL, eksamensform: 'S' },
      { ...KL, eksamensform: 'M' },
      { ...KL, eksamensform: 'P' },
      { ...KL, eksamensform: 'MP' },
      { ...KL, eksamensform: '' },
    ],
    hits: [],
  },
  {
    name: 'VIGO has forms that are not known here, so X is asked about',
    format: 'sas-vigo',
    rows: [{ ...KL, eksamensform: 'X' }],
    hits: [{ row: 0, at: 'eksamensform', message: 'unknown', severity: 'warning' }],
  },
  {
    name: 'three letters in a field of two',
    format: 'sas-vigo',
    rows: [{ ...KL, eksamensform: 'SMP' }],
    hits: [{ row: 0, at: 'eksamensform', message: 'too-long', severity: 'error' }],
  },
  {
    name: 'a table may say it in words or draw a line',
    format: 'karakterfil',
    rows: [
      { ...TABELL, eksamensform: 'muntlig-praktisk' },
      { ...TABELL, eksamensform: 'skriftlig-sentralt' },
      { ...TABELL, eksamensform: 'munnleg' },
      { ...TABELL, eksamensform: '---' },
      { ...TABELL, eksamensform: 'M' },
    ],
    hits: [],
  },
  {
    name: 'a table with a form nobody has heard of',
    format: 'karakterfil',
    rows: [{ ...TABELL, eksamensform: 'hjemmeeksamen' }],
    hits: [{ row: 0, at: 'eksamensform', message: 'unknown', severity: 'warning' }],
  },
  {
    name: 'a trade test has a grade and no form',
    format: 'sas-vigo',
    rows: [{ ...KL, eksamen_annen: 'B', eksamensform: '' }],
    hits: [],
    falseAlarm: 'F06',
  },
]
