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
  {
    name: 'small letters, with blanks too',
    format: 'sas-vigo',
    text: 'TOF;3.0;20260622;Prøve;46;;\r\n$el;01810750045;Berg, Ada;;;;;;\r\n$El ;02810750084;Dahl, Jon;;;;;;\r\n$EL;03810750013;Lien, Mina;;;;;;\r\n$EL;04810750052;Vik, Sara;;;;;;\r\n$EL;05810750091;Moen, Tuva;;;;;;\r\n',
    rows: [],
    hits: [
      { row: 1, at: 'linje_id', message: 'small-letters', severity: 'warning', fix: '$EL' },
      { row: 2, at: 'linje_id', message: 'small-letters', severity: 'warning', fix: '$EL' },
    ],
  },
]
