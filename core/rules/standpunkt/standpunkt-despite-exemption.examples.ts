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
    name: 'exempt, with F, with nothing, or with deltatt',
    format: 'sas-vigo',
    rows: [
      { ...KL, standpunkt: 'F', fagmerknad: 'FAM02' },
      { ...KL, fagmerknad: 'FAM01' },
      { ...KL, standpunkt: 'D', fagmerknad: 'FAM02' },
      { ...KL, fagmerknad: 'FAM12' },
      { ...KL, fagstatus: 'F', standpunkt: 'F', fagmerknad: 'FAM43' },
      { ...KL, fagstatus: 'F' },
      { ...KL, standpunkt: '4' },
    ],
    hits: [],
  },
  {
    name: 'a number grade beside each of the remarks',
    format: 'sas-vigo',
    rows: ['FAM01', 'FAM02', 'FAM12', 'FAM38', 'FAM43'].map((fagmerknad) => ({ ...KL, standpunkt: '4', fagmerknad })),
    hits: [0, 1, 2, 3, 4].map((row) => ({ row, at: 'standpunkt', message: 'remark', severity: 'warning' }) as const),
  },
  {
    name: 'a number grade beside remarks that keep the grade',
    format: 'sas-vigo',
    rows: ['FAM16', 'FAM17', 'FAM42', 'FAM52', 'FAM57'].map((fagmerknad) => ({ ...KL, standpunkt: '4', fagmerknad })),
    hits: [],
  },
  {
    name: 'half-year grades may be from before the exemption',
    format: 'sas-vigo',
    rows: [{ ...KL, halvaar1: '4', standpunkt: 'F', fagmerknad: 'FAM02' }],
    hits: [],
  },
  {
    name: 'an exam grade where the pupil is exempt from grading; exempt from standpunkt alone, there is an exam',
    format: 'sas-vigo',
    rows: [
      { ...KL, standpunkt: 'F', fagmerknad: 'FAM02', eksamen_annen: '4', eksamensform: 'MP' },
      { ...KL, fagmerknad: 'FAM38', eksamen_annen: '4', eksamensform: 'MP' },
      { ...KL, standpunkt: 'F', fagmerknad: 'FAM02', eksamen_annen: 'F' },
    ],
    hits: [{ row: 0, at: 'eksamen_annen', message: 'exam', severity: 'warning' }],
    norms: ['UDIR5-3-24-01'],
  },
  {
    name: 'standpunkt and exam are one cause',
    format: 'sas-vigo',
    rows: [{ ...KL, standpunkt: '3', fagmerknad: 'FAM02', eksamen_annen: '4', eksamensform: 'MP' }],
    hits: [{ row: 0, at: 'standpunkt', message: 'remark', severity: 'warning' }],
  },
  {
    name: 'fagstatus F with a number grade, with or without the remark',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagstatus: 'F', standpunkt: '5' },
      { ...KL, fagstatus: 'F', standpunkt: '5', fagmerknad: 'FAM43' },
    ],
    hits: [
      { row: 0, at: 'standpunkt', message: 'status', severity: 'warning' },
      { row: 1, at: 'standpunkt', message: 'remark', severity: 'warning' },
    ],
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
      standpunkt: '4',
      fagmerknad: 'FAM02',
      linje_aktiv,
    })),
    hits: [{ row: 0, at: 'standpunkt', message: 'remark', severity: 'warning' }],
  },
  {
    name: 'a table in words',
    format: 'karakterfil',
    rows: [
      { fodselsnummer: '14830850105', fagkode: 'KRO1017', fagstatus: 'Fritatt', standpunkt: '4' },
      { fodselsnummer: '14830850105', fagkode: 'KRO1018', fagstatus: 'Elev', standpunkt: 'Fritatt', fagmerknad: 'FAM02' },
    ],
    hits: [{ row: 0, at: 'standpunkt', message: 'status', severity: 'warning' }],
  },
]
