import type { RuleExample } from '../examples.ts'

const KL = {
  record: '$KL',
  fodselsnummer: '14830850105',
  skoleaar: '20252026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  fagstatus: 'E',
}
const RESULTATFAG = { fodselsnummer: '14830850105', skoleaar: '2025-2026', skolenummer: '39901', programomraadekode: 'STUSP1----' }

export const examples: readonly RuleExample[] = [
  {
    name: 'subjects of upper secondary, modules and opplæringsfag',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'ENG1007' },
      { ...KL, fagkode: 'ENGV007', fagstatus: 'V', programomraadekode: 'HSHEA3MV--' },
      { ...KL, fagkode: 'NOR1Z21' },
      { ...KL, fagkode: 'UPF3900' },
    ],
    hits: [],
  },
  {
    name: 'a grunnskole subject in Vg1',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'MAT0010' },
      { ...KL, fagkode: 'ENG1007' },
      { ...KL, fagkode: 'NAT1007' },
    ],
    hits: [{ row: 0, at: 'fagkode', message: 'otherLevel', severity: 'warning' }],
  },
  {
    name: 'the statistics too',
    format: 'ssb-resultatfag',
    rows: [
      { ...RESULTATFAG, fagkode: 'NOR0214', fagstatus: 'E' },
      { ...RESULTATFAG, fagkode: 'ENG1007', fagstatus: 'E' },
      { ...RESULTATFAG, fagkode: 'NAT1007', fagstatus: 'E' },
    ],
    hits: [{ row: 0, at: 'fagkode', message: 'otherLevel', severity: 'warning' }],
  },
  {
    name: 'approved, recognised and private subjects are not taught there',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'FSP0132', fagstatus: 'G' },
      { ...KL, fagkode: 'MAT0010', fagstatus: 'R' },
      { ...KL, fagkode: 'MAT0010', fagstatus: 'P' },
    ],
    hits: [],
  },
  {
    name: 'newcomers outside the offer, and grunnskole itself',
    format: 'sas-vigo',
    rows: [
      { ...KL, programomraadekode: 'AOLOV0J---', fagkode: 'MAT0010' },
      { ...KL, programomraadekode: 'GSGSK0----', fagkode: 'MAT0010' },
    ],
    hits: [],
  },
]
