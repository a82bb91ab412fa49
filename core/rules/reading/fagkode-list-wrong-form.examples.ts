import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'codes, with and without the name',
    format: 'sensorregister',
    rows: [
      { sensor_id: 'S-0142', navn: 'Nordmann, Kari', fagkoder: 'ENG1007, ENG1009' },
      { sensor_id: 'S-2', navn: 'Nordmann, Kari', fagkoder: 'HEA2008 Tverrfaglig eksamen' },
    ],
    hits: [],
  },
  {
    name: 'the name of a subject instead of its code',
    format: 'sensorregister',
    rows: [{ sensor_id: 'S-0142', navn: 'Nordmann, Kari', fagkoder: 'Samfunnsfag og geografi' }],
    hits: [{ row: 0, at: 'fagkoder', message: 'not-code', severity: 'warning' }],
  },
]
