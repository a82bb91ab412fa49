import type { RuleExample } from '../examples.ts'

const EK = { record: '$EK', fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const TABELL = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007' }

export const examples: readonly RuleExample[] = [
  {
    name: 'the three grades, and none where none is given',
    format: 'sas-vigo',
    rows: [
      { ...EK, orden: 'G', oppforsel: 'NG' },
      { ...EK, orden: 'LG', oppforsel: 'G' },
      { ...EK, orden: '', oppforsel: '' },
    ],
    hits: [],
  },
  {
    name: 'a number is no grade in order',
    format: 'sas-vigo',
    rows: [{ ...EK, orden: '5' }],
    hits: [{ row: 0, at: 'orden', message: 'unknown', severity: 'error', facts: { allowed: ['G', 'NG', 'LG'] } }],
    norms: ['UDIR5-3-06-03'],
  },
  {
    name: 'M is no grade in conduct',
    format: 'sas-vigo',
    rows: [{ ...EK, oppforsel: 'M' }],
    hits: [{ row: 0, at: 'oppforsel', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'IV never stands in order or conduct',
    format: 'sas-vigo',
    rows: [{ ...EK, orden: 'IV', oppforsel: 'IV', fravaer_dager: '70' }],
    hits: [
      { row: 0, at: 'orden', message: 'neverIv', severity: 'error' },
      { row: 0, at: 'oppforsel', message: 'neverIv', severity: 'error' },
    ],
    norms: ['UDIR5-3-06-04'],
  },
  {
    name: 'a table reads God and asks about IV',
    format: 'karakterfil',
    rows: [{ ...TABELL, orden: 'God', oppforsel: 'iv' }],
    hits: [{ row: 0, at: 'oppforsel', message: 'neverIv', severity: 'error' }],
    norms: ['UDIR5-3-06-04'],
  },
  {
    name: 'an adult has no grade in order',
    format: 'sas-vigo',
    rows: [{ ...EK, voksen: 'J', orden: '', oppforsel: '' }],
    hits: [],
    falseAlarm: 'F02',
  },
  {
    name: 'words are spelling in the interface',
    format: 'sas-vigo',
    rows: [{ ...EK, orden: 'Godt' }],
    hits: [],
  },
]
