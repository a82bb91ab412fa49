import type { RuleExample } from '../examples.ts'

const EK = { record: '$EK', fodselsnummer: '14831050005', skoleaar: '20252026', skolenummer: '39501', programomraadekode: 'GSGSK0----' }

export const examples: readonly RuleExample[] = [
  {
    name: 'blank or no in grunnskole',
    format: 'sas-vigo',
    rows: [EK, { ...EK, skolenummer: '39502', saerskilt_spraak: 'N' }],
    hits: [],
  },
  {
    name: 'filled in for a pupil of the ordinary grunnskole',
    format: 'sas-vigo',
    rows: [{ ...EK, saerskilt_spraak: 'J' }, EK, EK, EK],
    hits: [{ row: 0, at: 'saerskilt_spraak', message: 'onlyVgs', severity: 'warning' }],
  },
  {
    name: 'newcomers may have a decision of their own level',
    format: 'sas-vigo',
    rows: [
      { ...EK, programomraadekode: 'GSGSK0J-GR', saerskilt_spraak: 'J' },
      { ...EK, programomraadekode: 'GSGSK0C---', saerskilt_spraak: 'J' },
    ],
    hits: [],
  },
  {
    name: 'upper secondary',
    format: 'sas-vigo',
    rows: [{ ...EK, programomraadekode: 'HSHSF1----', saerskilt_spraak: 'J' }],
    hits: [],
  },
]
