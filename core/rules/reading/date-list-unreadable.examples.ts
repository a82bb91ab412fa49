import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'days and ranges, the year once at the end',
    format: 'sensorregister',
    rows: [
      { sensor_id: 'S-0142', navn: 'Nordmann, Kari', fagkoder: 'ENG1007', utilgjengelig: '02.06.2026, 08.06–10.06.2026' },
      { sensor_id: 'S-2', navn: 'Nordmann, Kari', fagkoder: 'ENG1007', tilgjengelig: '1.6., 3.6. og 9.6.2026' },
    ],
    hits: [],
  },
  {
    name: 'weeks and weekdays',
    format: 'sensorregister',
    rows: [{ sensor_id: 'S-0142', navn: 'Nordmann, Kari', fagkoder: 'ENG1007', utilgjengelig: 'uke 23 og torsdager' }],
    hits: [{ row: 0, at: 'utilgjengelig', message: 'not-days', severity: 'warning' }],
  },
  {
    name: 'no year anywhere',
    format: 'sensorregister',
    rows: [{ sensor_id: 'S-0142', navn: 'Nordmann, Kari', fagkoder: 'ENG1007', tilgjengelig: '1.6., 3.6., 9.6.' }],
    hits: [{ row: 0, at: 'tilgjengelig', message: 'no-year', severity: 'warning' }],
  },
  {
    name: 'a period that ends before it begins',
    format: 'sensorregister',
    rows: [{ sensor_id: 'S-0142', navn: 'Nordmann, Kari', fagkoder: 'ENG1007', utilgjengelig: '10.06.2026–08.06.2026' }],
    hits: [{ row: 0, at: 'utilgjengelig', message: 'ends-before', severity: 'warning' }],
  },
]
