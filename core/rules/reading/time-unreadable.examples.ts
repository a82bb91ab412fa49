import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'hours and minutes, with a colon or a point, and nothing at all',
    format: 'eksamensplan',
    rows: [
      { parti: 'ENG-M-01', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: '10.06.2026', starttid: '09:00', sluttid: '14.30' },
      { parti: 'ENG-M-02', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: '10.06.2026', starttid: '8:30', sluttid: '-' },
    ],
    hits: [],
  },
  {
    name: 'a message with day and time, or with the day alone',
    format: 'eksamensplan',
    rows: [
      { parti: 'ENG-M-01', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: '10.06.2026', meldingsdato: '08.06.2026 09:00' },
      { parti: 'ENG-M-02', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: '10.06.2026', meldingsdato: '08.06.2026' },
    ],
    hits: [],
  },
  {
    name: 'figures that are a time, but could be something else',
    format: 'eksamensplan',
    rows: [
      { parti: 'ENG-M-01', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: '10.06.2026', starttid: '0900' },
      { parti: 'B', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: '10.06.2026', starttid: '9' },
      { parti: 'C', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: '10.06.2026', starttid: 'kl. 9' },
      { parti: 'D', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: '10.06.2026', starttid: '0,375' },
    ],
    hits: [
      { row: 0, at: 'starttid', message: 'other-spelling', severity: 'warning', fix: '09:00' },
      { row: 1, at: 'starttid', message: 'other-spelling', severity: 'warning', fix: '09:00' },
      { row: 2, at: 'starttid', message: 'other-spelling', severity: 'warning', fix: '09:00' },
      { row: 3, at: 'starttid', message: 'other-spelling', severity: 'warning', fix: '09:00' },
    ],
  },
  {
    name: 'no time of any day',
    format: 'eksamensplan',
    rows: [
      { parti: 'ENG-M-01', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: '10.06.2026', starttid: '25:00' },
      { parti: 'B', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: '10.06.2026', sluttid: 'etter lunsj' },
    ],
    hits: [
      { row: 0, at: 'starttid', message: 'not-time', severity: 'error' },
      { row: 1, at: 'sluttid', message: 'not-time', severity: 'error' },
    ],
  },
  {
    name: 'a message without a time that can be read',
    format: 'eksamensplan',
    rows: [
      { parti: 'ENG-M-01', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: '10.06.2026', meldingsdato: '08.06.2026 kl. 29' },
      { parti: 'B', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: '10.06.2026', meldingsdato: 'dagen før' },
    ],
    hits: [
      { row: 0, at: 'meldingsdato', message: 'not-date-time', severity: 'error' },
      { row: 1, at: 'meldingsdato', message: 'not-date-time', severity: 'error' },
    ],
  },
  {
    name: 'a message whose day lacks its year is told as such',
    format: 'eksamensplan',
    rows: [
      { parti: 'ENG-M-01', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: '10.06.2026', meldingsdato: '8. juni kl. 09:00' },
    ],
    hits: [],
  },
]
