import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'the codes of grunnskole, GK for adults among them',
    format: 'sas-vigo',
    rows: [
      ...['1', '6', 'F', 'IV', 'D'].map((standpunkt) => ({
        record: '$KL',
        programomraadekode: 'GSGSK0----',
        fagkode: 'NOR0214',
        standpunkt,
      })),
      { record: '$KL', programomraadekode: 'GSGSK0VO--', fagkode: 'NOR0214', standpunkt: 'GK' },
      { record: '$KL', programomraadekode: 'GSGSK0----', fagkode: 'NOR0214', standpunkt: '4', eksamen_skriftlig: 'IM' },
    ],
    hits: [],
  },
  {
    name: 'upper secondary may have them',
    format: 'sas-vigo',
    rows: [{ record: '$KL', programomraadekode: 'HSHEA2----', fagkode: 'HEA2008', standpunkt: 'IB', eksamen_annen: 'BM' }],
    hits: [],
  },
  {
    name: 'codes of upper secondary in a grunnskole row',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', programomraadekode: 'GSGSK0----', fagkode: 'NOR0214', standpunkt: 'IB' },
      { record: '$KL', programomraadekode: 'GSGSK0----', fagkode: 'NOR0214', eksamen_annen: 'BM' },
    ],
    hits: [
      {
        row: 0,
        at: 'standpunkt',
        message: 'level',
        severity: 'warning',
        facts: { allowed: ['1', '2', '3', '4', '5', '6', 'D', 'F', 'GK', 'IV', 'IM'] },
      },
      { row: 1, at: 'eksamen_annen', message: 'level', severity: 'warning' },
    ],
  },
  {
    name: 'a statistics file for grunnskole',
    format: 'ssb-resultatfag',
    rows: [{ fodselsnummer: '14830850105', programomraadekode: 'GSGSK0----', fagkode: 'NOR0214', standpunkt: 'VO' }],
    hits: [{ row: 0, at: 'standpunkt', message: 'level', severity: 'warning' }],
  },
  {
    name: 'a code in the wrong column is told once, by the rule on columns',
    format: 'sas-vigo',
    rows: [{ record: '$KL', programomraadekode: 'GSGSK0----', fagkode: 'NOR0214', standpunkt: 'BM' }],
    hits: [],
  },
]
