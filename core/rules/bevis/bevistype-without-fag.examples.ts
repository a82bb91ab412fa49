import type { RuleExample } from '../examples.ts'

const ROW = { fodselsnummer: '14830850105', skoleaar: '2025-2026', skolenummer: '39901', programomraadekode: 'STUSP3----' }

export const examples: readonly RuleExample[] = [
  {
    name: 'a document without subjects',
    format: 'ssb-resultat',
    rows: [
      { ...ROW, bevistype: 'VM', antall_fag: '0' },
      { ...ROW, bevistype: 'KB', antall_fag: '0' },
    ],
    hits: [
      { row: 0, at: 'bevistype', message: 'empty', severity: 'warning' },
      { row: 1, at: 'bevistype', message: 'empty', severity: 'warning' },
    ],
  },
  {
    name: 'a document with one subject, no document, a number not given',
    format: 'ssb-resultat',
    rows: [
      { ...ROW, bevistype: 'KB', antall_fag: '1' },
      { ...ROW, bevistype: '', antall_fag: '0' },
      { ...ROW, bevistype: 'KB', antall_fag: '' },
    ],
    hits: [],
  },
]
