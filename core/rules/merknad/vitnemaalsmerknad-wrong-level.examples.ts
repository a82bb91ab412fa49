import type { RuleExample } from '../examples.ts'

const VM = { record: '$VM', fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP3----' }

export const examples: readonly RuleExample[] = [
  {
    name: 'a remark of both levels',
    format: 'sas-vigo',
    rows: [
      { ...VM, vitnemaalsmerknad: 'VMM23' },
      { ...VM, vitnemaalsmerknad: 'VMM23', programomraadekode: 'GSGSK0----' },
    ],
    hits: [],
  },
  {
    name: 'a first diploma is not for grunnskole',
    format: 'sas-vigo',
    rows: [{ ...VM, vitnemaalsmerknad: 'VMM06', programomraadekode: 'GSGSK0----' }],
    hits: [{ row: 0, at: 'vitnemaalsmerknad', message: 'onlyVgs', severity: 'warning' }],
  },
  {
    name: 'Montessori without order is not for upper secondary',
    format: 'sas-vigo',
    rows: [{ ...VM, vitnemaalsmerknad: 'VMM45' }],
    hits: [{ row: 0, at: 'vitnemaalsmerknad', message: 'onlyGsk', severity: 'warning' }],
  },
  {
    name: 'an expired remark is told of by its own rule',
    format: 'sas-vigo',
    rows: [{ ...VM, vitnemaalsmerknad: 'VMM04' }],
    hits: [],
  },
]
