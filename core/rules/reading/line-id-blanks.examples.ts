import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'a line id as it should be',
    format: 'sas-vigo',
    rows: [{ record: '$EL', fodselsnummer: '01810750045' }],
    hits: [],
  },
  {
    name: 'a blank before it',
    format: 'sas-vigo',
    text: 'TOF;3.0;20260622;Prøve;46;;\r\n $EL;01810750045;Berg, Ada;;;;;;\r\n$EL;02810750084;Dahl, Jon;;;;;;\r\n',
    rows: [],
    hits: [{ row: 1, at: 'linje_id', message: 'blanks', severity: 'warning', fix: '$EL' }],
  },
]
