import type { RuleExample } from '../examples.ts'

const R = { fodselsnummer: '14830850105', skoleaar: '2025-2026', skolenummer: '39501', programomraadekode: 'GSGSK0----' }
const PUPILS = ['14830850105', '02910752033', '05810854024', '23860756048', '30890858003'] as const

export const examples: readonly RuleExample[] = [
  {
    name: 'up to 70, with comma, point or neither; nothing; what is no number',
    format: 'ssb-resultat',
    rows: ['45,2', '45.25', '60', '70', '70,0', '0', '', '-', '1.045,2', 'ikke beregnet', '48,3*'].map((karakterpoeng, n) => ({
      ...R,
      skolenummer: `395${String(n).padStart(2, '0')}`,
      karakterpoeng,
    })),
    hits: [],
  },
  {
    name: 'more than 70, with comma, point or neither',
    format: 'ssb-resultat',
    rows: ['70,1', '45,2', '83.5', '451', '39,8'].map((karakterpoeng, n) => ({ ...R, fodselsnummer: PUPILS[n]!, karakterpoeng })),
    hits: [
      { row: 0, at: 'karakterpoeng', message: 'tooHigh', severity: 'warning' },
      { row: 2, at: 'karakterpoeng', message: 'tooHigh', severity: 'warning' },
      { row: 3, at: 'karakterpoeng', message: 'tooHigh', severity: 'warning' },
    ],
  },
  {
    name: 'a pupil alone at the school',
    format: 'ssb-resultat',
    rows: [{ ...R, karakterpoeng: '71' }],
    hits: [{ row: 0, at: 'karakterpoeng', message: 'tooHigh', severity: 'warning' }],
  },
  {
    name: 'upper secondary has other points',
    format: 'ssb-resultat',
    rows: [{ ...R, skolenummer: '39901', programomraadekode: 'STUSP3----', karakterpoeng: '71,5' }],
    hits: [],
  },
  {
    name: 'a file that writes all points without a comma',
    format: 'ssb-resultat',
    rows: PUPILS.map((fodselsnummer, n) => ({ ...R, fodselsnummer, karakterpoeng: `45${n}` })),
    hits: [],
  },
  {
    name: 'as many too high as in order are told one by one; noughts say nothing of how the school writes',
    format: 'ssb-resultat',
    rows: [
      ...PUPILS.map((fodselsnummer) => ({ ...R, fodselsnummer, karakterpoeng: '451' })),
      ...PUPILS.map((fodselsnummer) => ({ ...R, fodselsnummer, skoleaar: '2024-2025', karakterpoeng: '45,1' })),
      ...PUPILS.map((fodselsnummer) => ({ ...R, skolenummer: '39502', fodselsnummer, karakterpoeng: '451' })),
      ...PUPILS.slice(1).map((fodselsnummer) => ({
        ...R,
        skolenummer: '39502',
        fodselsnummer,
        skoleaar: '2024-2025',
        karakterpoeng: '45,1',
      })),
      ...PUPILS.slice(3).map((fodselsnummer) => ({ ...R, skolenummer: '39502', fodselsnummer, skoleaar: '2023-2024', karakterpoeng: '0' })),
    ],
    hits: [0, 1, 2, 3, 4].map((row) => ({ row, at: 'karakterpoeng', message: 'tooHigh', severity: 'warning' })),
  },
  {
    name: 'two decimals, and numbers with something before or behind',
    format: 'ssb-resultat',
    rows: ['71,25', 'x71', '71x'].map((karakterpoeng, n) => ({ ...R, skolenummer: `3950${n}`, karakterpoeng })),
    hits: [{ row: 0, at: 'karakterpoeng', message: 'tooHigh', severity: 'warning' }],
  },
]
