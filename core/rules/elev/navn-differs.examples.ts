import type { RuleExample } from '../examples.ts'

const RESULTAT = { fodselsnummer: '01810750045', skoleaar: '2025-2026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const AGAIN = { ...RESULTAT, programomraadekode: 'HSHSF1----' }
const TABLE = { fodselsnummer: '01810750045', skoleaar: '2025-2026', fagkode: 'ENG1007' }

export const examples: readonly RuleExample[] = [
  {
    name: 'the same name in another order, with other capitals, accents, hyphens and initials',
    format: 'ssb-resultat',
    rows: [
      { ...RESULTAT, navn: 'Næss-Åsen Ada Marié' },
      { ...AGAIN, navn: 'ADA NAESS AASEN' },
      { ...AGAIN, skolenummer: '39902', navn: 'Næss Åsen, A. M.' },
    ],
    hits: [],
    falseAlarm: 'F24',
  },
  {
    name: 'a middle name more, and names that share one word',
    format: 'ssb-resultat',
    rows: [
      { ...RESULTAT, navn: 'Berg Ada' },
      { ...AGAIN, navn: 'Berg Ada Sofie' },
      { ...AGAIN, skolenummer: '39902', navn: 'Berg Anne' },
    ],
    hits: [],
    falseAlarm: 'F24',
  },
  {
    name: 'no word in common',
    format: 'ssb-resultat',
    rows: [
      { ...RESULTAT, navn: 'Berg Ada' },
      { ...AGAIN, navn: 'Dahl Emil' },
    ],
    hits: [{ row: 1, at: 'navn', message: 'other', severity: 'warning' }],
  },
  {
    name: 'another family name is only said',
    format: 'ssb-resultat',
    rows: [
      { ...RESULTAT, navn: 'Berg Ada' },
      { ...AGAIN, navn: 'Dahl Ada' },
    ],
    hits: [{ row: 1, at: 'navn', message: 'last-name', severity: 'info' }],
    falseAlarm: 'F24',
  },
  {
    name: 'a table: the name that most rows have is the right one, and the other is told once',
    format: 'karakterfil',
    rows: [
      { ...TABLE, navn: 'Dahl, Emil' },
      { ...TABLE, navn: 'Berg, Ada', fagkode: 'MAT1019' },
      { ...TABLE, navn: 'Dahl, Emil', fagkode: 'NAT1007' },
      { ...TABLE, navn: 'Berg, Ada', fagkode: 'SAK1001' },
      { ...TABLE, navn: 'Berg, Ada', fagkode: 'GEO1003' },
    ],
    hits: [{ row: 0, at: 'navn', message: 'other', severity: 'warning', count: 2 }],
  },
  {
    name: 'two enrolments gathered from a table, each with its own name, are one finding',
    format: 'karakterfil',
    rows: [
      { ...TABLE, navn: 'Berg, Ada', skolenummer: '39901' },
      { ...TABLE, navn: 'Dahl, Emil', skolenummer: '39902', fagkode: 'MAT1019' },
    ],
    hits: [{ row: 1, at: 'navn', message: 'other', severity: 'warning' }],
  },
  {
    name: 'a name on the first row only, and a damaged one, say nothing',
    format: 'karakterfil',
    rows: [
      { ...TABLE, navn: 'Næss, Bo' },
      { ...TABLE, fagkode: 'MAT1019' },
      { ...TABLE, navn: 'NÃ¦ss, B?', fagkode: 'NAT1007' },
    ],
    hits: [],
  },
  {
    name: 'two persons',
    format: 'ssb-resultat',
    rows: [
      { ...RESULTAT, navn: 'Berg Ada' },
      { ...AGAIN, fodselsnummer: '02810750084', navn: 'Dahl Emil' },
    ],
    hits: [],
  },
]
