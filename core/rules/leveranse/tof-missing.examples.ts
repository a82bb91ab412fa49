import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'a file that begins with TOF',
    format: 'sas-vigo',
    rows: [
      { record: 'TOF', versjon: '3.0', fildato: '20260622', fylkesnummer: '46' },
      { record: '$EL', fodselsnummer: '01810750045', navn: 'Berg, Ada' },
    ],
    hits: [],
  },
  {
    name: 'a file without',
    format: 'sas-vigo',
    rows: [{ record: '$EL', fodselsnummer: '01810750045', navn: 'Berg, Ada' }],
    hits: [{ row: -1, at: null, message: 'missing', severity: 'error' }],
  },
  {
    name: 'a start line in small letters is told once, by row-unknown-kind',
    format: 'sas-vigo',
    text: 'tof;3.0;20260622;;46;;\r\n$EL;01810750045;Berg, Ada;;;;;;\r\n',
    rows: [],
    hits: [],
  },
]
