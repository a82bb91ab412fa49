import type { RuleExample } from '../examples.ts'

const KL = {
  record: '$KL',
  fodselsnummer: '14830850105',
  skoleaar: '20252026',
  skolenummer: '39501',
  programomraadekode: 'GSGSK0----',
  fagkode: 'KRO0020',
}
const RESULTATFAG = {
  fodselsnummer: '14830850105',
  skoleaar: '2025-2026',
  skolenummer: '39501',
  programomraadekode: 'GSGSK0----',
  fagkode: 'KRO0020',
}

export const examples: readonly RuleExample[] = [
  {
    name: 'each exemption with its remark',
    format: 'sas-vigo',
    rows: [
      { ...KL, standpunkt: 'F', fagmerknad: 'FAM02' },
      { ...KL, fagkode: 'NOR0219', standpunkt: 'F', fagmerknad: 'FAM01' },
      { ...KL, fagkode: 'KHV0010', standpunkt: 'F', fagmerknad: 'FAM44' },
      { ...KL, fagkode: 'NAT0010', standpunkt: 'F', fagmerknad: 'FAM03' },
    ],
    hits: [],
  },
  {
    name: 'exempt, and nothing that says why',
    format: 'sas-vigo',
    rows: [
      { ...KL, standpunkt: 'F' },
      { ...KL, fagkode: 'KHV0010', standpunkt: '4' },
      { ...KL, fagkode: 'MAT0010', standpunkt: '4' },
    ],
    hits: [{ row: 0, at: 'standpunkt', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'the half-year grades of February come without remarks, and an F there is not final',
    format: 'sas-vigo',
    leveranse: 'termin1',
    today: '2026-02-13',
    rows: [
      { ...KL, halvaar1: 'F' },
      { ...KL, standpunkt: 'F' },
    ],
    hits: [],
  },
  {
    name: 'an exam from which the pupil is exempt is no standpunkt',
    format: 'sas-vigo',
    rows: [{ ...KL, standpunkt: '4', eksamen_muntlig: 'F', eksamensform: 'M' }],
    hits: [],
  },
  {
    name: 'the statistics; a line that no longer counts',
    format: 'ssb-resultatfag',
    rows: [
      { ...RESULTATFAG, standpunkt: 'F', linje_aktiv: 'J' },
      { ...RESULTATFAG, fagkode: 'MAT0010', standpunkt: 'F', linje_aktiv: 'N' },
      { ...RESULTATFAG, fagkode: 'NOR0218', standpunkt: '4', linje_aktiv: 'J' },
    ],
    hits: [{ row: 0, at: 'standpunkt', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'upper secondary is told by other rules',
    format: 'sas-vigo',
    rows: [{ ...KL, programomraadekode: 'STUSP1----', fagkode: 'KRO1017', standpunkt: 'F' }],
    hits: [],
  },
]
