import type { RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '01810750045', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const EK = { record: '$EK', ...KEY, startdato: '20250818' }
const KL = { record: '$KL', ...KEY, fagkode: 'ENG1007', fagstatus: 'E', startdato_fag: '20250818' }
const BLANK = { ...KL, startdato_fag: '' }

export const examples: readonly RuleExample[] = [
  { name: 'every subject has its date', format: 'sas-vigo', rows: [EK, KL, { ...KL, fagkode: 'MAT1019' }], hits: [] },
  {
    name: 'a subject of a pupil, an online one, one of an adult',
    format: 'sas-vigo',
    rows: [
      EK,
      KL,
      { ...KL, fagkode: 'GEO1003' },
      { ...KL, fagkode: 'KRO1017' },
      { ...KL, fagkode: 'SAK1001' },
      { ...BLANK, fagkode: 'MAT1019' },
      { ...BLANK, fagkode: 'FSP6219', fagstatus: 'N' },
      { ...BLANK, fagkode: 'NAT1007', fagstatus: 'V' },
    ],
    hits: [
      { row: 5, at: 'startdato_fag', message: 'blank', severity: 'warning' },
      { row: 6, at: 'startdato_fag', message: 'blank', severity: 'warning' },
      { row: 7, at: 'startdato_fag', message: 'blank', severity: 'warning' },
    ],
  },
  {
    name: 'private, approved, exempt, recognised and ended subjects, and who has no status',
    format: 'sas-vigo',
    rows: [EK, KL, ...(['P', 'G', 'F', 'R', 'S', ''] as const).map((fagstatus, i) => ({ ...BLANK, fagkode: `YFF410${i + 1}`, fagstatus }))],
    hits: [],
    falseAlarm: 'F20',
  },
  {
    name: 'an interdisciplinary exam, a new exam, a subject of another year',
    format: 'sas-vigo',
    rows: [
      EK,
      KL,
      { ...BLANK, fagkode: 'HEA2008' },
      { ...BLANK, fagkode: 'HEA2010', eksamen_annen: '4' },
      { ...BLANK, karakterstatus: 'N', eksamen_skriftlig: '3' },
      { ...BLANK, fagkode: 'NAT1007', skoleaar2: '20242025' },
    ],
    hits: [],
  },
  {
    name: 'grunnskole, and an enrolment whose own date is missing: told there',
    format: 'sas-vigo',
    rows: [
      { ...EK, programomraadekode: 'GSGSK0----' },
      { ...BLANK, programomraadekode: 'GSGSK0----', fagkode: 'ENG0025' },
      { ...EK, fodselsnummer: '02810750084', startdato: '' },
      { ...BLANK, fodselsnummer: '02810750084' },
    ],
    hits: [],
  },
  {
    name: 'no subject of the file has one: one finding',
    format: 'sas-vigo',
    rows: [EK, BLANK, { ...BLANK, fagkode: 'MAT1019' }, { ...BLANK, fagkode: 'NAT1007' }],
    hits: [{ row: 1, at: 'startdato_fag', message: 'blank', severity: 'warning', count: 3 }],
  },
  {
    name: 'a table need not have them',
    format: 'karakterfil',
    rows: [
      { ...KEY, fagkode: 'ENG1007', fagstatus: 'E', startdato_fag: '18.08.2025' },
      { ...KEY, fagkode: 'MAT1019', fagstatus: 'E' },
    ],
    hits: [],
  },
  {
    name: 'one who has left, one on exchange and one in training; an exam beside a standpunkt or a half-year grade',
    format: 'sas-vigo',
    rows: [
      EK,
      ...['GEO1003', 'KRO1017', 'SAK1001', 'FSP6219', 'YFF4101', 'YFF4102', 'YFF4103', 'YFF4104'].map((fagkode) => ({ ...KL, fagkode })),
      { ...BLANK, fagkode: 'MAT1019', standpunkt: '4', eksamen_skriftlig: '4' },
      { ...BLANK, fagkode: 'NAT1007', halvaar1: '4', eksamen_muntlig: '4' },
      { ...BLANK, fagkode: 'NOR1267', halvaar2: '4', eksamen_muntlig: '4' },
      { ...BLANK, fagkode: 'REL1003', eksamen_muntlig: '4' },
      { ...BLANK, fagkode: 'HIS1010', karakterstatus: 'N' },
    ],
    hits: [
      { row: 9, at: 'startdato_fag', message: 'blank', severity: 'warning' },
      { row: 10, at: 'startdato_fag', message: 'blank', severity: 'warning' },
      { row: 11, at: 'startdato_fag', message: 'blank', severity: 'warning' },
    ],
  },
  {
    name: 'every status of one who takes part',
    format: 'sas-vigo',
    rows: [
      EK,
      ...['E', 'A', 'B', 'N', 'U', 'V', 'O', 'M', 'E'].map((fagstatus, i) => ({ ...KL, fagkode: `YFF410${i}`, fagstatus })),
      ...['A', 'B', 'U', 'O', 'M'].map((fagstatus, i) => ({ ...BLANK, fagkode: `YFF420${i}`, fagstatus })),
    ],
    hits: [10, 11, 12, 13, 14].map((row) => ({ row, at: 'startdato_fag', message: 'blank', severity: 'warning' })),
  },
]
