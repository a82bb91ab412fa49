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
    name: 'autumn and spring',
    format: 'sas-vigo',
    rows: [
      { ...KL, termin: 'H' },
      { ...KL, termin: 'V' },
      { ...KL, termin: '' },
    ],
    hits: [],
  },
  {
    name: 'S is no term',
    format: 'sas-vigo',
    rows: [{ ...KL, termin: 'S' }],
    hits: [{ row: 0, at: 'termin', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'the half-years of the school are not the letter of the interface',
    format: 'sas-vigo',
    rows: [{ ...KL, termin: '1' }],
    hits: [{ row: 0, at: 'termin', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'a table writes terms in many ways',
    format: 'karakterfil',
    rows: [
      { ...TABELL, termin: 'H1' },
      { ...TABELL, termin: 'Vår 2026' },
      { ...TABELL, termin: 'høst' },
      { ...TABELL, termin: 'V26' },
      { ...TABELL, termin: '1. halvår' },
      { ...TABELL, termin: '2. termin' },
      { ...TABELL, termin: 'H-25' },
    ],
    hits: [],
  },
  {
    name: 'a term that no one can place',
    format: 'karakterfil',
    rows: [{ ...TABELL, termin: 'sommer' }],
    hits: [{ row: 0, at: 'termin', message: 'unknown', severity: 'warning' }],
  },
  {
    name: 'a new exam in autumn after a spring grade',
    format: 'sas-vigo',
    rows: [{ ...KL, termin: 'H', karakterstatus: 'N', eksamen_skriftlig: '3', eksamensform: 'S' }],
    hits: [],
    falseAlarm: 'F18',
  },
]
