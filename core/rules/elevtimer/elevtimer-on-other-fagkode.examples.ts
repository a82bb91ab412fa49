import type { RuleExample } from '../examples.ts'

const ROW = { fodselsnummer: '01810750045', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----', fagstatus: 'E' }
const LIST = { hentet: '2026-06-01', kilde: 'VIGO' } as const

export const examples: readonly RuleExample[] = [
  {
    name: 'codes that have hours, and others without',
    format: 'ssb-resultatfag',
    rows: [
      { ...ROW, fagkode: 'IOP1000', elevtimer: '113' },
      { ...ROW, fagkode: 'NOR1818', elevtimer: '84' },
      { ...ROW, fagkode: 'ENG1007' },
      { ...ROW, fagkode: 'MAT1019', elevtimer: '0' },
    ],
    hits: [],
  },
  {
    name: 'hours on other codes, just outside the list too',
    format: 'ssb-resultatfag',
    rows: [
      { ...ROW, fagkode: 'ENG1007', elevtimer: '140' },
      { ...ROW, fagkode: 'NOR1819', elevtimer: '84' },
      { ...ROW, fagkode: 'MAT1019' },
      { ...ROW, fagkode: 'NAT1007' },
      { ...ROW, fagkode: 'SAK1001' },
    ],
    hits: [
      { row: 0, at: 'elevtimer', message: 'other', severity: 'warning' },
      { row: 1, at: 'elevtimer', message: 'other', severity: 'warning' },
    ],
  },
  {
    name: 'the interface',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', ...ROW, fagkode: 'ENG1007', elevtimer: '140' },
      { record: '$KL', ...ROW, fagkode: 'MAT1019' },
      { record: '$KL', ...ROW, fagkode: 'NAT1007' },
    ],
    hits: [{ row: 0, at: 'elevtimer', message: 'other', severity: 'warning' }],
  },
  {
    name: 'private schools, adults, codes of a school of its own',
    format: 'ssb-resultatfag',
    rows: [
      { ...ROW, skolenummer: '00301', fagkode: 'PSV1001', elevtimer: '140' },
      { ...ROW, skolenummer: '301', fagkode: 'PSV1001', elevtimer: '140' },
      { ...ROW, fagkode: 'ENG1007', fagstatus: 'V', elevtimer: '140' },
      { ...ROW, programomraadekode: 'HSHEA3MV--', fagkode: 'HEA3001', elevtimer: '140' },
      { ...ROW, fagkode: 'LOK12', elevtimer: '140' },
      { ...ROW, fagkode: 'NOR1Z21', elevtimer: '140' },
      { ...ROW, skolenummer: '', fagkode: 'ENG1007', elevtimer: '140' },
    ],
    hits: [],
    falseAlarm: 'F29',
  },
  {
    name: 'with the code list, a code it does not have may be the school’s own',
    format: 'ssb-resultatfag',
    rows: [{ ...ROW, fagkode: 'ABC1001', elevtimer: '140' }],
    kodeverk: {
      fagkoder: { ...LIST, hentet: LIST.hentet as never, oppslag: new Map() },
      skoler: null,
      programomraader: null,
      karakterer: null,
      fagmerknader: null,
      vitnemaalsmerknader: null,
    },
    hits: [],
    falseAlarm: 'F29',
  },
]
