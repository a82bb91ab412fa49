import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: "the user's own county",
    format: 'sas-vigo',
    fylke: '46',
    rows: [
      { record: 'TOF', versjon: '3.0', fildato: '20260622', fylkesnummer: '46' },
      { record: '$EL', fodselsnummer: '01810750045', navn: 'Berg, Ada' },
    ],
    hits: [],
  },
  {
    name: 'another county, also on a second start line',
    format: 'sas-vigo',
    fylke: '11',
    rows: [
      { record: 'TOF', versjon: '3.0', fildato: '20260622', fylkesnummer: '46' },
      { record: '$EL', fodselsnummer: '01810750045', navn: 'Berg, Ada' },
      { record: 'TOF', versjon: '3.0', fildato: '20260622', fylkesnummer: '46' },
    ],
    hits: [
      { row: 0, at: 'fylkesnummer', message: 'other', severity: 'error' },
      { row: 2, at: 'fylkesnummer', message: 'other', severity: 'error' },
    ],
  },
  {
    name: 'nobody told the county',
    format: 'sas-vigo',
    rows: [
      { record: 'TOF', versjon: '3.0', fildato: '20260622', fylkesnummer: '46' },
      { record: '$EL', fodselsnummer: '01810750045', navn: 'Berg, Ada' },
    ],
    hits: [],
  },
  {
    name: "Oslo's lost zero is another rule",
    format: 'sas-vigo',
    fylke: '03',
    rows: [
      { record: 'TOF', versjon: '3.0', fylkesnummer: '3' },
      { record: '$EL', fodselsnummer: '01810750045', navn: 'Berg, Ada' },
    ],
    hits: [],
  },
]
