import type { RuleExample } from '../examples.ts'

const KL = {
  record: '$KL',
  fodselsnummer: '14830850105',
  skoleaar: '20252026',
  skolenummer: '39501',
  programomraadekode: 'GSGSK0----',
  fagkode: 'KHV0010',
}
const RESULTATFAG = {
  fodselsnummer: '14830850105',
  skoleaar: '2025-2026',
  skolenummer: '39501',
  programomraadekode: 'GSGSK0----',
  fagkode: 'KHV0010',
}

export const examples: readonly RuleExample[] = [
  {
    name: 'exempt by individual plan, and from sidemål',
    format: 'sas-vigo',
    rows: [
      { ...KL, standpunkt: 'F', fagmerknad: 'FAM44' },
      { ...KL, fagkode: 'NOR0219', standpunkt: 'F', fagmerknad: 'FAM58' },
      { ...KL, fagkode: 'MAT0010', standpunkt: '4' },
    ],
    hits: [],
  },
  {
    name: 'exempt by individual plan, with a grade',
    format: 'sas-vigo',
    rows: [
      { ...KL, standpunkt: '3', fagmerknad: 'FAM44' },
      { ...KL, fagkode: 'MAT0010', standpunkt: '1', fagmerknad: 'FAM44' },
    ],
    hits: [
      { row: 0, at: 'standpunkt', message: 'graded', severity: 'warning' },
      { row: 1, at: 'standpunkt', message: 'graded', severity: 'warning' },
    ],
  },
  {
    name: 'a grade in sidemål in spite of the decision',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'NOR0219', standpunkt: '3', fagmerknad: 'FAM58' },
      { ...KL, fagkode: 'NOR0215', standpunkt: '2', fagmerknad: 'FAM59' },
    ],
    hits: [
      { row: 0, at: 'standpunkt', message: 'graded', severity: 'warning' },
      { row: 1, at: 'standpunkt', message: 'graded', severity: 'warning' },
    ],
    norms: ['UDIR5-3-22-11'],
  },
  {
    name: 'on hovedmål the remark only says that there is a decision on sidemål',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'NOR0218', halvaar1: '3', standpunkt: '3', fagmerknad: 'FAM58' },
      { ...KL, fagkode: 'NOR0214', standpunkt: '4', fagmerknad: 'FAM59' },
    ],
    hits: [],
  },
  {
    name: 'a half-year grade from before the decision, and no basis for assessment',
    format: 'sas-vigo',
    rows: [
      { ...KL, halvaar1: '2', standpunkt: 'F', fagmerknad: 'FAM44' },
      { ...KL, fagkode: 'MAT0010', halvaar1: '2', fagmerknad: 'FAM44' },
      { ...KL, fagkode: 'NAT0010', standpunkt: 'IV', fagmerknad: 'FAM44' },
    ],
    hits: [],
  },
  {
    name: 'an exam as well, or a fagstatus that says exempt, is told once by another rule',
    format: 'sas-vigo',
    rows: [
      { ...KL, standpunkt: '3', eksamen_muntlig: '3', eksamensform: 'M', fagmerknad: 'FAM44' },
      { ...KL, fagkode: 'MAT0010', standpunkt: '3', fagstatus: 'F', fagmerknad: 'FAM44' },
    ],
    hits: [],
  },
  {
    name: 'the statistics, and a remark without its letters in a table',
    format: 'ssb-resultatfag',
    rows: [{ ...RESULTATFAG, standpunkt: '5', fagmerknad: 'FAM44' }],
    hits: [{ row: 0, at: 'standpunkt', message: 'graded', severity: 'warning' }],
  },
  {
    name: 'a table where the remark lacks its letters',
    format: 'karakterfil',
    rows: [{ ...RESULTATFAG, standpunkt: '5', fagmerknad: '44' }],
    hits: [{ row: 0, at: 'standpunkt', message: 'graded', severity: 'warning' }],
  },
  {
    name: 'in upper secondary the remark itself is out of place, which another rule tells',
    format: 'sas-vigo',
    rows: [{ ...KL, programomraadekode: 'STUSP1----', fagkode: 'ENG1007', standpunkt: '4', fagmerknad: 'FAM44' }],
    hits: [],
  },
]
