import type { RuleExample } from '../examples.ts'

const TABELL = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007' }

export const examples: readonly RuleExample[] = [
  {
    name: 'an exam taken again, with or without a result',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', karakterstatus: 'N', eksamen_skriftlig: '3' },
      { record: '$KL', karakterstatus: 'U', eksamen_muntlig: 'IM' },
      { record: '$KL', karakterstatus: 'S', standpunkt: '1', eksamen_annen: '2' },
    ],
    hits: [],
  },
  {
    name: 'standpunkt alone is no exam',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', karakterstatus: 'N', standpunkt: '3' },
      { record: '$KL', karakterstatus: 'U' },
      { record: '$KL', karakterstatus: 'S', standpunkt: '1' },
    ],
    hits: [
      { row: 0, at: 'karakterstatus', message: 'missing', severity: 'warning' },
      { row: 1, at: 'karakterstatus', message: 'missing', severity: 'warning' },
      { row: 2, at: 'karakterstatus', message: 'missing', severity: 'warning' },
    ],
  },
  {
    name: 'an appeal and a correction are about standpunkt as well',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', karakterstatus: 'K', standpunkt: '3' },
      { record: '$KL', karakterstatus: 'E', standpunkt: '3' },
    ],
    hits: [],
  },
  {
    name: 'in September the exam of the autumn is still to come',
    format: 'sas-vigo',
    leveranse: 'etter-klage',
    today: '2026-09-18',
    rows: [{ record: '$KL', karakterstatus: 'S', standpunkt: '1' }],
    hits: [],
    falseAlarm: 'F01',
  },
  {
    name: 'what is no grade, grunnskole, and a pupil who left have rules of their own',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', karakterstatus: 'N', eksamen_skriftlig: 'QQ' },
      { record: '$KL', karakterstatus: 'N', programomraadekode: 'GSGSK0----', standpunkt: '3' },
      { record: '$KL', karakterstatus: 'N', fagstatus: 'S' },
    ],
    hits: [],
  },
  {
    name: 'the statistics, and a table with words and lines',
    format: 'ssb-resultatfag',
    rows: [{ fodselsnummer: '14830850105', fagkode: 'ENG1007', standpunkt: '3', karakterstatus: 'U' }],
    hits: [{ row: 0, at: 'karakterstatus', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'a table with words and lines',
    format: 'karakterfil',
    rows: [
      { ...TABELL, karakterstatus: 'utsatt', eksamen_muntlig: '-', standpunkt: '3' },
      { ...TABELL, karakterstatus: '-', standpunkt: '3' },
    ],
    hits: [{ row: 0, at: 'karakterstatus', message: 'missing', severity: 'warning' }],
  },
]
