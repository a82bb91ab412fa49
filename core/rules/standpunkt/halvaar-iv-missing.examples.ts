import type { RuleExample } from '../examples.ts'

const KL = {
  record: '$KL',
  fodselsnummer: '14830850105',
  skoleaar: '20252026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  fagkode: 'ENG1007',
  fagstatus: 'E',
}
const FEBRUARY = { leveranse: 'termin1', today: '2026-02-13' } as const

export const examples: readonly RuleExample[] = [
  {
    name: 'IV with either remark, IV without, and a grade with another remark',
    format: 'sas-vigo',
    ...FEBRUARY,
    rows: [
      { ...KL, halvaar1: 'IV', fagmerknad: 'FAM51' },
      { ...KL, halvaar1: 'IV', fagmerknad: 'FAM21' },
      { ...KL, halvaar1: 'IV' },
      { ...KL, halvaar1: '4', fagmerknad: 'FAM33' },
      { ...KL, halvaar1: 'F', fagmerknad: 'FAM21' },
    ],
    hits: [],
  },
  {
    name: 'a grade above the absence limit, and nothing at all',
    format: 'sas-vigo',
    ...FEBRUARY,
    rows: [
      { ...KL, halvaar1: '4', fagmerknad: 'FAM51' },
      { ...KL, fagmerknad: 'FAM21' },
    ],
    hits: [
      { row: 0, at: 'halvaar1', message: 'grade', severity: 'warning' },
      { row: 1, at: 'halvaar1', message: 'blank', severity: 'warning' },
    ],
  },
  {
    name: 'in June the pupil may have passed the limit in the spring',
    format: 'sas-vigo',
    rows: [{ ...KL, halvaar1: '4', standpunkt: 'IV', fagmerknad: 'FAM51' }],
    hits: [],
  },
  {
    name: 'the subject ended in the autumn, the pupil has left, or is a private candidate',
    format: 'sas-vigo',
    ...FEBRUARY,
    rows: [
      { ...KL, halvaar1: '2', standpunkt: 'IV', fagmerknad: 'FAM51' },
      { ...KL, fagstatus: 'S', fagmerknad: 'FAM51' },
      { ...KL, fagmerknad: 'FAM51', avbruddsdato_fag: '20251128' },
      { ...KL, fagstatus: 'P', fagmerknad: 'FAM51' },
    ],
    hits: [],
  },
  {
    name: 'a table in words',
    format: 'karakterfil',
    ...FEBRUARY,
    rows: [
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', fagstatus: 'Elev', halvaar1: '3', fagmerknad: 'FAM51' },
      { fodselsnummer: '14830850105', fagkode: 'NAT1007', fagstatus: 'Elev', halvaar1: '-', fagmerknad: 'FAM51' },
    ],
    hits: [
      { row: 0, at: 'halvaar1', message: 'grade', severity: 'warning' },
      { row: 1, at: 'halvaar1', message: 'blank', severity: 'warning' },
    ],
  },
]
