import type { RuleExample } from '../examples.ts'

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
    name: 'two remarks, and the same remark on two programme lines',
    format: 'sas-vigo',
    rows: [merknad, { ...merknad, vitnemaalsmerknad: 'VMM16' }, { ...merknad, programomraadekode: 'STUSP3----' }],
    hits: [],
  },
  {
    name: 'the same remark twice',
    format: 'sas-vigo',
    rows: [merknad, { ...merknad, vitnemaalsmerknad: 'vmm06' }],
    hits: [{ row: 1, at: 'vitnemaalsmerknad', message: 'again', severity: 'error' }],
  },
  {
    name: 'two decisions of one kind',
    format: 'sas-vigo',
    rows: [
      { ...merknad, vitnemaalsmerknad: 'VMM17', vmm_parameter1: '12.01.2026' },
      { ...merknad, vitnemaalsmerknad: 'VMM17', vmm_parameter1: '14.02.2026' },
    ],
    hits: [{ row: 1, at: 'vitnemaalsmerknad', message: 'other-text', severity: 'warning' }],
  },
]
