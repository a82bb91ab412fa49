import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'codes with and without variant, the adult forms among them',
    format: 'sas-vigo',
    rows: ['STUSP1----', 'HSHEA2H---', 'HSHEA3MV--', 'STUSP1HT-1', 'AOLOV0J---', 'GSGSK0J-GR', 'PBPBY4YK--', 'STUSP1HTA1'].map(
      (programomraadekode) => ({
        record: '$EK',
        programomraadekode,
      }),
    ),
    hits: [],
  },
  {
    name: 'a code without its fillers is short in the interface, on every kind of line',
    format: 'sas-vigo',
    rows: [
      { record: '$EK', programomraadekode: 'STUSP1' },
      { record: '$KL', programomraadekode: 'HSHEA3MV' },
      { record: '$VM', programomraadekode: 'STUSP1---' },
    ],
    hits: [
      { row: 0, at: 'programomraadekode', message: 'short', severity: 'error' },
      { row: 1, at: 'programomraadekode', message: 'short', severity: 'error' },
      { row: 2, at: 'programomraadekode', message: 'short', severity: 'error' },
    ],
  },
  {
    name: 'codes of a wrong length or with other signs',
    format: 'sas-vigo',
    rows: ['STUS', 'STUSP1-----', 'STUSP1*---', 'STUSP'].map((programomraadekode) => ({ record: '$EK', programomraadekode })),
    hits: [
      { row: 0, at: 'programomraadekode', message: 'length', severity: 'error' },
      { row: 1, at: 'programomraadekode', message: 'length', severity: 'error' },
      { row: 2, at: 'programomraadekode', message: 'characters', severity: 'error' },
      { row: 3, at: 'programomraadekode', message: 'length', severity: 'error' },
    ],
  },
  {
    name: 'ten characters of another pattern, and a level that does not exist',
    format: 'sas-vigo',
    rows: ['STUSPX----', '12USP1----', 'STUSP7----'].map((programomraadekode) => ({ record: '$EK', programomraadekode })),
    hits: [
      { row: 0, at: 'programomraadekode', message: 'pattern', severity: 'warning' },
      { row: 1, at: 'programomraadekode', message: 'pattern', severity: 'warning' },
      { row: 2, at: 'programomraadekode', message: 'trinn', severity: 'warning' },
    ],
  },
  {
    name: 'statistics also have codes of four and six characters',
    format: 'ssb-resultat',
    rows: ['STUSP1----', 'STUSP1', '3201', 'STUSP', 'STUSP5'].map((programomraadekode) => ({
      fodselsnummer: '14830850105',
      programomraadekode,
    })),
    hits: [
      { row: 3, at: 'programomraadekode', message: 'length', severity: 'warning' },
      { row: 4, at: 'programomraadekode', message: 'trinn', severity: 'warning' },
    ],
  },
  {
    name: 'people leave the fillers out in tables',
    format: 'karakterfil',
    rows: ['HSHEA2----', 'STUSP1', 'STUSP1 Studiespesialisering', '-'].map((programomraadekode) => ({
      fodselsnummer: '14830850105',
      fagkode: 'ENG1007',
      programomraadekode,
    })),
    hits: [],
  },
]
