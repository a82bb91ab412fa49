import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'a start line and a pupil',
    format: 'sas-vigo',
    rows: [
      { record: 'TOF', versjon: '3.0', fildato: '20260622', fylkesnummer: '46' },
      { record: '$EL', fodselsnummer: '01810750045', navn: 'Berg, Ada' },
    ],
    hits: [],
  },
  {
    name: 'a start line alone',
    format: 'sas-vigo',
    rows: [{ record: 'TOF', versjon: '3.0', fildato: '20260622', fylkesnummer: '46' }],
    hits: [{ row: -1, at: null, message: 'empty', severity: 'error' }],
  },
  {
    name: 'lines that could not be read are another cause',
    format: 'sas-vigo',
    text: 'TOF;3.0;20260622;;46;;\r\n$el;01810750045;Berg, Ada;;;;;;\r\n',
    rows: [],
    hits: [],
  },
]
