import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'eight digits however they stand, a switchboard and a foreign number',
    format: 'sensorregister',
    rows: [
      { sensor_id: 'S-0142', navn: 'Nordmann, Kari', fagkoder: 'ENG1007', telefon: '900 00 001' },
      { sensor_id: 'S-2', navn: 'Nordmann, Kari', fagkoder: 'ENG1007', telefon: '+47 90000001' },
      { sensor_id: 'S-3', navn: 'Nordmann, Kari', fagkoder: 'ENG1007', telefon: '02800' },
      { sensor_id: 'S-4', navn: 'Nordmann, Kari', fagkoder: 'ENG1007', telefon: '+46 70 123 45 67' },
    ],
    hits: [],
  },
  {
    name: 'a digit is lost, and a number that nobody has',
    format: 'sensorregister',
    rows: [
      { sensor_id: 'S-0142', navn: 'Nordmann, Kari', fagkoder: 'ENG1007', telefon: '900 00 01' },
      { sensor_id: 'S-2', navn: 'Nordmann, Kari', fagkoder: 'ENG1007', telefon: 'se e-post' },
    ],
    hits: [
      { row: 0, at: 'telefon', message: 'form', severity: 'warning' },
      { row: 1, at: 'telefon', message: 'form', severity: 'warning' },
    ],
  },
]
