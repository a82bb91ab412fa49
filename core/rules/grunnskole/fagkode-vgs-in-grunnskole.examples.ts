import type { RuleExample } from '../examples.ts'

const KL = {
  record: '$KL',
  fodselsnummer: '14830850105',
  skoleaar: '20252026',
  skolenummer: '39501',
  programomraadekode: 'GSGSK0----',
  fagstatus: 'E',
}
const TABELL = { fodselsnummer: '14830850105', skoleaar: '2025-2026', programomraadekode: 'GSGSK0----' }

export const examples: readonly RuleExample[] = [
  {
    name: 'subjects of grunnskole, of the curricula of 2006 and 2020',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'NOR0214' },
      { ...KL, fagkode: 'NOR0218' },
      { ...KL, fagkode: 'MAT0010' },
      { ...KL, fagkode: 'FSP0132' },
    ],
    hits: [],
  },
  {
    name: 'a subject of Vg1 on a grunnskole programme',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'MAT1019' },
      { ...KL, fagkode: 'MAT0010' },
      { ...KL, fagkode: 'ENG0012' },
    ],
    hits: [{ row: 0, at: 'fagkode', message: 'otherLevel', severity: 'warning' }],
  },
  {
    name: 'the statistics, and a table where the name follows',
    format: 'karakterfil',
    rows: [
      { ...TABELL, fagkode: 'MAT1019 Matematikk 1P' },
      { ...TABELL, fagkode: 'MAT0010 Matematikk' },
      { ...TABELL, fagkode: 'ENG0012' },
    ],
    hits: [{ row: 0, at: 'fagkode', message: 'otherLevel', severity: 'warning' }],
  },
  {
    name: 'taken ahead at an upper secondary school, or with the remark that says so',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'MAT1021', skolenummer2: '39901' },
      { ...KL, fagkode: 'MAT1019', fagmerknad: 'FAM34' },
      { ...KL, fagkode: 'FSP6219', fagmerknad: 'FAM46', fagmerknad_parameter: 'FSP0132' },
    ],
    hits: [],
  },
  {
    name: 'modules for adults, individual plans, and the exam code of those exempt from sidemål',
    format: 'sas-vigo',
    rows: [
      { ...KL, programomraadekode: 'GSGSK0MV--', fagkode: 'ENGV008', fagstatus: 'V' },
      { ...KL, programomraadekode: 'GSFOV0----', fagkode: 'NORV020', fagstatus: 'V' },
      { ...KL, fagkode: 'IOP1000' },
      { ...KL, fagkode: 'NOR1415', skoleaar: '20202021' },
    ],
    hits: [],
  },
  {
    name: 'an upper secondary programme has upper secondary subjects',
    format: 'sas-vigo',
    rows: [{ ...KL, programomraadekode: 'STUSP1----', fagkode: 'MAT1019' }],
    hits: [],
  },
]
