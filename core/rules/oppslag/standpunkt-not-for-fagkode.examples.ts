import type { RuleExample } from '../examples.ts'
import { exampleKodeverk } from './example-kodeverk.ts'

const kodeverk = exampleKodeverk({
  fagkoder: {
    HEA2008: { navn: 'Tverrfaglig eksamen', standpunkt: false },
    NOR1260: { navn: 'Norsk Vg1', standpunkt: false },
    ENG1007: { navn: 'Engelsk', standpunkt: true },
    GEO1001: { navn: 'Geografi' },
  },
})
const KL = { record: '$KL', skoleaar: '20252026', programomraadekode: 'HSHEA2----', fagstatus: 'E' }

export const examples: readonly RuleExample[] = [
  {
    name: 'a standpunkt where there is one, or where the list does not say; an exam where there is none',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'ENG1007', standpunkt: '4' },
      { ...KL, fagkode: 'GEO1001', standpunkt: '4' },
      { ...KL, fagkode: 'HEA2008', eksamen_annen: '4' },
      { ...KL, fagkode: 'NOR1260', halvaar2: '4' },
    ],
    kodeverk,
    hits: [],
  },
  {
    name: 'a grade where the subject has none',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'HEA2008', standpunkt: '4' },
      { ...KL, fagkode: 'NOR1260', standpunkt: 'D' },
    ],
    kodeverk,
    hits: [
      { row: 0, at: 'standpunkt', message: 'none', severity: 'warning' },
      { row: 1, at: 'standpunkt', message: 'none', severity: 'warning' },
    ],
  },
  {
    name: 'exemption, no basis, approval, and grades that a remark says are from during the year',
    format: 'sas-vigo',
    rows: [
      ...['F', 'IV', 'GK', 'VO'].map((standpunkt) => ({ ...KL, fagkode: 'NOR1260', standpunkt })),
      ...['FAM33', 'FAM60', 'FAM61'].map((fagmerknad) => ({ ...KL, fagkode: 'NOR1260', standpunkt: '4', fagmerknad })),
    ],
    kodeverk,
    hits: [],
    falseAlarm: 'F17',
  },
  {
    name: 'private candidates, assessed adults, IB',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'NOR1260', standpunkt: '4', fagstatus: 'P' },
      { ...KL, fagkode: 'NOR1260', standpunkt: '4', fagstatus: 'V' },
      { ...KL, fagkode: 'NOR1260', standpunkt: '4', programomraadekode: 'STIBV2----' },
    ],
    kodeverk,
    hits: [],
  },
]
