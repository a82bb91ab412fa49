import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'one start line',
    format: 'sas-vigo',
    rows: [
      { record: 'TOF', versjon: '3.0', fildato: '20260622', fylkesnummer: '46' },
      { record: '$EL', fodselsnummer: '01810750045', navn: 'Berg, Ada' },
    ],
    hits: [],
  },
  {
    name: 'two files put together, and a third',
    format: 'sas-vigo',
    rows: [
      { record: 'TOF', versjon: '3.0', fildato: '20260622', fylkesnummer: '46' },
      { record: '$EL', fodselsnummer: '01810750045', navn: 'Berg, Ada' },
      { record: 'TOF', versjon: '3.0', fildato: '20260622', fylkesnummer: '46' },
      { record: 'TOF', versjon: '3.0', fildato: '20260622', fylkesnummer: '46' },
    ],
    hits: [
      { row: 2, at: 'linje_id', message: 'again', severity: 'error' },
      { row: 3, at: 'linje_id', message: 'again', severity: 'error' },
    ],
  },
]
