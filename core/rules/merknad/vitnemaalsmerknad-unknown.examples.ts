import type { RuleExample } from '../examples.ts'

const VM = { record: '$VM', fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP3----' }

export const examples: readonly RuleExample[] = [
  {
    name: 'the first, the last and an expired remark exist',
    format: 'sas-vigo',
    rows: [
      { ...VM, vitnemaalsmerknad: 'VMM01' },
      { ...VM, vitnemaalsmerknad: 'VMM46' },
      { ...VM, vitnemaalsmerknad: 'VMM12' },
    ],
    hits: [],
  },
  {
    name: 'there never was a VMM05',
    format: 'sas-vigo',
    rows: [{ ...VM, vitnemaalsmerknad: 'VMM05' }],
    hits: [{ row: 0, at: 'vitnemaalsmerknad', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'VMM47 is one too many',
    format: 'sas-vigo',
    rows: [{ ...VM, vitnemaalsmerknad: 'VMM47' }],
    hits: [{ row: 0, at: 'vitnemaalsmerknad', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'a subject remark is no diploma remark',
    format: 'sas-vigo',
    rows: [{ ...VM, vitnemaalsmerknad: 'FAM03' }],
    hits: [{ row: 0, at: 'vitnemaalsmerknad', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'another way of writing it is spelling',
    format: 'sas-vigo',
    rows: [
      { ...VM, vitnemaalsmerknad: 'VMM6' },
      { ...VM, vitnemaalsmerknad: 'vmm23' },
    ],
    hits: [],
  },
]
