import type { RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const VO = { record: '$KL', ...KEY, fagkode: 'NAT1007', fagstatus: 'E', standpunkt: 'VO' }
const VMM27 = { record: '$VM', ...KEY, vitnemaalsmerknad: 'VMM27' }

export const examples: readonly RuleExample[] = [
  {
    name: 'VO with the remark that explains it, also written another way or on another enrolment',
    format: 'sas-vigo',
    rows: [
      VO,
      { ...VO, fagkode: 'ENG1007' },
      VMM27,
      { ...VO, fodselsnummer: '02910752033' },
      { ...VMM27, fodselsnummer: '02910752033', vitnemaalsmerknad: 'VMM 27' },
      { ...VO, fodselsnummer: '05810854024' },
      { ...VMM27, fodselsnummer: '05810854024', programomraadekode: 'STUSP2----' },
    ],
    hits: [],
  },
  {
    name: 'VO without any remark, told once for the pupil',
    format: 'sas-vigo',
    rows: [
      { ...VO, standpunkt: '4' },
      { ...VO, fagkode: 'ENG1007' },
      { ...VO, fagkode: 'MAT1019' },
    ],
    hits: [{ row: 1, at: 'standpunkt', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'another remark, and another pupil’s remark, explain nothing',
    format: 'sas-vigo',
    rows: [VO, { ...VMM27, vitnemaalsmerknad: 'VMM26' }, { ...VMM27, fodselsnummer: '02910752033' }],
    hits: [{ row: 0, at: 'standpunkt', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'IV needs no such remark, and VO before 2024 is another rule’s',
    format: 'sas-vigo',
    rows: [
      { ...VO, standpunkt: 'IV' },
      { ...VO, fodselsnummer: '02910752033', skoleaar: '20222023' },
      { ...VO, fodselsnummer: '05810854024', skoleaar: '20232024' },
    ],
    hits: [{ row: 2, at: 'standpunkt', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'before the documents are made',
    format: 'sas-vigo',
    leveranse: 'termin1',
    today: '2026-02-13',
    rows: [VO],
    hits: [],
  },
  {
    name: 'statistics hold no diploma remarks',
    format: 'ssb-resultatfag',
    rows: [{ ...KEY, fagkode: 'NAT1007', fagstatus: 'E', standpunkt: 'VO' }],
    hits: [],
  },
]
