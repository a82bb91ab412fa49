import type { ExampleRow, RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const KL = { record: '$KL', ...KEY, fagstatus: 'E', standpunkt: '4' }
const RESULTATFAG = { ...KEY, skoleaar: '2025-2026', fagstatus: 'E', standpunkt: '4' }
const TABLE = { ...RESULTATFAG, navn: 'Berg Nora', fagstatus: 'Elev' }
const CODES = ['ENG1007', 'MAT1019', 'NAT1007', 'GEO1003'] as const

/** The same row in each subject; `without` are those without a status. */
const subjects = (row: ExampleRow, without: readonly number[], blank = ''): ExampleRow[] =>
  CODES.map((fagkode, n) => ({ ...row, fagkode, ...(without.includes(n) ? { fagstatus: blank } : {}) }))

export const examples: readonly RuleExample[] = [
  { name: 'every subject has its status', format: 'sas-vigo', rows: subjects(KL, []), hits: [] },
  {
    name: 'one subject without',
    format: 'sas-vigo',
    rows: subjects(KL, [2]),
    hits: [{ row: 2, at: 'fagstatus', message: 'blank', severity: 'warning' }],
  },
  {
    name: 'half of them without',
    format: 'sas-vigo',
    rows: subjects(KL, [1, 3]),
    hits: [
      { row: 1, at: 'fagstatus', message: 'blank', severity: 'warning' },
      { row: 3, at: 'fagstatus', message: 'blank', severity: 'warning' },
    ],
  },
  { name: 'more than half without: the column is not used', format: 'sas-vigo', rows: subjects(KL, [0, 1, 3]), hits: [] },
  { name: 'no subject has one', format: 'sas-vigo', rows: subjects(KL, [0, 1, 2, 3]), hits: [] },
  {
    name: 'a school whose system does not send it, beside one whose system does: each is held against itself',
    format: 'sas-vigo',
    rows: [...subjects({ ...KL, skolenummer: '39902', fodselsnummer: '02910752033' }, [0, 1, 2]), ...subjects(KL, [3])],
    hits: [{ row: 7, at: 'fagstatus', message: 'blank', severity: 'warning' }],
  },
  {
    name: 'a subject that was left without a status is told by its date',
    format: 'sas-vigo',
    rows: subjects(KL, []).concat({ ...KL, fagkode: 'HIS1009', fagstatus: '', avbruddsdato_fag: '20251003' }),
    hits: [],
  },
  {
    name: 'lines of the statistics, active and not',
    format: 'ssb-resultatfag',
    rows: [
      ...subjects(RESULTATFAG, [1]),
      { ...RESULTATFAG, fagkode: 'HIS1009', fagstatus: '', linje_aktiv: 'N' },
      { ...RESULTATFAG, fagkode: 'KRO1017', fagstatus: '', linje_aktiv: 'N' },
      { ...RESULTATFAG, fagkode: 'SAK1001', fagstatus: '', linje_aktiv: 'N' },
    ],
    hits: [{ row: 1, at: 'fagstatus', message: 'blank', severity: 'warning' }],
  },
  {
    name: 'inactive lines with a status do not make the column used',
    format: 'ssb-resultatfag',
    rows: [
      ...subjects(RESULTATFAG, [0, 1, 2]),
      { ...RESULTATFAG, fagkode: 'HIS1009', linje_aktiv: 'N' },
      { ...RESULTATFAG, fagkode: 'KRO1017', linje_aktiv: 'N' },
      { ...RESULTATFAG, fagkode: 'SAK1001', linje_aktiv: 'N' },
    ],
    hits: [],
  },
  {
    name: 'a grade table: blank and a dash',
    format: 'karakterfil',
    rows: [...subjects(TABLE, [0]), ...subjects({ ...TABLE, fodselsnummer: '02910752033', navn: 'Lie Ola' }, [2], '-')],
    hits: [
      { row: 0, at: 'fagstatus', message: 'blank', severity: 'warning' },
      { row: 6, at: 'fagstatus', message: 'blank', severity: 'warning' },
    ],
  },
  {
    name: 'a grade table that names those alone who are no ordinary pupils',
    format: 'karakterfil',
    rows: subjects(TABLE, [0, 1, 2], '-'),
    hits: [],
  },
  {
    name: 'a grade table with a blank school',
    format: 'karakterfil',
    rows: subjects({ ...TABLE, skolenummer: '' }, [3]),
    hits: [{ row: 3, at: 'fagstatus', message: 'blank', severity: 'warning' }],
  },
  { name: 'a dash in the interface is an unknown code', format: 'sas-vigo', rows: subjects(KL, [1], '-'), hits: [] },
]
