import type { RuleExample } from '../examples.ts'

const TABELL = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007' }

export const examples: readonly RuleExample[] = [
  {
    name: 'each form with its own column',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', eksamensform: 'S', eksamen_skriftlig: '4' },
      { record: '$KL', eksamensform: 'M', eksamen_muntlig: 'IM' },
      { record: '$KL', eksamensform: 'P', eksamen_annen: '5' },
      { record: '$KL', eksamensform: 'MP', eksamen_annen: '1' },
    ],
    hits: [],
  },
  {
    name: 'each form with the grade in another column',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', eksamensform: 'S', eksamen_muntlig: '4' },
      { record: '$KL', eksamensform: 'M', eksamen_skriftlig: '4' },
      { record: '$KL', eksamensform: 'M', eksamen_annen: 'IV' },
      { record: '$KL', eksamensform: 'MP', eksamen_muntlig: '3' },
      { record: '$KL', eksamensform: 'P', eksamen_skriftlig: 'IM' },
    ],
    hits: [
      { row: 0, at: 'eksamen_muntlig', message: 'written', severity: 'error' },
      { row: 1, at: 'eksamen_skriftlig', message: 'oral', severity: 'error' },
      { row: 2, at: 'eksamen_annen', message: 'oral', severity: 'error' },
      { row: 3, at: 'eksamen_muntlig', message: 'other', severity: 'error' },
      { row: 4, at: 'eksamen_skriftlig', message: 'other', severity: 'error' },
    ],
  },
  {
    name: 'no form, or one that is not among the known four, says no column',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', eksamen_annen: '4' },
      { record: '$KL', eksamensform: 'TP', eksamen_muntlig: '4' },
    ],
    hits: [],
    falseAlarm: 'F06',
  },
  {
    name: 'prior learning, grades in two columns and a practical exam in grunnskole are told of by other rules',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', fagstatus: 'R', eksamensform: 'M', eksamen_annen: 'GK' },
      { record: '$KL', fagstatus: 'V', eksamensform: 'M', eksamen_annen: 'IG' },
      { record: '$KL', eksamensform: 'S', eksamen_muntlig: '4', eksamen_annen: '4' },
      { record: '$KL', programomraadekode: 'GSGSK0----', eksamensform: 'P', eksamen_skriftlig: '4' },
    ],
    hits: [],
  },
  {
    name: 'a value that is no grade is told of by the rules on grades',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', eksamensform: 'S', eksamen_muntlig: '4/5' },
      { record: '$KL', eksamensform: 'S', eksamen_skriftlig: 'QQ', eksamen_muntlig: '4' },
    ],
    hits: [],
  },
  {
    name: 'a table with words and marks for empty cells',
    format: 'karakterfil',
    rows: [
      { ...TABELL, eksamensform: 'muntlig', eksamen_skriftlig: '-', eksamen_muntlig: '4 (fire)' },
      { ...TABELL, eksamensform: 'muntlig-praktisk', eksamen_muntlig: '4' },
    ],
    hits: [{ row: 1, at: 'eksamen_muntlig', message: 'other', severity: 'error' }],
  },
  {
    name: 'a table without a column for other exams may have put the grade where there was room',
    format: 'karakterfil',
    text: 'Fødselsnummer;Fagkode;Eksamensform;Skr;Mun\r\n14830850105;ENG1007;MP;;4\r\n',
    rows: [],
    hits: [],
  },
]
