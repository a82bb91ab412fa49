import type { RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '01810750045', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const EK = { record: '$EK', ...KEY }
const KL = { record: '$KL', ...KEY, fagkode: 'ENG1007', fagstatus: 'E' }
const OLD = { skoleaar: '20222023' }

export const examples: readonly RuleExample[] = [
  {
    name: 'both or none',
    format: 'sas-vigo',
    rows: [{ ...EK, orden: 'G', oppforsel: 'LG' }, KL, { ...EK, fodselsnummer: '02810750084' }, { ...KL, fodselsnummer: '02810750084' }],
    hits: [],
  },
  {
    name: 'one of the two, either way: since 2024 the law has not been checked, so it warns',
    format: 'sas-vigo',
    rows: [{ ...EK, orden: 'G' }, KL, { ...EK, fodselsnummer: '02810750084', oppforsel: 'NG' }, { ...KL, fodselsnummer: '02810750084' }],
    hits: [
      { row: 0, at: 'oppforsel', message: 'no-oppforsel', severity: 'warning' },
      { row: 2, at: 'orden', message: 'no-orden', severity: 'warning' },
    ],
  },
  {
    name: 'before 2024 it is an error',
    format: 'sas-vigo',
    rows: [
      { ...EK, ...OLD, orden: 'G' },
      { ...KL, ...OLD },
    ],
    hits: [{ row: 0, at: 'oppforsel', message: 'no-oppforsel', severity: 'error' }],
    norms: ['UDIR5-3-05-02'],
  },
  {
    name: 'in half-year lists one may come later',
    format: 'sas-vigo',
    leveranse: 'termin1',
    today: '2026-02-10',
    rows: [{ ...EK, orden: 'G' }, KL],
    hits: [],
    falseAlarm: 'F01',
  },
  {
    name: 'an adult, a private candidate, one who left, a trial without such grades',
    format: 'sas-vigo',
    rows: [
      { ...EK, orden: 'G', voksen: 'J' },
      KL,
      { ...EK, fodselsnummer: '02810750084', orden: 'G' },
      { ...KL, fodselsnummer: '02810750084', fagstatus: 'P' },
      { ...EK, fodselsnummer: '03810750013', orden: 'G', avbruddsdato: '20260116' },
      { ...KL, fodselsnummer: '03810750013' },
      { ...EK, fodselsnummer: '04810750052', orden: 'G' },
      { ...KL, fodselsnummer: '04810750052' },
      { record: '$VM', ...KEY, fodselsnummer: '04810750052', vitnemaalsmerknad: 'VMM43' },
    ],
    hits: [],
    falseAlarm: 'F02',
  },
  {
    name: 'a table with words, ticks and marks for nothing',
    format: 'karakterfil',
    rows: [
      { ...KEY, fagkode: 'ENG1007', fagstatus: 'Elev', orden: 'God', oppforsel: '-' },
      { ...KEY, fodselsnummer: '02810750084', fagkode: 'ENG1007', fagstatus: 'Elev', orden: 'God', voksen: 'x' },
      { ...KEY, fodselsnummer: '03810750013', fagkode: 'ENG1007', fagstatus: 'Voksen', orden: 'God' },
      { ...KEY, fodselsnummer: '04810750052', fagkode: 'ENG1007', fagstatus: 'Elev', elevstatus: 'Privatist', orden: 'God' },
    ],
    hits: [{ row: 0, at: 'oppforsel', message: 'no-oppforsel', severity: 'warning' }],
  },
  {
    name: 'a table with one of the two columns cannot tell',
    format: 'karakterfil',
    rows: [],
    hits: [],
    text: 'Fødselsnummer;Skoleår;Fagkode;Fagstatus;Orden\r\n01810750045;2025-2026;ENG1007;E;G\r\n',
  },
]
