import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'what the interface marks with J is there; a blank start date is another rule',
    format: 'sas-vigo',
    rows: [
      { record: 'TOF', versjon: '3.0', fylkesnummer: '46' },
      { record: '$EL', fodselsnummer: '01810750045' },
      { record: '$EK', fodselsnummer: '01810750045', skoleaar: '20252026', skolenummer: '46001', programomraadekode: 'STUSP1----' },
    ],
    hits: [],
    falseAlarm: 'F20',
  },
  {
    name: 'no identity number, no version, white space for a subject code',
    format: 'sas-vigo',
    rows: [
      { record: 'TOF', fylkesnummer: '46' },
      { record: '$EL', navn: 'Berg, Ada' },
      {
        record: '$KL',
        fodselsnummer: '01810750045',
        skoleaar: '20252026',
        skolenummer: '46001',
        programomraadekode: 'STUSP1----',
        fagkode: '  ',
      },
    ],
    hits: [
      { row: 0, at: 'versjon', message: 'blank', severity: 'error' },
      { row: 1, at: 'fodselsnummer', message: 'blank', severity: 'error' },
      { row: 2, at: 'fagkode', message: 'blank', severity: 'error' },
    ],
  },
  {
    name: 'a statistics file without a school number',
    format: 'ssb-resultat',
    rows: [{ fodselsnummer: '01810750045', skoleaar: '20252026', programomraadekode: 'STUSP1----' }],
    hits: [{ row: 0, at: 'skolenummer', message: 'blank', severity: 'error' }],
  },
  {
    name: 'in a table that people made, a row without a number may be a heading',
    format: 'karakterfil',
    rows: [{ fagkode: 'ENG1007', fodselsnummer: '01810750045' }, { fagkode: 'ENG1007' }],
    hits: [{ row: 1, at: 'fodselsnummer', message: 'blank', severity: 'warning' }],
  },
  {
    name: 'a list that people keep lacks the number of candidates',
    format: 'eksamensplan',
    rows: [{ parti: 'ENG-M-01', fagkode: 'ENG1007', eksamensdato: '10.06.2026' }],
    hits: [{ row: 0, at: 'antall_kandidater', message: 'blank-in-list', severity: 'warning' }],
  },
]
