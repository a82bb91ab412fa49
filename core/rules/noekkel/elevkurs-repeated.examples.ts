import type { RuleExample } from '../examples.ts'

const elevkurs = {
  record: '$EK',
  fodselsnummer: '01810750045',
  skoleaar: '20252026',
  skolenummer: '46001',
  programomraadekode: 'STUSP1----',
}
const row = { fodselsnummer: '01810750045', skoleaar: '20252026', skolenummer: '46001', programomraadekode: 'STUSP1----' }

export const examples: readonly RuleExample[] = [
  {
    name: 'two programmes in a year, and two schools',
    format: 'sas-vigo',
    rows: [elevkurs, { ...elevkurs, programomraadekode: 'STUSP2----' }, { ...elevkurs, skolenummer: '46002' }],
    hits: [],
    falseAlarm: 'F08',
  },
  {
    name: 'a change of programme within the year',
    format: 'sas-vigo',
    rows: [
      { ...elevkurs, avbruddsdato: '20251003' },
      { ...elevkurs, programomraadekode: 'HSHSF1----', startdato: '20251006' },
    ],
    hits: [],
    falseAlarm: 'F09',
  },
  {
    name: 'the same programme twice',
    format: 'sas-vigo',
    rows: [
      elevkurs,
      { ...elevkurs, fodselsnummer: '02810750084' },
      { ...elevkurs, programomraadekode: 'stusp1----', skoleaar: '2025-2026' },
    ],
    hits: [{ row: 2, at: 'programomraadekode', message: 'again', severity: 'error' }],
  },
  {
    name: 'left and came back',
    format: 'sas-vigo',
    rows: [{ ...elevkurs, avbruddsdato: '20251003' }, elevkurs],
    hits: [{ row: 1, at: 'programomraadekode', message: 'after-break', severity: 'warning' }],
  },
  {
    name: 'the same in the results, and in the list of pupils',
    format: 'ssb-resultat',
    rows: [row, { ...row, fodselsnummer: '02810750084' }, row, row],
    hits: [
      { row: 2, at: 'programomraadekode', message: 'again', severity: 'error' },
      { row: 3, at: 'programomraadekode', message: 'again', severity: 'error' },
    ],
  },
  {
    name: 'a row of ssbElev that stands twice',
    format: 'ssb-elev',
    rows: [row, row],
    hits: [{ row: 1, at: 'programomraadekode', message: 'again', severity: 'error' }],
  },
]
