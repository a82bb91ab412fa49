import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'the five kinds of lines are known',
    format: 'sas-vigo',
    text: 'TOF;3.0;20260622;Prøve;46;;\r\n$EL;01810750045;Berg, Ada;;;;;;\r\n',
    rows: [],
    hits: [],
  },
  {
    name: 'a line id that the interface does not have',
    format: 'sas-vigo',
    text: 'TOF;3.0;20260622;Prøve;46;;\r\n$EL;01810750045;Berg, Ada;;;;;;\r\n$XX;01810750045\r\n$EL;02810750084;Dahl, Jon;;;;;;\r\n',
    rows: [],
    hits: [{ row: 2, at: null, message: 'unknown', severity: 'error' }],
  },
  {
    name: 'a line id without its sign is told as what is meant; one in small letters is read',
    format: 'sas-vigo',
    text: 'TOF;3.0;20260622;Prøve;46;;\r\n$el;01810750045;Berg, Ada;;;;;;\r\nEK;x\r\n$EL;03810750013;Lien, Mina;;;;;;\r\n$EL;04810750052;Vik, Sara;;;;;;\r\n$EL;05810750091;Moen, Tuva;;;;;;\r\n',
    rows: [],
    hits: [{ row: 2, at: null, message: 'misspelled', severity: 'error' }],
  },
  {
    name: 'a line that begins with a person is not shown',
    format: 'sas-vigo',
    text: 'TOF;3.0;20260622;Prøve;46;;\r\n$EL;01810750045;Berg, Ada;;;;;;\r\n02810750084;Dahl, Jon\r\n$EL;03810750013;Lien, Mina;;;;;;\r\n',
    rows: [],
    hits: [{ row: 2, at: null, message: 'no-line-id', severity: 'error' }],
  },
  {
    name: 'nor is one that begins with a short name',
    format: 'sas-vigo',
    text: 'TOF;3.0;20260622;Prøve;46;;\r\n$EL;01810750045;Berg, Ada;;;;;;\r\nJon;Dahl\r\n$EL;03810750013;Lien, Mina;;;;;;\r\n',
    rows: [],
    hits: [{ row: 2, at: null, message: 'no-line-id', severity: 'error' }],
  },
  {
    name: 'an end line may be allowed',
    format: 'sas-vigo',
    text: 'TOF;3.0;20260622;Prøve;46;;\r\n$EL;01810750045;Berg, Ada;;;;;;\r\n$EL;02810750084;Dahl, Jon;;;;;;\r\nEOF;3\r\n',
    rows: [],
    hits: [{ row: 3, at: null, message: 'end-line', severity: 'warning' }],
  },
  {
    name: 'the same unknown line all through the file is one cause',
    format: 'sas-vigo',
    text: `TOF;3.0;20260622;Prøve;46;;\r\n${'$ZZ;1\r\n'.repeat(50)}$EL;01810750045;Berg, Ada;;;;;;\r\n`,
    rows: [],
    hits: [{ row: 1, at: null, message: 'unknown', severity: 'error', count: 50 }],
  },
]
