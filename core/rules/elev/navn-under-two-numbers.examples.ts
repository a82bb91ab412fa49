import type { RuleExample } from '../examples.ts'

// 01810750045 and 01810752056 are born 1 January 2007, 02810750084 the day after; 41810750039 is a D-nummer of 1 January 2007.
const RESULTAT = { skoleaar: '2025-2026', skolenummer: '39901', programomraadekode: 'STUSP1----' }

export const examples: readonly RuleExample[] = [
  {
    name: 'one name, two birth dates',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '01810750045', navn: 'Berg Ada' },
      { record: '$EL', fodselsnummer: '02810750084', navn: 'Berg Ada' },
    ],
    hits: [],
  },
  {
    name: 'twins: one birth date, two names',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '01810750045', navn: 'Berg Ada' },
      { record: '$EL', fodselsnummer: '01810752056', navn: 'Berg Emil' },
    ],
    hits: [],
  },
  {
    name: 'one name and birth date, two numbers',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '01810750045', navn: 'Berg Ada' },
      { record: '$EL', fodselsnummer: '02810750084', navn: 'Dahl Emil' },
      { record: '$EL', fodselsnummer: '01810752056', navn: 'Berg Ada' },
    ],
    hits: [{ row: 2, at: 'fodselsnummer', message: 'again', severity: 'warning' }],
  },
  {
    name: 'a D-nummer that may have been replaced by an identity number',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '41810750039', navn: 'Berg Ada' },
      { record: '$EL', fodselsnummer: '01810750045', navn: 'Berg Ada' },
    ],
    hits: [{ row: 1, at: 'fodselsnummer', message: 'temporary', severity: 'warning' }],
  },
  {
    name: 'a number that an intake office made up: 2 May 1991',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '02859100069', navn: 'Berg Ada' },
      { record: '$EL', fodselsnummer: '42059199202', navn: 'Berg Ada' },
    ],
    hits: [{ row: 1, at: 'fodselsnummer', message: 'temporary', severity: 'warning' }],
  },
  {
    name: 'a mistyped number is told as such',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '01810750045', navn: 'Berg Ada' },
      { record: '$EL', fodselsnummer: '01810750046', navn: 'Berg Ada' },
    ],
    hits: [],
  },
  {
    name: 'a given name alone is many people, and no name is nobody',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '01810750045', navn: 'Ada' },
      { record: '$EL', fodselsnummer: '01810752056', navn: 'Ada' },
      { record: '$EL', fodselsnummer: '01810754067' },
      { record: '$EL', fodselsnummer: '01810756078' },
    ],
    hits: [],
  },
  {
    name: 'each number once, however many enrolments it has; a number twice is one person',
    format: 'ssb-resultat',
    rows: [
      { ...RESULTAT, fodselsnummer: '01810750045', navn: 'Berg Ada' },
      { ...RESULTAT, fodselsnummer: '01810750045', navn: 'Berg Ada', programomraadekode: 'HSHSF1----' },
      { ...RESULTAT, fodselsnummer: '01810752056', navn: 'Berg Ada' },
      { ...RESULTAT, fodselsnummer: '01810752056', navn: 'Berg Ada', programomraadekode: 'HSHSF1----' },
    ],
    hits: [{ row: 2, at: 'fodselsnummer', message: 'again', severity: 'warning', count: 2 }],
  },
  {
    name: 'a table of grades, where each pupil has a row per subject',
    format: 'karakterfil',
    rows: [
      { fodselsnummer: '01810750045', navn: 'Berg, Ada', fagkode: 'ENG1007' },
      { fodselsnummer: '01810750045', navn: 'Berg, Ada', fagkode: 'MAT1019' },
      { fodselsnummer: '01810752056', navn: 'Berg, Ada', fagkode: 'NAT1007' },
      { fodselsnummer: '01810752056', navn: 'Berg, Ada', fagkode: 'SAK1001' },
    ],
    hits: [{ row: 2, at: 'fodselsnummer', message: 'again', severity: 'warning' }],
  },
]
