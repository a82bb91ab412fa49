import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007', fagstatus: 'E' }
const hit = (index: number) => ({ row: index, at: 'varsel_dato', message: 'missing', severity: 'warning' }) as const

export const examples: readonly RuleExample[] = [
  {
    name: 'warned in each subject with IV',
    format: 'karakterfil',
    rows: [
      { ...row, standpunkt: 'IV', varsel_dato: '12.03.2026' },
      { ...row, fagkode: 'MAT1019', standpunkt: '4' },
    ],
    hits: [],
  },
  {
    name: 'warned in one subject, but not in the other',
    format: 'karakterfil',
    rows: [
      { ...row, standpunkt: 'IV', varsel_dato: '12.03.2026' },
      { ...row, fagkode: 'MAT1019', standpunkt: 'Ikke vurdert' },
    ],
    hits: [hit(1)],
    norms: ['UDIR5-3-07-01', 'UDIR5-3-07-04'],
  },
  {
    name: 'the file does not tell of warnings',
    format: 'karakterfil',
    rows: [{ ...row, standpunkt: 'IV' }],
    hits: [],
    falseAlarm: 'F30',
  },
  {
    name: 'a template whose column nobody has filled in',
    format: 'karakterfil',
    rows: [
      { ...row, standpunkt: 'IV', varsel_dato: '' },
      { ...row, fagkode: 'MAT1019', standpunkt: 'IV', varsel_dato: ' ' },
    ],
    hits: [],
    falseAlarm: 'F30',
  },
  {
    name: 'IV in a half-year grade, and rows without a pupil',
    format: 'karakterfil',
    rows: [
      { ...row, standpunkt: 'IV', varsel_dato: '12.03.2026' },
      { ...row, fagkode: 'MAT1019', halvaar1: 'IV', standpunkt: '2' },
      { ...row, fagkode: 'NAT1007', fagstatus: 'P', standpunkt: 'IV' },
      { ...row, fagkode: 'KRO1017', fagstatus: 'Sluttet', standpunkt: 'IV' },
      { ...row, fagkode: 'SAF1001', standpunkt: 'IV', avbruddsdato_fag: '03.02.2026' },
    ],
    hits: [],
    falseAlarm: 'F30',
  },
  {
    name: 'before the regulations of 2024 it is an error',
    format: 'karakterfil',
    rows: [
      { ...row, skoleaar: '2022-2023', standpunkt: 'IV', varsel_dato: '12.03.2023' },
      { ...row, skoleaar: '2022-2023', fagkode: 'MAT1019', standpunkt: 'IV' },
    ],
    hits: [{ ...hit(1), severity: 'error' }],
  },
]
