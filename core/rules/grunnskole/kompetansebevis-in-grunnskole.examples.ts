import type { RuleExample } from '../examples.ts'

// Born in 2010; the adult in 1974.
const EK = { record: '$EK', fodselsnummer: '14831050005', skoleaar: '20252026', skolenummer: '39501', programomraadekode: 'GSGSK0----' }

export const examples: readonly RuleExample[] = [
  {
    name: 'completed with a vitnemål; left; not yet settled',
    format: 'sas-vigo',
    rows: [
      { ...EK, fullfortkode: 'B', bevistype: 'VM' },
      { ...EK, fullfortkode: 'S', bevistype: 'KB' },
      { ...EK, fullfortkode: '', bevistype: 'KB' },
      { ...EK, fullfortkode: 'B', bevistype: '' },
    ],
    hits: [],
  },
  {
    name: 'completed with a kompetansebevis',
    format: 'sas-vigo',
    rows: [
      { ...EK, fullfortkode: 'B', bevistype: 'KB' },
      { ...EK, skolenummer: '39502', fullfortkode: 'B', bevistype: 'VM' },
      { ...EK, skolenummer: '39503', fullfortkode: 'B', bevistype: 'VM' },
    ],
    hits: [{ row: 0, at: 'bevistype', message: 'notVm', severity: 'warning', facts: { allowed: ['VM'] } }],
    norms: ['UDIR5-3-40-01'],
  },
  {
    name: 'the statistics too',
    format: 'ssb-resultat',
    rows: [
      { ...EK, record: '', skoleaar: '2025-2026', fullfortkode: 'B', bevistype: 'KB' },
      { ...EK, record: '', skoleaar: '2025-2026', skolenummer: '39502', fullfortkode: 'B', bevistype: 'KB', elevstatus: 'V' },
      { ...EK, record: '', skoleaar: '2025-2026', skolenummer: '39503', fullfortkode: 'B', bevistype: 'VM' },
    ],
    hits: [{ row: 0, at: 'bevistype', message: 'notVm', severity: 'warning' }],
  },
  {
    name: 'adults by VOKSEN, programme and birth date, young participants, and newcomers in the introductory programme',
    format: 'sas-vigo',
    rows: [
      { ...EK, fullfortkode: 'B', bevistype: 'KB', voksen: 'J' },
      { ...EK, fullfortkode: 'B', bevistype: 'KB', programomraadekode: 'GSGSK0VO--' },
      { ...EK, fullfortkode: 'B', bevistype: 'KB', programomraadekode: 'GSFOV0----' },
      { ...EK, fullfortkode: 'B', bevistype: 'KB', fodselsnummer: '06857400001' },
      { ...EK, fullfortkode: 'B', bevistype: 'KB', programomraadekode: 'GSGSK0MG--' },
      { ...EK, fullfortkode: 'B', bevistype: 'KB', programomraadekode: 'GSGSK0J-GR' },
    ],
    hits: [],
  },
  {
    name: 'somebody who left, and upper secondary',
    format: 'sas-vigo',
    rows: [
      { ...EK, fullfortkode: 'B', bevistype: 'KB', avbruddsdato: '20260302' },
      { ...EK, programomraadekode: 'STUSP1----', fullfortkode: 'B', bevistype: 'KB' },
    ],
    hits: [],
  },
]
