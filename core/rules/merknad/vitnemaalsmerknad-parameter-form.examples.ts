import type { RuleExample } from '../examples.ts'

const VM = { record: '$VM', fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP3----' }

export const examples: readonly RuleExample[] = [
  {
    name: 'dates as their texts want them',
    format: 'sas-vigo',
    rows: [
      { ...VM, vitnemaalsmerknad: 'VMM01', vmm_parameter1: '180825' },
      { ...VM, vitnemaalsmerknad: 'VMM02', vmm_parameter1: '290224' },
      { ...VM, vitnemaalsmerknad: 'VMM31', vmm_parameter1: '15.06.2026' },
      { ...VM, vitnemaalsmerknad: 'VMM33', vmm_parameter1: '15.8.2025' },
      { ...VM, vitnemaalsmerknad: 'VMM33', vmm_parameter1: '2025-08-15' },
    ],
    hits: [],
  },
  {
    name: 'six digits, not points',
    format: 'sas-vigo',
    rows: [{ ...VM, vitnemaalsmerknad: 'VMM01', vmm_parameter1: '18.08.2025' }],
    hits: [{ row: 0, at: 'vmm_parameter1', message: 'ddmmaa', severity: 'warning' }],
  },
  {
    name: '31 February does not exist',
    format: 'sas-vigo',
    rows: [{ ...VM, vitnemaalsmerknad: 'VMM02', vmm_parameter1: '310225' }],
    hits: [{ row: 0, at: 'vmm_parameter1', message: 'ddmmaa', severity: 'warning' }],
  },
  {
    name: '29 February 2025 does not exist',
    format: 'sas-vigo',
    rows: [{ ...VM, vitnemaalsmerknad: 'VMM02', vmm_parameter1: '290225' }],
    hits: [{ row: 0, at: 'vmm_parameter1', message: 'ddmmaa', severity: 'warning' }],
  },
  {
    name: 'points, not six digits',
    format: 'sas-vigo',
    rows: [{ ...VM, vitnemaalsmerknad: 'VMM31', vmm_parameter1: '150626' }],
    hits: [{ row: 0, at: 'vmm_parameter1', message: 'withDots', severity: 'warning' }],
  },
  {
    name: 'a season is no date',
    format: 'sas-vigo',
    rows: [{ ...VM, vitnemaalsmerknad: 'VMM33', vmm_parameter1: 'høsten 2025' }],
    hits: [{ row: 0, at: 'vmm_parameter1', message: 'date', severity: 'warning' }],
  },
  {
    name: 'free texts and programme areas have no form',
    format: 'sas-vigo',
    rows: [
      { ...VM, vitnemaalsmerknad: 'VMM17', vmm_parameter1: '§ 6-45' },
      { ...VM, vitnemaalsmerknad: 'VMM32', vmm_parameter1: 'Studiespesialisering' },
      { ...VM, vitnemaalsmerknad: 'VMM29', vmm_parameter1: '2025;3' },
    ],
    hits: [],
  },
]
