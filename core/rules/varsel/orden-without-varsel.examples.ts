import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007', fagstatus: 'E' }
const other = { ...row, fodselsnummer: '02910752033' }
const third = { ...row, fodselsnummer: '05810854024' }

export const examples: readonly RuleExample[] = [
  {
    name: 'warned, or with God in both',
    format: 'karakterfil',
    rows: [
      { ...row, orden: 'NG', oppforsel: 'G', varsel_orden_dato: '12.03.2026' },
      { ...row, fagkode: 'MAT1019', orden: 'NG', oppforsel: 'G', varsel_orden_dato: '' },
      { ...other, orden: 'God', oppforsel: 'G' },
    ],
    hits: [],
  },
  {
    name: 'one single incident needs no warning, the other pupil does',
    format: 'karakterfil',
    rows: [
      { ...row, orden: 'NG', oppforsel: 'G', varsel_orden_dato: '12.03.2026' },
      { ...other, orden: 'G', oppforsel: 'LG', nedsatt_aarsak: 'enkelthendelse' },
      { ...third, orden: 'G', oppforsel: 'Lite god', nedsatt_aarsak: 'gjentatt' },
      { ...third, fagkode: 'MAT1019', orden: 'G', oppforsel: 'Lite god' },
    ],
    hits: [{ row: 2, at: 'varsel_orden_dato', message: 'missing', severity: 'warning' }],
    norms: ['UDIR5-3-07-06', 'UDIR5-3-07-07'],
  },
  {
    name: 'nobody has filled in the column',
    format: 'karakterfil',
    rows: [{ ...row, orden: 'NG', oppforsel: 'G', varsel_orden_dato: '' }],
    hits: [],
    falseAlarm: 'F30',
  },
]
