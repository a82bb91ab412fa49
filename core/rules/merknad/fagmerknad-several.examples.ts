import type { RuleExample } from '../examples.ts'

const KL = {
  record: '$KL',
  fodselsnummer: '14830850105',
  skoleaar: '20252026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  fagkode: 'ENG1007',
}
const several = (row: number) => ({ row, at: 'fagmerknad', message: 'several', severity: 'error' }) as const

export const examples: readonly RuleExample[] = [
  {
    name: 'two remarks, however they are parted',
    format: 'sas-vigo',
    rows: ['FAM51,FAM29', 'FAM51 FAM29', '51/29', 'FAM51/29', 'FAM51FAM29', 'fam 51 og fam 29', '51,29'].map((fagmerknad) => ({
      ...KL,
      fagmerknad,
    })),
    hits: [0, 1, 2, 3, 4, 5, 6].map(several),
  },
  {
    name: 'three remarks',
    format: 'sas-vigo',
    rows: [{ ...KL, fagmerknad: 'FAM01, FAM05, FAM32' }],
    hits: [several(0)],
  },
  {
    name: 'one remark, however it is written',
    format: 'sas-vigo',
    rows: ['FAM51', 'FAM1', 'fam 51', '51', 'FAM-29', '29.0', ''].map((fagmerknad) => ({ ...KL, fagmerknad })),
    hits: [],
  },
  {
    name: 'a code that does not exist, the same code twice and other words are unknown remarks',
    format: 'sas-vigo',
    rows: ['FAM51,FAM99', 'FAM51,FAM51', 'FAM5129', 'VMM06,VMM23', 'FAM51 F'].map((fagmerknad) => ({ ...KL, fagmerknad })),
    hits: [],
  },
  {
    name: 'a remark with its text, with numbers in it',
    format: 'karakterfil',
    rows: ['FAM51 over fraværsgrensen', 'FAM16 bestått i 2024', 'FAM29 10.06.2026'].map((fagmerknad) => ({
      fodselsnummer: '14830850105',
      fagkode: 'ENG1007',
      fagmerknad,
    })),
    hits: [],
  },
  {
    name: 'the statistics',
    format: 'ssb-resultatfag',
    rows: [{ fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007', fagmerknad: 'FAM51 FAM29' }],
    hits: [several(0)],
  },
]
