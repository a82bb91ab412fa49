import type { RuleExample } from '../examples.ts'
import { exampleKodeverk } from './example-kodeverk.ts'

const kodeverk = exampleKodeverk({
  fagkoder: {
    KRO1017: { navn: 'Kroppsøving', eksamensformer: [] },
    HIS1010: { navn: 'Historie', eksamensformer: ['M'] },
    ENG1007: { navn: 'Engelsk', eksamensformer: ['M', 'S'] },
    GEO1001: { navn: 'Geografi' },
  },
})
const KL = { record: '$KL', skoleaar: '20252026', programomraadekode: 'STUSP3----', fagstatus: 'E' }
const NORMS = ['UDIR5-3-25-01']

export const examples: readonly RuleExample[] = [
  {
    name: 'the subject has the form, or the list does not say which',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'HIS1010', eksamensform: 'M', eksamen_muntlig: '4' },
      { ...KL, fagkode: 'ENG1007', eksamensform: 'S', eksamen_skriftlig: '4' },
      { ...KL, fagkode: 'GEO1001', eksamensform: 'P', eksamen_annen: '4' },
      { ...KL, fagkode: 'KRO1017', standpunkt: '4' },
    ],
    kodeverk,
    hits: [],
  },
  {
    name: 'a written exam in a subject that is examined orally alone; before the new regulations that breaks the rule',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'HIS1010', eksamensform: 'S', eksamen_skriftlig: '4' },
      { ...KL, fagkode: 'HIS1010', eksamensform: 'S', eksamen_skriftlig: '4', skoleaar: '20232024' },
    ],
    kodeverk,
    norms: NORMS,
    hits: [
      { row: 0, at: 'eksamensform', message: 'form', severity: 'warning' },
      { row: 1, at: 'eksamensform', message: 'form', severity: 'error' },
    ],
  },
  {
    name: 'without a form the column tells',
    format: 'ssb-resultatfag',
    rows: [
      { fodselsnummer: '14830850105', skoleaar: '20252026', fagkode: 'HIS1010', fagstatus: 'E', eksamen_skriftlig: '4' },
      { fodselsnummer: '14830850105', skoleaar: '20252026', fagkode: 'HIS1010', fagstatus: 'E', eksamen_muntlig: '4' },
    ],
    kodeverk,
    norms: NORMS,
    hits: [{ row: 0, at: 'eksamen_skriftlig', message: 'column', severity: 'warning' }],
  },
  {
    name: 'an exam in a subject without any',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'KRO1017', eksamen_annen: '5' },
      { ...KL, fagkode: 'KRO1017', eksamensform: 'P' },
    ],
    kodeverk,
    norms: NORMS,
    hits: [
      { row: 0, at: 'eksamen_annen', message: 'none', severity: 'warning' },
      { row: 1, at: 'eksamensform', message: 'none', severity: 'warning' },
    ],
  },
  {
    name: 'private candidates, adults, special exams, IB, approval and exemption are other exams or none',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'KRO1017', eksamen_annen: '5', fagstatus: 'P' },
      { ...KL, fagkode: 'KRO1017', eksamen_annen: '5', fagstatus: 'V' },
      { ...KL, fagkode: 'KRO1017', eksamen_annen: '5', karakterstatus: 'S' },
      { ...KL, fagkode: 'KRO1017', eksamen_annen: '5', programomraadekode: 'STIBV2----' },
      { ...KL, fagkode: 'KRO1017', eksamen_annen: 'GK' },
      { ...KL, fagkode: 'KRO1017', eksamen_annen: 'F' },
    ],
    kodeverk,
    hits: [],
  },
]
