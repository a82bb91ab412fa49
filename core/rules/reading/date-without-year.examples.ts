import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'a day with its year, in words too',
    format: 'eksamensplan',
    rows: [
      { parti: 'ENG-M-01', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: '10.06.2026' },
      { parti: 'B', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: 'onsdag 10. juni 2026' },
    ],
    hits: [],
  },
  {
    name: 'a day without a year is proposed from the school year, where the weekday agrees',
    format: 'eksamensplan',
    rows: [
      { parti: 'ENG-M-01', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: 'ons 10. juni' },
      { parti: 'B', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: '8/6' },
      { parti: 'C', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: '10.06.2026', forberedelsesdato: '22.5' },
    ],
    hits: [
      { row: 0, at: 'eksamensdato', message: 'proposed', severity: 'warning' },
      { row: 1, at: 'eksamensdato', message: 'proposed', severity: 'warning' },
      { row: 2, at: 'forberedelsesdato', message: 'proposed', severity: 'warning' },
    ],
  },
  {
    name: 'another weekday than the school year has',
    format: 'eksamensplan',
    rows: [{ parti: 'ENG-M-01', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: 'tirs 10. juni' }],
    hits: [{ row: 0, at: 'eksamensdato', message: 'open', severity: 'warning' }],
  },
  {
    name: 'a message to the pupils without a year',
    format: 'eksamensplan',
    rows: [
      { parti: 'ENG-M-01', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: '10.06.2026', meldingsdato: '8. juni kl. 09:00' },
    ],
    hits: [{ row: 0, at: 'meldingsdato', message: 'proposed', severity: 'warning' }],
  },
  {
    name: 'what is no day at all is told by another rule',
    format: 'eksamensplan',
    rows: [{ parti: 'ENG-M-01', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: 'i juni' }],
    hits: [],
  },
]
