import type { RuleExample } from '../examples.ts'

const KL = {
  record: '$KL',
  fodselsnummer: '14830850105',
  skoleaar: '20252026',
  skolenummer: '39501',
  programomraadekode: 'GSGSK0----',
  fagkode: 'NOR0218',
  eksamen_skriftlig: '3',
}
const RESULTATFAG = {
  fodselsnummer: '14830850105',
  skoleaar: '2025-2026',
  skolenummer: '39501',
  programomraadekode: 'GSGSK0----',
  fagkode: 'NOR0218',
}

export const examples: readonly RuleExample[] = [
  {
    name: 'corrections and appeals are for grunnskole too',
    format: 'sas-vigo',
    rows: [{ ...KL }, { ...KL, karakterstatus: 'E' }, { ...KL, karakterstatus: 'K' }],
    hits: [],
  },
  {
    name: 'no exam is taken again in grunnskole; the regulations of 2006 only warn today',
    format: 'sas-vigo',
    rows: [
      { ...KL, karakterstatus: 'N' },
      { ...KL, karakterstatus: 'U' },
      { ...KL, karakterstatus: 'S' },
    ],
    hits: [
      { row: 0, at: 'karakterstatus', message: 'nus', severity: 'warning', facts: { allowed: ['E', 'K'] } },
      { row: 1, at: 'karakterstatus', message: 'nus', severity: 'warning' },
      { row: 2, at: 'karakterstatus', message: 'nus', severity: 'warning' },
    ],
    norms: ['UDIR5-3-25-09'],
  },
  {
    name: 'an error while those regulations were in force',
    format: 'sas-vigo',
    rows: [{ ...KL, skoleaar: '20232024', karakterstatus: 'N' }],
    hits: [{ row: 0, at: 'karakterstatus', message: 'nus', severity: 'error' }],
    norms: ['UDIR5-3-25-09'],
  },
  {
    name: 'newcomers and young people who take more grunnskole are no exception',
    format: 'ssb-resultatfag',
    rows: [
      { ...RESULTATFAG, programomraadekode: 'GSGSK0J-GR', karakterstatus: 'U' },
      { ...RESULTATFAG, programomraadekode: 'GSGSK0MG--', karakterstatus: 'N' },
    ],
    hits: [
      { row: 0, at: 'karakterstatus', message: 'nus', severity: 'warning' },
      { row: 1, at: 'karakterstatus', message: 'nus', severity: 'warning' },
    ],
  },
  {
    name: 'adults have rules of their own',
    format: 'sas-vigo',
    rows: [
      { ...KL, programomraadekode: 'GSGSK0VO--', karakterstatus: 'U' },
      { ...KL, programomraadekode: 'GSFOV0----', karakterstatus: 'N' },
    ],
    hits: [],
  },
  {
    name: 'a table in words',
    format: 'karakterfil',
    rows: [
      { ...RESULTATFAG, karakterstatus: 'Ny' },
      { ...RESULTATFAG, fagkode: 'MAT0015', karakterstatus: 'Klage' },
    ],
    hits: [{ row: 0, at: 'karakterstatus', message: 'nus', severity: 'warning' }],
  },
  {
    name: 'upper secondary has all three',
    format: 'sas-vigo',
    rows: [{ ...KL, programomraadekode: 'STUSP3----', fagkode: 'ENG1007', karakterstatus: 'S' }],
    hits: [],
  },
]
