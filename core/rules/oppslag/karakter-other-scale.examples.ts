import type { RuleExample } from '../examples.ts'
import { exampleKodeverk } from './example-kodeverk.ts'

const kodeverk = exampleKodeverk({
  fagkoder: {
    ENG1007: { navn: 'Engelsk', uttrykk: 'tall' },
    YFF4106: { navn: 'Yrkesfaglig fordypning', uttrykk: 'bestaatt' },
    FYS0010: { navn: 'Fysisk aktivitet og helse', uttrykk: 'deltatt' },
    UTE1001: { navn: 'Uten karakter', uttrykk: 'ingen' },
    GEO1001: { navn: 'Geografi' },
  },
})
const KL = { record: '$KL', skoleaar: '20252026', programomraadekode: 'STUSP1----', fagstatus: 'E' }
const NORMS = ['UDIR5-3-04-10']

export const examples: readonly RuleExample[] = [
  {
    name: 'grades of the subject’s own scale, codes of every scale, and subjects whose scale is not told',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'ENG1007', standpunkt: '4' },
      { ...KL, fagkode: 'YFF4106', standpunkt: 'B' },
      { ...KL, fagkode: 'FYS0010', standpunkt: 'D' },
      ...['F', 'GK', 'IV', 'VO'].map((standpunkt) => ({ ...KL, fagkode: 'FYS0010', standpunkt })),
      { ...KL, fagkode: 'YFF4106', eksamen_annen: 'IM' },
      { ...KL, fagkode: 'GEO1001', standpunkt: 'B' },
      { ...KL, fagkode: 'UTE1001', standpunkt: '4' },
    ],
    kodeverk,
    hits: [],
  },
  {
    name: 'grades of another scale; before the new regulations that breaks the rule',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'ENG1007', standpunkt: 'B' },
      { ...KL, fagkode: 'YFF4106', standpunkt: '4' },
      { ...KL, fagkode: 'FYS0010', standpunkt: '4' },
      { ...KL, fagkode: 'FYS0010', standpunkt: '4', skoleaar: '20232024' },
      { ...KL, fagkode: 'ENG1007', standpunkt: '4', eksamen_muntlig: 'D' },
    ],
    kodeverk,
    norms: NORMS,
    hits: [
      { row: 0, at: 'standpunkt', message: 'tall', severity: 'warning' },
      { row: 1, at: 'standpunkt', message: 'bestaatt', severity: 'warning' },
      { row: 2, at: 'standpunkt', message: 'deltatt', severity: 'warning' },
      { row: 3, at: 'standpunkt', message: 'deltatt', severity: 'error' },
      { row: 4, at: 'eksamen_muntlig', message: 'tall', severity: 'warning' },
    ],
  },
  {
    name: 'IB, private candidates and assessed adults have scales of their own',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'ENG1007', standpunkt: 'B', programomraadekode: 'STIBV2----' },
      { ...KL, fagkode: 'YFF4106', eksamen_annen: '4', fagstatus: 'P' },
      { ...KL, fagkode: 'ENG1007', standpunkt: 'B', fagstatus: 'R' },
    ],
    kodeverk,
    hits: [],
    falseAlarm: 'F16',
  },
]
