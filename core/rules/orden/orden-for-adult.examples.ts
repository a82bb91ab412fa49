import type { RuleExample } from '../examples.ts'

const EK = { record: '$EK', fodselsnummer: '01810750045', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'HSHEA3MV--' }
const TABLE = { fodselsnummer: '01810750045', skoleaar: '2025-2026', fagkode: 'ENG1007' }

export const examples: readonly RuleExample[] = [
  {
    name: 'adults without, others with',
    format: 'sas-vigo',
    rows: [
      { ...EK, voksen: 'J' },
      { ...EK, voksen: 'N', orden: 'G', oppforsel: 'G' },
      { ...EK, orden: 'G', oppforsel: 'G' },
    ],
    hits: [],
    falseAlarm: 'F02',
  },
  {
    name: 'an adult with both, or one of them: one finding',
    format: 'sas-vigo',
    rows: [
      { ...EK, voksen: 'J', orden: 'G', oppforsel: 'NG' },
      { ...EK, fodselsnummer: '02810750084', voksen: 'J', oppforsel: 'G' },
    ],
    hits: [
      { row: 0, at: 'orden', message: 'adult', severity: 'warning' },
      { row: 1, at: 'oppforsel', message: 'adult', severity: 'warning' },
    ],
  },
  {
    name: 'a table with a mark for nothing',
    format: 'karakterfil',
    rows: [{ ...TABLE, voksen: 'Ja', orden: '-', oppforsel: 'Ingen' }],
    hits: [],
    falseAlarm: 'F02',
  },
  {
    name: 'a table that repeats them on every subject',
    format: 'karakterfil',
    rows: [
      { ...TABLE, voksen: 'Ja', orden: 'God' },
      { ...TABLE, fagkode: 'MAT1019', voksen: 'J', orden: 'G' },
      { ...TABLE, fagkode: 'NAT1007', voksen: 'J', orden: 'G' },
    ],
    hits: [
      { row: 0, at: 'orden', message: 'adult', severity: 'warning' },
      { row: 1, at: 'orden', message: 'adult', severity: 'warning', count: 2 },
    ],
  },
]
