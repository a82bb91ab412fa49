import type { RuleExample } from '../examples.ts'

const EK = { record: '$EK', fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39501' }
const RESULTAT = { fodselsnummer: '14830850105', skoleaar: '2025-2026', skolenummer: '39501' }

export const examples: readonly RuleExample[] = [
  {
    name: 'every code VIGO names for grunnskole',
    format: 'sas-vigo',
    rows: [
      { ...EK, programomraadekode: 'GSGSK0----' },
      { ...EK, programomraadekode: 'GSGSK0C---' },
      { ...EK, programomraadekode: 'GSGSK0J-GR' },
      { ...EK, programomraadekode: 'GSGSK0MG--' },
      { ...EK, programomraadekode: 'GSGSK0VO--' },
      { ...EK, programomraadekode: 'GSGSK0MV--' },
      { ...EK, programomraadekode: 'GSFOV0----' },
    ],
    hits: [],
  },
  {
    name: 'a variant a county has made within a category',
    format: 'sas-vigo',
    rows: [{ ...EK, programomraadekode: 'GSGSK0C-01' }],
    hits: [],
  },
  {
    name: 'a category that grunnskole does not have, and another programme than GSGSK',
    format: 'sas-vigo',
    rows: [
      { ...EK, programomraadekode: 'GSGSK0YK--' },
      { ...EK, programomraadekode: 'GSGRS0----' },
      { ...EK, programomraadekode: 'GSGSK0----' },
      { ...EK, programomraadekode: 'GSGSK0C---' },
      { ...EK, programomraadekode: 'GSGSK0VO--' },
    ],
    hits: [
      {
        row: 0,
        at: 'programomraadekode',
        message: 'unknown',
        severity: 'warning',
        facts: { allowed: ['GSGSK0----', 'GSGSK0C---', 'GSGSK0J-GR', 'GSGSK0MG--', 'GSGSK0VO--', 'GSGSK0MV--', 'GSFOV0----'] },
      },
      { row: 1, at: 'programomraadekode', message: 'unknown', severity: 'warning' },
    ],
  },
  {
    name: 'the same in every line of a school is one cause',
    format: 'sas-vigo',
    rows: [
      { ...EK, programomraadekode: 'GSGSK0YK--' },
      { ...EK, fodselsnummer: '14831050005', programomraadekode: 'GSGSK0YK--' },
    ],
    hits: [{ row: 0, at: 'programomraadekode', message: 'unknown', severity: 'warning', count: 2 }],
  },
  {
    name: 'the level of upper secondary in position 6',
    format: 'sas-vigo',
    rows: [
      { ...EK, programomraadekode: 'GSGSK1----' },
      { ...EK, programomraadekode: 'GSGSK0----' },
    ],
    hits: [
      {
        row: 0,
        at: 'programomraadekode',
        message: 'trinn',
        severity: 'warning',
        facts: { allowed: ['GSGSK0----', 'GSGSK0C---', 'GSGSK0J-GR', 'GSGSK0MG--', 'GSGSK0VO--', 'GSGSK0MV--', 'GSFOV0----'] },
      },
    ],
  },
  {
    name: 'a digit no level has is told by the rule on the form',
    format: 'sas-vigo',
    rows: [{ ...EK, programomraadekode: 'GSGSK7----' }],
    hits: [],
  },
  {
    name: 'the six characters of Grep in the statistics, and an unknown variant there',
    format: 'ssb-resultat',
    rows: [
      { ...RESULTAT, programomraadekode: 'GSGSK0' },
      { ...RESULTAT, programomraadekode: 'GSGSK0----' },
      { ...RESULTAT, programomraadekode: 'GSGSK0L---' },
    ],
    hits: [{ row: 2, at: 'programomraadekode', message: 'unknown', severity: 'warning' }],
  },
  {
    name: 'upper secondary codes, and school years before the codes of today',
    format: 'sas-vigo',
    rows: [
      { ...EK, programomraadekode: 'STUSP1----' },
      { ...EK, skoleaar: '20122013', programomraadekode: 'GSGSK0XX--' },
    ],
    hits: [],
  },
]
