import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'lines as long as they should be',
    format: 'sas-vigo',
    text: 'TOF;3.0;20260622;Prøve;46;;\r\n$EL;01810750045;Berg, Ada;;;;;;\r\n',
    rows: [],
    hits: [],
  },
  {
    name: 'a separator inside an address makes one field more',
    format: 'sas-vigo',
    text: 'TOF;3.0;20260622;Prøve;46;;\r\n$EL;01810750045;Berg, Ada;Bakken 1; H0102;;;;;fri\r\n$EL;02810750084;Dahl, Jon;;;;;;\r\n$EL;03810750013;Lien, Mina;;;;;;fri\r\n$EL;04810750052;Vik, Sara;;;;;;\r\n',
    rows: [],
    hits: [{ row: 1, at: null, message: 'too-many', severity: 'error' }],
  },
  {
    name: 'a line that was cut',
    format: 'sas-vigo',
    text: 'TOF;3.0;20260622;Prøve;46;;\r\n$EL;01810750045;Berg\r\n$EL;02810750084;Dahl, Jon;;;;;;\r\n$EL;03810750013;Lien, Mina;;;;;;\r\n',
    rows: [],
    hits: [{ row: 1, at: null, message: 'too-few', severity: 'error' }],
  },
  {
    name: 'empty separators behind the last field move nothing',
    format: 'sas-vigo',
    text: 'TOF;3.0;20260622;Prøve;46;;;;\r\n$EL;01810750045;Berg, Ada;;;;;;;;;\r\n',
    rows: [],
    hits: [],
    falseAlarm: 'F43',
  },
  {
    name: 'a statistics row with a field too many',
    format: 'ssb-elevfag',
    text: 'Fødselsnummer;Skoleår;Skolenummer;Programområdekode;Fagkode;Fagstatus;Elevtimer;\r\n01810750045;20252026;46001;STUSP1----;ENG1007;E;;\r\n02810750084;20252026;46001;STUSP1----;ENG1007;E;;feil;her\r\n03810750013;20252026;46001;STUSP1----;ENG1007;E;;\r\n',
    rows: [],
    hits: [{ row: 2, at: null, message: 'too-many', severity: 'error' }],
  },
]
