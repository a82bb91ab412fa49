import type { RuleExample } from '../examples.ts'

const EK = { record: '$EK', fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const RESULTAT = { fodselsnummer: '14830850105', skoleaar: '2025-2026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const RESULTATFAG = {
  fodselsnummer: '14830850105',
  skoleaar: '2025-2026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  fagkode: 'ENG1007',
}
const TABELL = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007' }

export const examples: readonly RuleExample[] = [
  {
    name: 'J, N and not stated',
    format: 'sas-vigo',
    rows: [
      { ...EK, deltid: 'J', voksen: 'N', saerskilt_spraak: 'N', rett_paabygging: 'J' },
      { ...EK, deltid: '', voksen: '', saerskilt_spraak: '', rett_paabygging: '' },
    ],
    hits: [],
  },
  {
    name: 'a letter that is neither yes nor no',
    format: 'sas-vigo',
    rows: [{ ...EK, deltid: 'Q' }],
    hits: [{ row: 0, at: 'deltid', message: 'unknown', severity: 'error', facts: { allowed: ['J', 'N'] } }],
  },
  {
    name: 'ticks and digits are not in the list, though probably yes and no',
    format: 'sas-vigo',
    rows: [{ ...EK, deltid: 'X', voksen: '1', saerskilt_spraak: '0', rett_paabygging: 'x' }],
    hits: [
      { row: 0, at: 'deltid', message: 'mark', severity: 'error', facts: { allowed: ['J', 'N'] } },
      { row: 0, at: 'voksen', message: 'mark', severity: 'error' },
      { row: 0, at: 'saerskilt_spraak', message: 'mark', severity: 'error' },
      { row: 0, at: 'rett_paabygging', message: 'mark', severity: 'error' },
    ],
  },
  {
    name: 'yes in words is spelling',
    format: 'sas-vigo',
    rows: [
      { ...EK, voksen: 'JA' },
      { ...EK, voksen: 'nei' },
    ],
    hits: [],
  },
  {
    name: 'a table is ticked by hand',
    format: 'karakterfil',
    rows: [
      { ...TABELL, voksen: 'x' },
      { ...TABELL, voksen: 'ja' },
      { ...TABELL, voksen: '0' },
      { ...TABELL, voksen: '-' },
      { ...TABELL, voksen: 'J' },
    ],
    hits: [],
  },
  {
    name: 'the statistics only warn',
    format: 'ssb-resultat',
    rows: [
      { ...RESULTAT, rett_paabygging: 'J' },
      { ...RESULTAT, rett_paabygging: 'Q' },
    ],
    hits: [{ row: 1, at: 'rett_paabygging', message: 'unknown', severity: 'warning' }],
  },
  {
    name: 'a tick in the statistics',
    format: 'ssb-resultat',
    rows: [{ ...RESULTAT, rett_paabygging: 'X' }],
    hits: [{ row: 0, at: 'rett_paabygging', message: 'mark', severity: 'warning' }],
  },
  {
    name: 'how the statistics say that a line is active is not known',
    format: 'ssb-resultatfag',
    rows: [
      { ...RESULTATFAG, linje_aktiv: 'J' },
      { ...RESULTATFAG, linje_aktiv: 'N' },
      { ...RESULTATFAG, linje_aktiv: '1' },
      { ...RESULTATFAG, linje_aktiv: '0' },
    ],
    hits: [],
  },
  {
    name: 'a line that is neither active nor not',
    format: 'ssb-resultatfag',
    rows: [{ ...RESULTATFAG, linje_aktiv: 'Q' }],
    hits: [{ row: 0, at: 'linje_aktiv', message: 'unknown', severity: 'warning' }],
  },
]
