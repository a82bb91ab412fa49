import type { RuleExample } from '../examples.ts'

// Born in 2008; the adult in 1974.
const KEY = { fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39501', programomraadekode: 'GSGSK0----' }
const EK = { record: '$EK', ...KEY }
const KL = { record: '$KL', ...KEY, fagkode: 'NOR0218', fagstatus: 'P' }
const RESULTATFAG = { ...KEY, skoleaar: '2025-2026', fagkode: 'NOR0218', fagstatus: 'P' }

export const examples: readonly RuleExample[] = [
  {
    name: 'pupils of grunnskole',
    format: 'sas-vigo',
    rows: [EK, { ...KL, fagstatus: 'E' }, { ...KL, fagkode: 'MAT0010', fagstatus: 'F' }],
    hits: [],
  },
  {
    name: 'a pupil as private candidate in one subject',
    format: 'sas-vigo',
    rows: [EK, KL, { ...KL, fagkode: 'MAT0010', fagstatus: 'E' }],
    hits: [{ row: 1, at: 'fagstatus', message: 'notAdult', severity: 'warning' }],
    norms: ['UDIR5-3-10-03'],
  },
  {
    name: 'an error while the regulations of 2006 were in force',
    format: 'sas-vigo',
    rows: [{ ...KL, skoleaar: '20232024' }],
    hits: [{ row: 0, at: 'fagstatus', message: 'notAdult', severity: 'error' }],
  },
  {
    name: 'the statistics, and newcomers',
    format: 'ssb-resultatfag',
    rows: [RESULTATFAG, { ...RESULTATFAG, programomraadekode: 'GSGSK0J-GR' }],
    hits: [
      { row: 0, at: 'fagstatus', message: 'notAdult', severity: 'warning' },
      { row: 1, at: 'fagstatus', message: 'notAdult', severity: 'warning' },
    ],
  },
  {
    name: 'adults by VOKSEN, by programme and by birth date',
    format: 'sas-vigo',
    rows: [
      { ...EK, voksen: 'J' },
      KL,
      { ...KL, programomraadekode: 'GSGSK0VO--' },
      { ...KL, programomraadekode: 'GSFOV0----' },
      { ...KL, fodselsnummer: '06857400001' },
    ],
    hits: [],
  },
  {
    name: 'with a standpunkt another rule tells of the status',
    format: 'sas-vigo',
    rows: [EK, { ...KL, standpunkt: '4' }],
    hits: [],
  },
  {
    name: 'a table in words',
    format: 'karakterfil',
    rows: [
      { ...RESULTATFAG, fagstatus: 'Privatist', eksamen_skriftlig: '4' },
      { ...RESULTATFAG, fodselsnummer: '06857400001', fagstatus: 'Privatist' },
      { ...RESULTATFAG, fodselsnummer: '14831050005', fagstatus: 'Privatist', voksen: 'ja' },
    ],
    hits: [{ row: 0, at: 'fagstatus', message: 'notAdult', severity: 'warning' }],
  },
  {
    name: 'participants of 16 to 24 years',
    format: 'sas-vigo',
    rows: [{ ...KL, programomraadekode: 'GSGSK0MG--' }],
    hits: [],
  },
  {
    name: 'upper secondary has private candidates',
    format: 'sas-vigo',
    rows: [{ ...KL, programomraadekode: 'STUSP1----', fagkode: 'ENG1007' }],
    hits: [],
  },
]
