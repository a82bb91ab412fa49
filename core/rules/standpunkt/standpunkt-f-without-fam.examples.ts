import type { RuleExample } from '../examples.ts'

const KL = {
  record: '$KL',
  fodselsnummer: '14830850105',
  skoleaar: '20252026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  fagkode: 'KRO1017',
  fagstatus: 'E',
}

export const examples: readonly RuleExample[] = [
  {
    name: 'exempt, and the remark says from what',
    format: 'sas-vigo',
    rows: [
      { ...KL, standpunkt: 'F', fagmerknad: 'FAM02' },
      { ...KL, standpunkt: 'F', fagmerknad: 'FAM59' },
      { ...KL, standpunkt: '4' },
      { ...KL, halvaar1: 'F', standpunkt: '4' },
    ],
    hits: [],
  },
  {
    name: 'exempt, and nobody knows why',
    format: 'sas-vigo',
    rows: [{ ...KL, standpunkt: 'F' }],
    hits: [{ row: 0, at: 'standpunkt', message: 'why', severity: 'warning' }],
  },
  {
    name: 'in the autumn and after the first term nothing is printed yet',
    format: 'sas-vigo',
    leveranse: 'termin1',
    today: '2026-02-13',
    rows: [{ ...KL, standpunkt: 'F' }],
    hits: [],
    falseAlarm: 'F01',
  },
  {
    name: 'the fagstatus says it, or the school is grunnskole',
    format: 'sas-vigo',
    rows: [
      ...['F', 'G', 'R', 'V', 'P', 'S'].map((fagstatus) => ({ ...KL, fagstatus, standpunkt: 'F' })),
      { ...KL, programomraadekode: 'GSGSK0----', fagkode: 'KRO0020', standpunkt: 'F' },
    ],
    hits: [],
  },
  {
    name: 'the statistics, with a line that is not active',
    format: 'ssb-resultatfag',
    rows: ['J', 'N'].map((linje_aktiv) => ({
      fodselsnummer: '14830850105',
      skoleaar: '2025-2026',
      programomraadekode: 'STUSP1----',
      fagkode: 'KRO1017',
      fagstatus: 'E',
      standpunkt: 'F',
      linje_aktiv,
    })),
    hits: [{ row: 0, at: 'standpunkt', message: 'why', severity: 'warning' }],
  },
  {
    name: 'a table with a mark for nothing; the word is told as a spelling, and a grunnskole code is enough to know the level',
    format: 'karakterfil',
    rows: [
      { fodselsnummer: '14830850105', fagkode: 'KRO1017', fagstatus: 'Elev', standpunkt: 'F', fagmerknad: '-' },
      { fodselsnummer: '14830850105', fagkode: 'KRO1018', fagstatus: 'Elev', standpunkt: 'Fritatt', fagmerknad: '' },
      { fodselsnummer: '14830850105', fagkode: 'KRO0020', fagstatus: 'Elev', standpunkt: 'F' },
    ],
    hits: [{ row: 0, at: 'standpunkt', message: 'why', severity: 'warning' }],
  },
]
