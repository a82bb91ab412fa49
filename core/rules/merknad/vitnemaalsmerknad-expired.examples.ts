import type { RuleExample } from '../examples.ts'

const VM = { record: '$VM', fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP3----' }

export const examples: readonly RuleExample[] = [
  {
    name: 'remarks in use',
    format: 'sas-vigo',
    rows: [
      { ...VM, vitnemaalsmerknad: 'VMM06' },
      { ...VM, vitnemaalsmerknad: 'VMM23' },
    ],
    hits: [],
  },
  {
    name: 'the three remarks that went out',
    format: 'sas-vigo',
    rows: [
      { ...VM, vitnemaalsmerknad: 'VMM04' },
      { ...VM, vitnemaalsmerknad: 'VMM12' },
      { ...VM, vitnemaalsmerknad: 'VMM30' },
    ],
    hits: [
      { row: 0, at: 'vitnemaalsmerknad', message: 'expired', severity: 'warning' },
      { row: 1, at: 'vitnemaalsmerknad', message: 'expired', severity: 'warning' },
      { row: 2, at: 'vitnemaalsmerknad', message: 'expired', severity: 'warning' },
    ],
  },
  {
    name: 'a remark that never was has not expired',
    format: 'sas-vigo',
    rows: [{ ...VM, vitnemaalsmerknad: 'VMM05' }],
    hits: [],
  },
]
