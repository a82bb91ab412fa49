import type { RuleExample } from '../examples.ts'

const row = {
  record: '$KL',
  fodselsnummer: '14830850105',
  skoleaar: '20252026',
  skolenummer: '39990',
  programomraadekode: 'STUSP1----',
  fagkode: 'ENG1007',
  fagstatus: 'P',
  termin: 'V',
}

export const examples: readonly RuleExample[] = [
  {
    name: 'other subjects, other terms, exams taken again and a pupil at the other school',
    format: 'sas-vigo',
    rows: [
      row,
      { ...row, skolenummer: '39991', fagkode: 'NOR1267' },
      { ...row, skolenummer: '39991', termin: 'H' },
      { ...row, skolenummer: '39991', karakterstatus: 'N' },
      { ...row, skolenummer: '39991', skoleaar2: '20242025' },
      { ...row, skolenummer: '39991', avbruddsdato_fag: '20260301' },
      { ...row, skolenummer: '39991', fagstatus: 'E' },
      { ...row, programomraadekode: 'PBPBY4----' },
    ],
    hits: [],
  },
  {
    name: 'registered at two schools',
    format: 'sas-vigo',
    rows: [row, { ...row, skolenummer: '39991' }],
    hits: [{ row: 1, at: 'skolenummer', message: 'twice', severity: 'warning' }],
    norms: ['UDIR5-3-27-04'],
  },
  {
    name: 'a table without terms tells nothing',
    format: 'karakterfil',
    rows: [
      { fodselsnummer: '14830850105', skoleaar: '2025-2026', skolenummer: '39990', fagkode: 'ENG1007', fagstatus: 'P' },
      { fodselsnummer: '14830850105', skoleaar: '2025-2026', skolenummer: '39991', fagkode: 'ENG1007', fagstatus: 'P' },
    ],
    hits: [],
  },
]
