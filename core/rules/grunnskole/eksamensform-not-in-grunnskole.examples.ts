import type { RuleExample } from '../examples.ts'

const KL = {
  record: '$KL',
  fodselsnummer: '14830850105',
  skoleaar: '20252026',
  skolenummer: '39501',
  programomraadekode: 'GSGSK0----',
  fagkode: 'MHE0010',
}

export const examples: readonly RuleExample[] = [
  {
    name: 'written, oral and oral-practical exams, and a row without one',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'NOR0218', eksamen_skriftlig: '4', eksamensform: 'S' },
      { ...KL, fagkode: 'NOR0220', eksamen_muntlig: '4', eksamensform: 'M' },
      { ...KL, eksamen_annen: '5', eksamensform: 'MP' },
      { ...KL, standpunkt: '4' },
    ],
    hits: [],
  },
  {
    name: 'a practical exam in grunnskole',
    format: 'sas-vigo',
    rows: [{ ...KL, eksamen_annen: '5', eksamensform: 'P' }],
    hits: [{ row: 0, at: 'eksamensform', message: 'practical', severity: 'warning', facts: { allowed: ['S', 'M', 'MP'] } }],
  },
  {
    name: 'a practical exam in upper secondary',
    format: 'sas-vigo',
    rows: [{ ...KL, programomraadekode: 'HSHEA2----', fagkode: 'HEA2010', eksamen_annen: '5', eksamensform: 'P' }],
    hits: [],
  },
]
