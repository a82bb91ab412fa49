import type { RuleExample } from '../examples.ts'
import { exampleKodeverk } from './example-kodeverk.ts'

const kodeverk = exampleKodeverk({
  fagkoder: {
    ENG1007: { navn: 'Engelsk', standpunkt: true },
    NOR1260: { navn: 'Norsk Vg1', standpunkt: false },
    HEA2008: { navn: 'Tverrfaglig eksamen', standpunkt: false },
    GEO1001: { navn: 'Geografi' },
    UTE1001: { navn: 'Uten karakter', standpunkt: true, uttrykk: 'ingen' },
    IOP1000: { navn: 'IOP', standpunkt: true },
    NOR1Z21: { navn: 'Opplæringsfag', standpunkt: true },
  },
})
const KEY = { fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const EK = { record: '$EK', ...KEY }
const KL = { record: '$KL', ...KEY, fagstatus: 'E', fagkode: 'ENG1007' }
const today = '2026-07-01'
const NORMS = ['UDIR5-3-18-01']
const HIT = { at: 'standpunkt', message: 'missing', severity: 'error' } as const

export const examples: readonly RuleExample[] = [
  {
    name: 'grades, and codes instead of one',
    format: 'sas-vigo',
    rows: ['4', 'IV', 'F', 'VO'].map((standpunkt, i) => ({ ...KL, fodselsnummer: KEY.fodselsnummer.slice(0, 10) + i, standpunkt })),
    kodeverk,
    today,
    hits: [],
  },
  {
    name: 'no standpunkt when final grades are due',
    format: 'sas-vigo',
    rows: [EK, { ...KL, halvaar2: '4' }],
    kodeverk,
    today: '2026-06-30',
    norms: NORMS,
    hits: [{ row: 1, ...HIT }],
  },
  {
    name: 'the day before they are not due',
    format: 'sas-vigo',
    rows: [EK, KL],
    kodeverk,
    today: '2026-06-29',
    hits: [],
  },
  {
    name: 'a county may have another day',
    format: 'sas-vigo',
    rows: [EK, KL],
    kodeverk,
    today: '2026-06-20',
    parametre: { sluttkarakterer_komplette: '06-19' },
    hits: [{ row: 1, ...HIT }],
  },
  {
    name: 'files of the autumn and the first term have no standpunkt yet',
    format: 'sas-vigo',
    rows: [EK, KL],
    kodeverk,
    today,
    leveranse: 'termin1',
    hits: [],
    falseAlarm: 'F01',
  },
  {
    name: 'subjects without a standpunkt by the list, without a word on it, without grades, and codes with rules of their own',
    format: 'sas-vigo',
    rows: [EK, ...['NOR1260', 'HEA2008', 'GEO1001', 'UTE1001', 'IOP1000', 'NOR1Z21'].map((fagkode) => ({ ...KL, fagkode }))],
    kodeverk,
    today,
    hits: [],
    falseAlarm: 'F03',
  },
  {
    name: 'another kind of pupil or subject, and remarks that excuse it',
    format: 'sas-vigo',
    rows: [
      EK,
      ...['S', 'F', 'G', 'P', 'R', 'V'].map((fagstatus) => ({ ...KL, fagstatus })),
      ...['FAM01', 'FAM02', 'FAM12', 'FAM38', 'FAM43', 'FAM52', 'FAM57', 'FAM58', 'FAM59'].map((fagmerknad) => ({ ...KL, fagmerknad })),
      { ...KL, avbruddsdato_fag: '20260301' },
      { ...KL, karakterstatus: 'N' },
      { ...KL, skoleaar2: '20242025' },
    ],
    kodeverk,
    today,
    hits: [],
    falseAlarm: 'F03',
  },
  {
    name: 'remarks that do not excuse it',
    format: 'sas-vigo',
    rows: [EK, { ...KL, fagmerknad: 'FAM19' }],
    kodeverk,
    today,
    hits: [{ row: 1, ...HIT }],
  },
  {
    name: 'an adult',
    format: 'sas-vigo',
    rows: [{ ...EK, voksen: 'J' }, KL],
    kodeverk,
    today,
    hits: [],
    falseAlarm: 'F03',
  },
  {
    name: 'programmes over more years or in variants of their own, and IB',
    format: 'sas-vigo',
    rows: ['STUSP1A---', 'STUSP1B---', 'BABET3MV--', 'HSHSF1HT--', 'STIBV2----'].map((programomraadekode) => ({
      ...KL,
      programomraadekode,
    })),
    kodeverk,
    today,
    hits: [],
    falseAlarm: 'F04',
  },
  {
    name: 'the standpunkt stands on another line of the pupil',
    format: 'sas-vigo',
    rows: [EK, KL, { ...KL, programomraadekode: 'STUSP2----', standpunkt: '4' }],
    kodeverk,
    today,
    hits: [],
  },
  {
    name: 'a statistics file',
    format: 'ssb-resultatfag',
    rows: [{ ...KEY, fagkode: 'ENG1007', fagstatus: 'E', linje_aktiv: 'J' }],
    kodeverk,
    today,
    norms: NORMS,
    hits: [{ row: 0, ...HIT }],
  },
]
