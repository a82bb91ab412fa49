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
    name: 'TOF behind a pupil',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '01810750045', navn: 'Berg, Ada' },
      { record: 'TOF', versjon: '3.0', fildato: '20260622', fylkesnummer: '46' },
    ],
    hits: [{ row: 1, at: 'linje_id', message: 'later', severity: 'error' }],
  },
  {
    name: 'a file without TOF is another rule',
    format: 'sas-vigo',
    rows: [{ record: '$EL', fodselsnummer: '01810750045', navn: 'Berg, Ada' }],
    hits: [],
  },
]
