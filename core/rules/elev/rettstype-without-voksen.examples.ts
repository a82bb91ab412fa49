import type { RuleExample } from '../examples.ts'

const EK = { record: '$EK', fodselsnummer: '01810750045', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }

export const examples: readonly RuleExample[] = [
  {
    name: 'an adult with an adult right and a right to påbygging',
    format: 'sas-vigo',
    rows: [{ ...EK, voksen: 'J', rettstype: 'V', rett_paabygging: 'J' }],
    hits: [],
  },
  {
    name: 'what systems fill in for every pupil',
    format: 'sas-vigo',
    rows: [
      { ...EK, voksen: 'N', rettstype: 'U', rett_paabygging: 'N' },
      { ...EK, rettstype: 'I' },
    ],
    hits: [],
  },
  {
    name: 'an adult right without the mark, said or blank',
    format: 'sas-vigo',
    rows: [
      { ...EK, voksen: 'N', rettstype: 'V' },
      { ...EK, rettstype: 'V' },
      { ...EK, voksen: 'N', rett_paabygging: 'J' },
    ],
    hits: [
      { row: 0, at: 'rettstype', message: 'adult', severity: 'warning' },
      { row: 1, at: 'rettstype', message: 'adult', severity: 'warning' },
      { row: 2, at: 'rett_paabygging', message: 'adult', severity: 'warning' },
    ],
  },
  {
    name: 'both fields, one cause',
    format: 'sas-vigo',
    rows: [{ ...EK, voksen: 'N', rettstype: 'V', rett_paabygging: 'J' }],
    hits: [{ row: 0, at: 'rettstype', message: 'adult', severity: 'warning' }],
  },
  {
    name: 'the statistics do not say who is an adult',
    format: 'ssb-resultat',
    rows: [{ fodselsnummer: '01810750045', rettstype: 'V', rett_paabygging: 'J', elevstatus: 'V' }],
    hits: [],
  },
]
