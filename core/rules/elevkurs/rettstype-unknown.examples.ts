import type { RuleExample } from '../examples.ts'

const EK = { record: '$EK', fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const RESULTAT = { fodselsnummer: '14830850105', skoleaar: '2025-2026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const ELEV = { fodselsnummer: '14830850105', skoleaar: '2025-2026', skolenummer: '39901', programomraadekode: 'STUSP1----' }

export const examples: readonly RuleExample[] = [
  {
    name: 'the three types of the interface',
    format: 'sas-vigo',
    rows: [
      { ...EK, rettstype: 'U' },
      { ...EK, rettstype: 'V' },
      { ...EK, rettstype: 'I' },
      { ...EK, rettstype: '' },
    ],
    hits: [],
  },
  {
    name: 'a fourth type in the interface',
    format: 'sas-vigo',
    rows: [{ ...EK, rettstype: 'F' }],
    hits: [{ row: 0, at: 'rettstype', message: 'unknown', severity: 'error', facts: { allowed: ['U', 'V', 'I'] } }],
  },
  {
    name: 'VIGO may know more types than the interface',
    format: 'ssb-resultat',
    rows: [{ ...RESULTAT, rettstype: 'F', rettstype_hjemfylke: 'F' }],
    hits: [
      { row: 0, at: 'rettstype', message: 'notInInterface', severity: 'warning', facts: { allowed: ['U', 'V', 'I'] } },
      { row: 0, at: 'rettstype_hjemfylke', message: 'notInInterface', severity: 'warning' },
    ],
  },
  {
    name: 'a fourth type among the pupils',
    format: 'ssb-elev',
    rows: [
      { ...ELEV, rettstype: 'U' },
      { ...ELEV, rettstype: 'Q' },
    ],
    hits: [{ row: 1, at: 'rettstype', message: 'notInInterface', severity: 'warning' }],
  },
]
