import type { RuleExample } from '../examples.ts'

const VM = { record: '$VM', fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP3----' }

export const examples: readonly RuleExample[] = [
  {
    name: 'a remark with what it needs, and one that needs nothing',
    format: 'sas-vigo',
    rows: [
      { ...VM, vitnemaalsmerknad: 'VMM31', vmm_parameter1: '15.06.2026' },
      { ...VM, vitnemaalsmerknad: 'VMM06' },
    ],
    hits: [],
  },
  {
    name: 'four remarks have a date',
    format: 'sas-vigo',
    rows: [
      { ...VM, vitnemaalsmerknad: 'VMM01' },
      { ...VM, vitnemaalsmerknad: 'VMM02' },
      { ...VM, vitnemaalsmerknad: 'VMM31' },
      { ...VM, vitnemaalsmerknad: 'VMM33' },
    ],
    hits: [
      { row: 0, at: 'vmm_parameter1', message: 'date', severity: 'warning' },
      { row: 1, at: 'vmm_parameter1', message: 'date', severity: 'warning' },
      { row: 2, at: 'vmm_parameter1', message: 'date', severity: 'warning' },
      { row: 3, at: 'vmm_parameter1', message: 'date', severity: 'warning' },
    ],
  },
  {
    name: 'three remarks are free text',
    format: 'sas-vigo',
    rows: [
      { ...VM, vitnemaalsmerknad: 'VMM17' },
      { ...VM, vitnemaalsmerknad: 'VMM18' },
      { ...VM, vitnemaalsmerknad: 'VMM19' },
    ],
    hits: [
      { row: 0, at: 'vmm_parameter1', message: 'text', severity: 'warning' },
      { row: 1, at: 'vmm_parameter1', message: 'text', severity: 'warning' },
      { row: 2, at: 'vmm_parameter1', message: 'text', severity: 'warning' },
    ],
  },
  {
    name: 'VMM32 names a programme area',
    format: 'sas-vigo',
    rows: [{ ...VM, vitnemaalsmerknad: 'VMM32' }],
    hits: [{ row: 0, at: 'vmm_parameter1', message: 'programme', severity: 'warning' }],
  },
  {
    name: 'how the four values of VMM29 are packed is not known',
    format: 'sas-vigo',
    rows: [{ ...VM, vitnemaalsmerknad: 'VMM29' }],
    hits: [],
  },
]
