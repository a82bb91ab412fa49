import type { RuleExample } from '../examples.ts'

// Born in 2008; the adult in 1974.
const KEY = { fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39501', programomraadekode: 'GSGSK0----' }
const EK = { record: '$EK', ...KEY }
const KL = { record: '$KL', ...KEY, fagkode: 'NOR0218', fagstatus: 'E' }
const RESULTATFAG = { ...KEY, skoleaar: '2025-2026', fagkode: 'NOR0218', fagstatus: 'E' }

export const examples: readonly RuleExample[] = [
  {
    name: 'the grades of a pupil',
    format: 'sas-vigo',
    rows: [EK, { ...KL, standpunkt: '4' }, { ...KL, fagkode: 'MAT0010', standpunkt: 'F', fagmerknad: 'FAM44' }],
    hits: [],
  },
  {
    name: 'a pupil with GK in standpunkt and exam',
    format: 'sas-vigo',
    rows: [EK, { ...KL, standpunkt: 'GK' }, { ...KL, fagkode: 'NOR0220', standpunkt: '4', eksamen_annen: 'GK' }],
    hits: [
      { row: 1, at: 'standpunkt', message: 'notAdult', severity: 'warning' },
      { row: 2, at: 'eksamen_annen', message: 'notAdult', severity: 'warning' },
    ],
  },
  {
    name: 'the statistics too',
    format: 'ssb-resultatfag',
    rows: [{ ...RESULTATFAG, standpunkt: 'GK' }],
    hits: [{ row: 0, at: 'standpunkt', message: 'notAdult', severity: 'warning' }],
  },
  {
    name: 'GK as half-year grade is told by another rule',
    format: 'sas-vigo',
    rows: [{ ...KL, halvaar1: 'GK' }],
    hits: [],
  },
  {
    name: 'adults by VOKSEN, by programme and by birth date',
    format: 'sas-vigo',
    rows: [
      { ...EK, voksen: 'J' },
      { ...KL, standpunkt: 'GK' },
      { ...KL, programomraadekode: 'GSGSK0MV--', standpunkt: 'GK' },
      { ...KL, fodselsnummer: '06857400001', standpunkt: 'GK' },
    ],
    hits: [],
  },
  {
    name: 'rows that say themselves that the subject is approved or assessed',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagstatus: 'R', standpunkt: 'GK' },
      { ...KL, fagkode: 'MAT0010', fagstatus: 'V', standpunkt: 'GK' },
      { ...KL, fagkode: 'ENG0012', standpunkt: 'GK', fagmerknad: 'FAM18' },
      { ...KL, fagkode: 'SAF0010', standpunkt: 'GK', rkv_dato: '20251001' },
    ],
    hits: [],
  },
  {
    name: 'participants of 16 to 24 years, and upper secondary',
    format: 'sas-vigo',
    rows: [
      { ...KL, programomraadekode: 'GSGSK0MG--', standpunkt: 'GK' },
      { ...KL, programomraadekode: 'STUSP1----', fagkode: 'ENG1007', standpunkt: 'GK' },
    ],
    hits: [],
  },
]
