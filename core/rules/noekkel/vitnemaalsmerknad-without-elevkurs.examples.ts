import type { RuleExample } from '../examples.ts'

const elevkurs = {
  record: '$EK',
  fodselsnummer: '01810750045',
  skoleaar: '20252026',
  skolenummer: '46001',
  programomraadekode: 'STUSP1----',
}
const merknad = {
  record: '$VM',
  fodselsnummer: '01810750045',
  skoleaar: '20252026',
  skolenummer: '46001',
  programomraadekode: 'STUSP1----',
  vitnemaalsmerknad: 'VMM06',
}

export const examples: readonly RuleExample[] = [
  {
    name: 'it lies on the programme line',
    format: 'sas-vigo',
    rows: [elevkurs, merknad],
    hits: [],
  },
  {
    name: 'the pupil has no programme line: one finding with its rows',
    format: 'sas-vigo',
    rows: [
      elevkurs,
      { ...merknad, fodselsnummer: '02810750084' },
      { ...merknad, vitnemaalsmerknad: 'VMM16', fodselsnummer: '02810750084' },
      { ...merknad, fodselsnummer: '03810750013' },
    ],
    hits: [
      { row: 1, at: 'fodselsnummer', message: 'none', severity: 'error', count: 2 },
      { row: 3, at: 'fodselsnummer', message: 'none', severity: 'error' },
    ],
  },
  {
    name: 'another programme area, school or year than the programme line has',
    format: 'sas-vigo',
    rows: [
      elevkurs,
      { ...merknad, programomraadekode: 'STUSP2----' },
      { ...merknad, skolenummer: '46002' },
      { ...merknad, skoleaar: '20242025' },
    ],
    hits: [
      { row: 1, at: 'programomraadekode', message: 'programme', severity: 'error' },
      { row: 2, at: 'skolenummer', message: 'school', severity: 'error' },
      { row: 3, at: 'skoleaar', message: 'year', severity: 'error' },
    ],
  },
  {
    name: 'two pupils with the same wrong programme area are two findings',
    format: 'sas-vigo',
    rows: [
      elevkurs,
      { ...elevkurs, fodselsnummer: '02810750084' },
      { ...merknad, programomraadekode: 'STUSP2----' },
      { ...merknad, vitnemaalsmerknad: 'VMM16', programomraadekode: 'STUSP2----' },
      { ...merknad, fodselsnummer: '02810750084', programomraadekode: 'STUSP2----' },
    ],
    hits: [
      { row: 2, at: 'programomraadekode', message: 'programme', severity: 'error', count: 2 },
      { row: 4, at: 'programomraadekode', message: 'programme', severity: 'error' },
    ],
  },
  {
    name: 'small letters and another spelling of the year are the same key; what cannot be read is another rule',
    format: 'sas-vigo',
    rows: [
      elevkurs,
      { ...merknad, programomraadekode: 'stusp1----', skoleaar: '2025/26' },
      { ...merknad, skoleaar: '2025' },
      { ...merknad, fodselsnummer: '01810750046' },
    ],
    hits: [],
  },
  {
    name: 'the programme line has no number, or a wrong one: told there',
    format: 'sas-vigo',
    rows: [
      { ...elevkurs, fodselsnummer: '' },
      merknad,
      { ...merknad, vitnemaalsmerknad: 'VMM16' },
      { ...elevkurs, fodselsnummer: '02810750085' },
      { ...merknad, fodselsnummer: '02810750084' },
    ],
    hits: [],
  },
  {
    name: 'a programme line with a wrong number and one that is missing',
    format: 'sas-vigo',
    rows: [{ ...elevkurs, fodselsnummer: '01810750046' }, merknad, { ...merknad, fodselsnummer: '02810750084' }],
    hits: [{ row: 2, at: 'fodselsnummer', message: 'none', severity: 'error' }],
  },
]
