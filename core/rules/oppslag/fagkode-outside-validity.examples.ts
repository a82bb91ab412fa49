import { plainDate } from '../../dates/plain-date.ts'
import type { RuleExample } from '../examples.ts'
import { exampleKodeverk } from './example-kodeverk.ts'

const kodeverk = exampleKodeverk({
  fagkoder: {
    ENG1002: { navn: 'Engelsk', til: plainDate(2025, 7, 31)! },
    ENG1007: { navn: 'Engelsk', fra: plainDate(2025, 8, 1)!, til: plainDate(2026, 7, 31)! },
    ENG1010: { navn: 'Engelsk', fra: plainDate(2026, 8, 1)! },
    MAT1001: { navn: 'Matematikk', utgaatt: true },
    NOR1260: { navn: 'Norsk' },
  },
})
const KL = { record: '$KL', skoleaar: '20252026', fagstatus: 'E' }

export const examples: readonly RuleExample[] = [
  {
    name: 'a code of this year, one without bounds and one the list lacks',
    format: 'sas-vigo',
    rows: ['ENG1007', 'NOR1260', 'ENG9999'].map((fagkode) => ({ ...KL, fagkode })),
    kodeverk,
    hits: [],
  },
  {
    name: 'the day before the school year and the day after it are outside; one of its own days is enough',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'ENG1002' },
      { ...KL, fagkode: 'ENG1002', skoleaar: '20242025' },
      { ...KL, fagkode: 'ENG1010' },
      { ...KL, fagkode: 'ENG1010', skoleaar: '20262027' },
      { ...KL, fagkode: 'ENG1007' },
    ],
    kodeverk,
    hits: [
      { row: 0, at: 'fagkode', message: 'before', severity: 'warning' },
      { row: 2, at: 'fagkode', message: 'after', severity: 'warning' },
    ],
  },
  {
    name: 'a code marked as expired without a day is so from the year of the list',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'MAT1001' },
      { ...KL, fagkode: 'MAT1001', skoleaar: '20242025' },
    ],
    kodeverk,
    hits: [{ row: 0, at: 'fagkode', message: 'expired', severity: 'warning' }],
  },
  {
    name: 'private candidates, approved and assessed subjects, exams taken again, earlier years and ended subjects keep the old code',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'ENG1002', fagstatus: 'P' },
      { ...KL, fagkode: 'ENG1002', fagstatus: 'G' },
      { ...KL, fagkode: 'ENG1002', fagstatus: 'V' },
      { ...KL, fagkode: 'ENG1002', fagstatus: 'R' },
      { ...KL, fagkode: 'ENG1002', karakterstatus: 'N' },
      { ...KL, fagkode: 'ENG1002', skoleaar2: '20232024' },
      { ...KL, fagkode: 'ENG1002', avbruddsdato_fag: '20251001' },
    ],
    kodeverk,
    hits: [],
  },
  {
    name: 'a statistics file, and its lines that are not active',
    format: 'ssb-resultatfag',
    rows: [
      { fodselsnummer: '14830850105', skoleaar: '20252026', fagkode: 'ENG1002', fagstatus: 'E', linje_aktiv: 'J' },
      { fodselsnummer: '14830850105', skoleaar: '20252026', fagkode: 'ENG1002', fagstatus: 'E', linje_aktiv: 'N' },
    ],
    kodeverk,
    hits: [{ row: 0, at: 'fagkode', message: 'before', severity: 'warning' }],
  },
]
