import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007', fagstatus: 'E', annullert_dato: '12.06.2026' }
const privatist = { ...row, fodselsnummer: '02910752033', fagstatus: 'P' }

export const examples: readonly RuleExample[] = [
  {
    name: 'IV, another reason, an appeal upheld',
    format: 'karakterfil',
    rows: [
      { ...row, annullert: 'juks', eksamen_muntlig: 'IV', fagmerknad: 'FAM04' },
      { ...row, annullert: 'Udir: formell feil', standpunkt: '4' },
      { ...row, annullert: 'juks', standpunkt: '4', eksamen_muntlig: '5', klageutfall: 'Medhold' },
      { ...privatist, annullert: 'juks', eksamen_skriftlig: 'IV' },
    ],
    hits: [],
  },
  {
    name: 'the exam grade, and standpunkt alone',
    format: 'karakterfil',
    rows: [
      { ...row, annullert: 'juks', standpunkt: '4', eksamen_muntlig: '5' },
      { ...row, annullert: 'juks', standpunkt: '4', eksamen_muntlig: 'IV' },
      { ...row, annullert: 'fusk', standpunkt: '3', klageutfall: 'ikke medhold' },
    ],
    hits: [
      { row: 0, at: 'eksamen_muntlig', message: 'exam', severity: 'warning' },
      { row: 1, at: 'standpunkt', message: 'standpunkt', severity: 'warning' },
      { row: 2, at: 'standpunkt', message: 'standpunkt', severity: 'warning' },
    ],
    norms: ['UDIR5-3-37-20'],
  },
]
