import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'an address, two addresses, and a name with its address',
    format: 'sensorregister',
    rows: [
      { sensor_id: 'S-0142', navn: 'Nordmann, Kari', fagkoder: 'ENG1007', epost: 'kari@example.org' },
      { sensor_id: 'S-2', navn: 'Nordmann, Kari', fagkoder: 'ENG1007', epost: 'per@example.org, post@example.org' },
      { sensor_id: 'S-3', navn: 'Nordmann, Kari', fagkoder: 'ENG1007', epost: 'Anne Li <anne@example.org>' },
    ],
    hits: [],
  },
  {
    name: 'no at sign, and a blank in the middle',
    format: 'sensorregister',
    rows: [
      { sensor_id: 'S-0142', navn: 'Nordmann, Kari', fagkoder: 'ENG1007', epost: 'kari.example.org' },
      { sensor_id: 'S-2', navn: 'Nordmann, Kari', fagkoder: 'ENG1007', epost: 'kari @example.org' },
    ],
    hits: [
      { row: 0, at: 'epost', message: 'form', severity: 'warning' },
      { row: 1, at: 'epost', message: 'form', severity: 'warning' },
    ],
  },
]
