import type { RuleExample } from '../examples.ts'

const CODE = {
  fra: null,
  til: null,
  navn: '',
  nivaa: null,
  eksamensformer: null,
  standpunkt: null,
  uttrykk: null,
  programomraader: null,
  fagtype: null,
} as const
const LISTS = { skoler: null, programomraader: null, karakterer: null, fagmerknader: null, vitnemaalsmerknader: null } as const

export const examples: readonly RuleExample[] = [
  {
    name: 'the three forms of a fagkode, and IB subjects in any form',
    format: 'sas-vigo',
    rows: ['ENG1007', 'NOR0214', 'ENGV007', 'FOVV001', 'NOR1Z21', 'ADI2Z01', 'FBJ9000', 'IBEN12', 'ÆØÅ1001'].map((fagkode) => ({
      record: '$KL',
      fagkode,
    })),
    hits: [],
  },
  {
    name: 'special codes without an ordinary grade are right codes',
    format: 'sas-vigo',
    rows: ['FBJ9000', 'TEO9000', 'IOP1000'].map((fagkode) => ({ record: '$KL', fagkode })),
    hits: [],
    falseAlarm: 'F03',
  },
  {
    name: 'codes that no subject can have',
    format: 'sas-vigo',
    rows: ['1007', 'ENG10071', 'ENG1?07', 'ENG1007 Engelsk', 'mar.03'].map((fagkode) => ({ record: '$KL', fagkode })),
    hits: [
      { row: 0, at: 'fagkode', message: 'digits', severity: 'error' },
      { row: 1, at: 'fagkode', message: 'too-long', severity: 'error' },
      { row: 2, at: 'fagkode', message: 'characters', severity: 'error' },
      { row: 3, at: 'fagkode', message: 'too-long', severity: 'error', fix: 'ENG1007' },
      { row: 4, at: 'fagkode', message: 'characters', severity: 'error' },
    ],
  },
  {
    name: 'a form we do not know asks for a look-up',
    format: 'sas-vigo',
    rows: ['ENG10O7', 'EN10077', 'ENG100', 'ENGZ007', 'ENG'].map((fagkode) => ({ record: '$KL', fagkode })),
    hits: [
      { row: 0, at: 'fagkode', message: 'unknown', severity: 'warning' },
      { row: 1, at: 'fagkode', message: 'unknown', severity: 'warning' },
      { row: 2, at: 'fagkode', message: 'unknown', severity: 'warning' },
      { row: 3, at: 'fagkode', message: 'unknown', severity: 'warning' },
      { row: 4, at: 'fagkode', message: 'old', severity: 'warning' },
    ],
  },
  {
    name: 'an R94 code in the interface',
    format: 'sas-vigo',
    rows: [{ record: '$KL', fagkode: 'AA6524' }],
    hits: [{ row: 0, at: 'fagkode', message: 'old', severity: 'warning' }],
  },
  {
    name: 'old codes are still in statistics; wrong ones are not right there either',
    format: 'ssb-resultatfag',
    rows: ['AA6524', 'NOR', 'ENG1007', 'ENG100', 'ENG10071'].map((fagkode) => ({ fodselsnummer: '14830850105', fagkode })),
    hits: [
      { row: 3, at: 'fagkode', message: 'unknown', severity: 'warning' },
      { row: 4, at: 'fagkode', message: 'too-long', severity: 'error' },
    ],
  },
  {
    name: 'subjects as people write them in tables',
    format: 'karakterfil',
    rows: ['ENG1007 Engelsk', 'Matematikk 2P (MAT1023)', 'MAT1023-2STA', 'ENG1007'].map((fagkode) => ({
      fodselsnummer: '14830850105',
      fagkode,
    })),
    hits: [],
  },
  {
    name: 'with the list, a code that it has is right whatever its form, and one that it lacks is told there; no subject can have the others',
    format: 'sas-vigo',
    rows: ['AB12', 'ENG10O7', 'ENG100', 'EN100', 'EN10', '1007', 'ENG10071', 'ENG1?07', 'AA6524'].map((fagkode) => ({
      record: '$KL',
      fagkode,
    })),
    kodeverk: { ...LISTS, fagkoder: { hentet: '2026-06-01' as never, kilde: 'VIGO', oppslag: new Map([['AB12', CODE]]) } },
    hits: [
      { row: 4, at: 'fagkode', message: 'unknown', severity: 'warning' },
      { row: 5, at: 'fagkode', message: 'digits', severity: 'error' },
      { row: 6, at: 'fagkode', message: 'too-long', severity: 'error' },
      { row: 7, at: 'fagkode', message: 'characters', severity: 'error' },
      { row: 8, at: 'fagkode', message: 'old', severity: 'warning' },
    ],
  },
  {
    name: 'old codes of six digits, and digits with something behind',
    format: 'ssb-resultatfag',
    rows: ['123456', '12345', '1234A'].map((fagkode) => ({ fodselsnummer: '14830850105', fagkode })),
    hits: [
      { row: 1, at: 'fagkode', message: 'digits', severity: 'error' },
      { row: 2, at: 'fagkode', message: 'unknown', severity: 'warning' },
    ],
  },
  {
    name: 'in a table, a mark for nothing is no code, and a name alone is of a form nobody knows',
    format: 'karakterfil',
    rows: ['-', 'Engelsk fellesfag', 'AA6524'].map((fagkode) => ({ fodselsnummer: '14830850105', fagkode })),
    hits: [
      { row: 1, at: 'fagkode', message: 'unknown', severity: 'warning' },
      { row: 2, at: 'fagkode', message: 'old', severity: 'warning' },
    ],
  },
]
