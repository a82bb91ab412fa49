import type { RuleExample } from '../examples.ts'

const KL = {
  record: '$KL',
  fodselsnummer: '14830850105',
  skoleaar: '20252026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  fagstatus: 'E',
}

export const examples: readonly RuleExample[] = [
  {
    name: 'codes without grades, as they should be',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'FBJ9000' },
      { ...KL, fagkode: 'NOR1Z21' },
      { ...KL, fagkode: 'IOP1000', elevtimer: '140' },
      { ...KL, fagkode: 'TEO9000', standpunkt: '4' },
      { ...KL, fagkode: 'ENG1007', standpunkt: '4', eksamen_skriftlig: '4', eksamensform: 'S' },
    ],
    hits: [],
    falseAlarm: 'F03',
  },
  {
    name: 'FBJ9000 has no grade of any kind; one finding per row',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'FBJ9000', standpunkt: 'D', halvaar1: 'D' },
      { ...KL, fagkode: 'FBJ9000', halvaar2: '4' },
      { ...KL, fagkode: 'FBJ9000', eksamen_muntlig: '4', eksamensform: 'M' },
    ],
    hits: [
      { row: 0, at: 'standpunkt', message: 'none', severity: 'error' },
      { row: 1, at: 'halvaar2', message: 'none', severity: 'error' },
      { row: 2, at: 'eksamen_muntlig', message: 'none', severity: 'error' },
    ],
  },
  {
    name: 'a subject of teaching has no exam; an exam not taken is one too',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'NOR1Z21', eksamen_skriftlig: '4', eksamensform: 'S' },
      { ...KL, fagkode: 'ADI2Z01', standpunkt: '4', eksamen_annen: 'IM', eksamensform: 'P', fagmerknad: 'FAM29' },
    ],
    hits: [
      { row: 0, at: 'eksamen_skriftlig', message: 'exam', severity: 'error' },
      { row: 1, at: 'eksamen_annen', message: 'exam', severity: 'error' },
    ],
  },
  {
    name: 'a subject of teaching has no standpunkt; half-year grades and exemptions are let pass',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'NOR1Z21', standpunkt: '3' },
      { ...KL, fagkode: 'NOR1Z21', standpunkt: 'IV' },
      { ...KL, fagkode: 'NOR1Z21', halvaar1: '3' },
      { ...KL, fagkode: 'NOR1Z21', standpunkt: 'F', fagmerknad: 'FAM02' },
    ],
    hits: [
      { row: 0, at: 'standpunkt', message: 'teaching', severity: 'warning' },
      { row: 1, at: 'standpunkt', message: 'teaching', severity: 'warning' },
    ],
  },
  {
    name: 'an individual plan with a number grade; IV and deltatt say nothing of a level',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'IOP1000', standpunkt: '4' },
      { ...KL, fagkode: 'IOP5000', standpunkt: 'D' },
      { ...KL, fagkode: 'IOP5000', standpunkt: 'IV', fagmerknad: 'FAM05' },
    ],
    hits: [{ row: 0, at: 'standpunkt', message: 'plan', severity: 'warning' }],
  },
  {
    name: 'the statistics, with a line that is not active',
    format: 'ssb-resultatfag',
    rows: ['J', 'N'].map((linje_aktiv) => ({
      fodselsnummer: '14830850105',
      skoleaar: '2025-2026',
      programomraadekode: 'STUSP1----',
      fagkode: 'FBJ9000',
      fagstatus: 'E',
      standpunkt: '4',
      linje_aktiv,
    })),
    hits: [{ row: 0, at: 'standpunkt', message: 'none', severity: 'error' }],
  },
]
