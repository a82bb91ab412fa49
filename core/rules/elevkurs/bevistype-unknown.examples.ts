import type { RuleExample } from '../examples.ts'

const EK = { record: '$EK', fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const RESULTAT = { fodselsnummer: '14830850105', skoleaar: '2025-2026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const TABELL = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007' }

export const examples: readonly RuleExample[] = [
  {
    name: 'VM and KB are the two documents',
    format: 'sas-vigo',
    rows: [
      { ...EK, bevistype: 'VM' },
      { ...EK, bevistype: 'KB' },
    ],
    hits: [],
  },
  {
    name: 'VK is no document',
    format: 'sas-vigo',
    rows: [{ ...EK, bevistype: 'VK' }],
    hits: [{ row: 0, at: 'bevistype', message: 'unknown', severity: 'error', facts: { allowed: ['VM', 'KB'] } }],
  },
  {
    name: 'a code too long for its field is unknown, and told of once',
    format: 'sas-vigo',
    rows: [{ ...EK, bevistype: 'VMX' }],
    hits: [{ row: 0, at: 'bevistype', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'an unknown document in the statistics',
    format: 'ssb-resultat',
    rows: [
      { ...RESULTAT, bevistype: 'KB' },
      { ...RESULTAT, bevistype: 'DK' },
    ],
    hits: [{ row: 1, at: 'bevistype', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'small letters are spelling, not an unknown code',
    format: 'sas-vigo',
    rows: [{ ...EK, bevistype: 'vm' }],
    hits: [],
  },
  {
    name: 'a table may say it in words',
    format: 'karakterfil',
    rows: [{ ...TABELL, bevistype: 'Kompetansebevis' }],
    hits: [],
  },
  {
    name: 'in October nobody has a document yet',
    format: 'sas-vigo',
    rows: [{ ...EK, bevistype: '' }],
    hits: [],
    leveranse: 'elevdata',
    falseAlarm: 'F01',
  },
  {
    name: 'a blank document is right in Vg1 with all passed',
    format: 'sas-vigo',
    rows: [{ ...EK, fullfortkode: 'B' }],
    hits: [],
    falseAlarm: 'F12',
  },
]
