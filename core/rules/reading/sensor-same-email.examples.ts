import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'one row per subject code with the same number',
    format: 'sensorregister',
    rows: [
      { sensor_id: 'S-0142', navn: 'Nordmann, Kari', fagkoder: 'ENG1007', epost: 'kari@example.org' },
      { sensor_id: 'S-0142', navn: 'Nordmann, Kari', fagkoder: 'ENG1009', epost: 'kari@example.org' },
      { sensor_id: 'S-2', navn: 'Nordmann, Kari', fagkoder: 'ENG1007', epost: 'per@example.org' },
    ],
    hits: [],
  },
  {
    name: 'two numbers with one address',
    format: 'sensorregister',
    rows: [
      { sensor_id: 'S-0142', navn: 'Nordmann, Kari', fagkoder: 'ENG1007', epost: 'kari@example.org' },
      { sensor_id: 'S-0977', navn: 'Nordmann, Kari M.', fagkoder: 'ENG1007', epost: 'Kari@example.org' },
    ],
    hits: [{ row: 1, at: 'sensor_id', message: 'same', severity: 'warning' }],
  },
]
