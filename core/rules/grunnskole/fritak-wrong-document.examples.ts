import type { RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '14831050005', skoleaar: '20252026', skolenummer: '39501', programomraadekode: 'GSGSK0----' }
const EK = { record: '$EK', ...KEY, bevistype: 'VM' }
const KL = { record: '$KL', ...KEY, fagkode: 'NOR0219', fagstatus: 'E' }

export const examples: readonly RuleExample[] = [
  {
    name: 'a vitnemål with exemptions as Udir has them, a subject without grade and an exam not taken',
    format: 'sas-vigo',
    rows: [
      EK,
      { ...KL, standpunkt: 'F', fagmerknad: 'FAM02' },
      { ...KL, fagkode: 'KHV0010', standpunkt: 'F', fagmerknad: 'FAM44' },
      { ...KL, fagkode: 'KRO0020', standpunkt: 'F', fagmerknad: 'FAM01' },
      { ...KL, fagkode: 'MAT0010', standpunkt: 'IV', fagmerknad: 'FAM21' },
      { ...KL, fagkode: 'NOR0218', standpunkt: '4', eksamen_skriftlig: 'IM', fagmerknad: 'FAM29' },
      { ...KL, fagkode: 'ENG0012', standpunkt: '4', fagmerknad: 'FAM45' },
    ],
    hits: [],
  },
  {
    name: 'a half-year grade does not stand on a vitnemål; decisions on sidemål may, for the sources disagree',
    format: 'sas-vigo',
    rows: [
      EK,
      { ...KL, standpunkt: 'F', fagmerknad: 'FAM58' },
      { ...KL, fagkode: 'NOR0218', standpunkt: '3', fagmerknad: 'FAM59' },
      { ...KL, fagkode: 'MAT0010', standpunkt: '3', fagmerknad: 'FAM33' },
    ],
    hits: [{ row: 3, at: 'fagmerknad', message: 'onlyKb', severity: 'warning' }],
    norms: ['UDIR5-3-18-02'],
  },
  {
    name: 'on a kompetansebevis they stand, but not the exemption by individual plan',
    format: 'sas-vigo',
    rows: [
      { ...EK, bevistype: 'KB' },
      { ...KL, standpunkt: 'F', fagmerknad: 'FAM58' },
      { ...KL, fagkode: 'MAT0010', halvaar1: '3', fagmerknad: 'FAM33' },
      { ...KL, fagkode: 'KHV0010', standpunkt: 'F', fagmerknad: 'FAM44' },
    ],
    hits: [{ row: 3, at: 'fagmerknad', message: 'onlyVm', severity: 'warning' }],
  },
  {
    name: 'no document type yet, and in February the remark informs',
    format: 'sas-vigo',
    leveranse: 'termin1',
    today: '2026-02-13',
    rows: [EK, { ...KL, fagkode: 'NOR0218', halvaar1: '3', fagmerknad: 'FAM58' }],
    hits: [],
  },
  {
    name: 'an enrolment without a document type',
    format: 'sas-vigo',
    rows: [
      { ...EK, bevistype: '' },
      { ...KL, standpunkt: 'F', fagmerknad: 'FAM58' },
    ],
    hits: [],
  },
  {
    name: 'on the wrong subject, or beside a grade, it is told once by another rule',
    format: 'sas-vigo',
    rows: [
      EK,
      { ...KL, standpunkt: '3', fagmerknad: 'FAM58' },
      { ...KL, fagkode: 'ENG0012', standpunkt: 'F', fagmerknad: 'FAM58' },
      { ...KL, fagkode: 'NOR0220', standpunkt: 'F', fagmerknad: 'FAM59' },
      { ...EK, bevistype: 'KB', skolenummer: '39502' },
      { ...KL, skolenummer: '39502', fagkode: 'KHV0010', standpunkt: '4', fagmerknad: 'FAM44' },
    ],
    hits: [],
  },
  {
    name: 'upper secondary is told by other rules',
    format: 'sas-vigo',
    rows: [
      { ...EK, programomraadekode: 'STUSP3----' },
      { ...KL, programomraadekode: 'STUSP3----', fagkode: 'NOR1268', standpunkt: 'F', fagmerknad: 'FAM58' },
    ],
    hits: [],
  },
]
