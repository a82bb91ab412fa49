import { plainDate } from '../../dates/plain-date.ts'
import type { RuleExample } from '../examples.ts'
import { exampleKodeverk } from './example-kodeverk.ts'

const kodeverk = exampleKodeverk({
  skoler: {
    '39901': { navn: 'Eksempel vgs' },
    '39902': { navn: 'Stengt vgs', til: plainDate(2025, 7, 31)! },
    '39903': { navn: 'Stenges nå', til: plainDate(2025, 12, 31)! },
    '39904': { navn: 'Ny vgs', fra: plainDate(2026, 8, 1)! },
    '39905': { navn: 'Nedlagt vgs', utgaatt: true },
  },
})
const EK = { record: '$EK', skoleaar: '20252026' }

export const examples: readonly RuleExample[] = [
  {
    name: 'active schools, one that closes during the year, and one the list lacks',
    format: 'sas-vigo',
    rows: ['39901', '39903', '39999'].map((skolenummer) => ({ ...EK, skolenummer })),
    kodeverk,
    hits: [],
  },
  {
    name: 'closed before the year, open only after it, closed nobody says when',
    format: 'sas-vigo',
    rows: [
      { ...EK, skolenummer: '39902' },
      { ...EK, skolenummer: '39902', skoleaar: '20242025' },
      { ...EK, skolenummer: '39904' },
      { ...EK, skolenummer: '39905' },
      { ...EK, skolenummer: '39905', skoleaar: '20242025' },
      { ...EK, skolenummer: '39901' },
    ],
    kodeverk,
    hits: [
      { row: 0, at: 'skolenummer', message: 'before', severity: 'error' },
      { row: 2, at: 'skolenummer', message: 'after', severity: 'error' },
      { row: 3, at: 'skolenummer', message: 'expired', severity: 'error' },
    ],
  },
]
