import type { RuleExample } from '../examples.ts'

const VM = { record: '$VM', fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP3----' }

export const examples: readonly RuleExample[] = [
  {
    name: 'parameters where the text has room for them',
    format: 'sas-vigo',
    rows: [
      { ...VM, vitnemaalsmerknad: 'VMM31', vmm_parameter1: '15.06.2026' },
      { ...VM, vitnemaalsmerknad: 'VMM29', vmm_parameter1: '2025;3', vmm_parameter2: '4;MAT1023' },
      { ...VM, vitnemaalsmerknad: 'VMM17', vmm_parameter1: 'vedtak', vmm_parameter2: '12.05.2026' },
      { ...VM, vitnemaalsmerknad: 'VMM06' },
    ],
    hits: [],
  },
  {
    name: 'a value for a remark without room',
    format: 'sas-vigo',
    rows: [{ ...VM, vitnemaalsmerknad: 'VMM06', vmm_parameter1: '2026' }],
    hits: [{ row: 0, at: 'vmm_parameter1', message: 'takesNone', severity: 'warning' }],
  },
  {
    name: 'a value in the second field of a remark without room',
    format: 'sas-vigo',
    rows: [{ ...VM, vitnemaalsmerknad: 'VMM06', vmm_parameter2: '2026' }],
    hits: [{ row: 0, at: 'vmm_parameter2', message: 'takesNone', severity: 'warning' }],
  },
  {
    name: 'a second value for a remark with room for one',
    format: 'sas-vigo',
    rows: [{ ...VM, vitnemaalsmerknad: 'VMM31', vmm_parameter1: '15.06.2026', vmm_parameter2: '16.06.2026' }],
    hits: [{ row: 0, at: 'vmm_parameter2', message: 'takesOne', severity: 'warning' }],
  },
  {
    name: 'unknown and expired remarks are told of by their own rules',
    format: 'sas-vigo',
    rows: [
      { ...VM, vitnemaalsmerknad: 'VMM05', vmm_parameter1: 'x' },
      { ...VM, vitnemaalsmerknad: 'VMM04', vmm_parameter1: 'x' },
    ],
    hits: [],
  },
]
