import type { RuleExample } from '../examples.ts'

// Born 14 March 2008.
const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007', fagstatus: 'E' }

export const examples: readonly RuleExample[] = [
  {
    name: 'guardians until the birthday, the pupil alone from then on',
    format: 'karakterfil',
    rows: [
      { ...row, varsel_dato: '13.03.2026', varsel_mottaker: 'elev og foresatte' },
      { ...row, varsel_dato: '13.03.2026', varsel_mottaker: 'Føresette' },
      { ...row, varsel_dato: '14.03.2026', varsel_mottaker: 'Elev' },
    ],
    hits: [],
    falseAlarm: 'F30',
  },
  {
    name: 'a name, a blank, a warning without a day',
    format: 'karakterfil',
    rows: [
      { ...row, varsel_dato: '13.03.2026', varsel_mottaker: 'Kari Berg' },
      { ...row, varsel_dato: '13.03.2026', varsel_mottaker: '' },
      { ...row, varsel_dato: '', varsel_mottaker: 'elev' },
    ],
    hits: [],
  },
  {
    name: 'guardians of a pupil of age, and a minor alone',
    format: 'karakterfil',
    rows: [
      { ...row, varsel_dato: '14.03.2026', varsel_mottaker: 'Elev og foresatte' },
      { ...row, varsel_dato: '13.03.2026', varsel_mottaker: 'eleven' },
    ],
    hits: [
      { row: 0, at: 'varsel_mottaker', message: 'of-age', severity: 'warning' },
      { row: 1, at: 'varsel_mottaker', message: 'guardians-missing', severity: 'warning' },
    ],
    norms: ['UDIR5-3-07-10'],
  },
]
