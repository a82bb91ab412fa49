import type { RuleExample } from '../examples.ts'

const elevkurs = {
  record: '$EK',
  fodselsnummer: '01810750045',
  skoleaar: '20252026',
  skolenummer: '46001',
  programomraadekode: 'STUSP1----',
}
const fag = {
  record: '$KL',
  fodselsnummer: '01810750045',
  skoleaar: '20252026',
  skolenummer: '46001',
  programomraadekode: 'STUSP1----',
  fagkode: 'ENG1007',
}

export const examples: readonly RuleExample[] = [
  {
    name: 'it lies on the programme line',
    format: 'sas-vigo',
    rows: [elevkurs, fag],
    hits: [],
  },
  {
    name: 'the pupil has no programme line: one finding with its rows',
    format: 'sas-vigo',
    rows: [
      elevkurs,
      { ...fag, fodselsnummer: '02810750084' },
      { ...fag, fagkode: 'NOR1260', fodselsnummer: '02810750084' },
      { ...fag, fodselsnummer: '03810750013' },
    ],
    hits: [
      { row: 1, at: 'fodselsnummer', message: 'none', severity: 'error', count: 2 },
      { row: 3, at: 'fodselsnummer', message: 'none', severity: 'error' },
    ],
  },
  {
    name: 'another programme area, school or year than the programme line has',
    format: 'sas-vigo',
    rows: [elevkurs, { ...fag, programomraadekode: 'STUSP2----' }, { ...fag, skolenummer: '46002' }, { ...fag, skoleaar: '20242025' }],
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
      { ...fag, programomraadekode: 'STUSP2----' },
      { ...fag, fagkode: 'NOR1260', programomraadekode: 'STUSP2----' },
      { ...fag, fodselsnummer: '02810750084', programomraadekode: 'STUSP2----' },
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
      { ...fag, programomraadekode: 'stusp1----', skoleaar: '2025/26' },
      { ...fag, skoleaar: '2025' },
      { ...fag, fodselsnummer: '01810750046' },
    ],
    hits: [],
  },
  {
    name: 'a school or programme area of a wrong form, on either line, is told once, by the rule on its form',
    format: 'sas-vigo',
    rows: [
      elevkurs,
      { ...fag, skolenummer: '4601' },
      { ...fag, programomraadekode: 'STUSP1' },
      { ...elevkurs, fodselsnummer: '02810750084', skolenummer: '974603268' },
      { ...fag, fodselsnummer: '02810750084' },
      { ...elevkurs, fodselsnummer: '03810750013', programomraadekode: 'STUSP1+---' },
      { ...fag, fodselsnummer: '03810750013' },
    ],
    hits: [],
  },
  {
    name: 'the same subject under two programme lines',
    format: 'sas-vigo',
    rows: [elevkurs, { ...elevkurs, programomraadekode: 'STUSP2----' }, fag, { ...fag, programomraadekode: 'STUSP2----' }],
    hits: [],
    falseAlarm: 'F08',
  },
  {
    name: 'the programme line has no number, or a wrong one: told there',
    format: 'sas-vigo',
    rows: [
      { ...elevkurs, fodselsnummer: '' },
      fag,
      { ...fag, fagkode: 'NOR1260' },
      { ...elevkurs, fodselsnummer: '02810750085' },
      { ...fag, fodselsnummer: '02810750084' },
    ],
    hits: [],
  },
  {
    name: 'a programme line with a wrong number and one that is missing',
    format: 'sas-vigo',
    rows: [{ ...elevkurs, fodselsnummer: '01810750046' }, fag, { ...fag, fodselsnummer: '02810750084' }],
    hits: [{ row: 2, at: 'fodselsnummer', message: 'none', severity: 'error' }],
  },
]
