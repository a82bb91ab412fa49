import type { ExampleRow, RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const EK = { record: '$EK', ...KEY }
const kl = (fagkode: string, more: ExampleRow = {}): ExampleRow => ({ record: '$KL', ...KEY, fagkode, fagstatus: 'E', ...more })
const DUE = { format: 'sas-vigo', today: '2026-06-30' } as const

export const examples: readonly RuleExample[] = [
  {
    name: 'drawn pupils with their grade or IM, and one who was not drawn',
    ...DUE,
    rows: [
      EK,
      kl('ENG1007', { standpunkt: '4', eksamensform: 'S', eksamen_skriftlig: '4' }),
      kl('SAK1001', { standpunkt: '4', eksamensform: 'M', eksamen_muntlig: 'IM', fagmerknad: 'FAM29' }),
      kl('HEA2010', { eksamensform: 'MP', eksamen_annen: '4' }),
      kl('NAT1007', { standpunkt: '4' }),
    ],
    hits: [],
  },
  {
    name: 'drawn, and no result when it should be there',
    ...DUE,
    rows: [
      EK,
      kl('ENG1007', { standpunkt: '4', eksamensform: 'S' }),
      kl('HEA2010', { eksamensform: 'MP' }),
      kl('ENGV007', { fagstatus: 'V', eksamensform: 'M' }),
    ],
    hits: [
      { row: 1, at: 'eksamensform', message: 'missing', severity: 'warning' },
      { row: 2, at: 'eksamensform', message: 'missing', severity: 'warning' },
      { row: 3, at: 'eksamensform', message: 'missing', severity: 'warning' },
    ],
  },
  {
    name: 'after the appeals as well',
    ...DUE,
    today: '2026-09-18',
    leveranse: 'etter-klage',
    rows: [EK, kl('ENG1007', { standpunkt: '4', eksamensform: 'S' })],
    hits: [{ row: 1, at: 'eksamensform', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'the day before the grades are due',
    ...DUE,
    today: '2026-06-29',
    rows: [EK, kl('ENG1007', { standpunkt: '4', eksamensform: 'S' })],
    hits: [],
  },
  {
    name: 'a county with another day',
    ...DUE,
    parametre: { sluttkarakterer_komplette: '07-05' },
    rows: [EK, kl('ENG1007', { standpunkt: '4', eksamensform: 'S' })],
    hits: [],
  },
  {
    name: 'after the first term nobody has been examined',
    ...DUE,
    leveranse: 'termin1',
    rows: [EK, kl('ENG1007', { halvaar1: '4', eksamensform: 'S' })],
    hits: [],
    falseAlarm: 'F01',
  },
  {
    name: 'a drawn subject with standpunkt 1 and no form is right',
    ...DUE,
    rows: [EK, kl('ENG1007', { standpunkt: '1' })],
    hits: [],
    falseAlarm: 'F38',
  },
  {
    name: 'left, exempt, private, recognised, approved; a pupil who left the programme',
    ...DUE,
    rows: [
      EK,
      kl('ENG1007', { fagstatus: 'S', eksamensform: 'S' }),
      kl('SAK1001', { fagstatus: 'F', eksamensform: 'M' }),
      kl('MAT1019', { fagstatus: 'P', eksamensform: 'S' }),
      kl('NAT1007', { fagstatus: 'R', eksamensform: 'S' }),
      kl('GEO1003', { fagstatus: 'G', eksamensform: 'S' }),
      kl('KRO1017', { standpunkt: 'F', eksamensform: 'M' }),
      kl('REL1003', { avbruddsdato_fag: '20260401', eksamensform: 'M' }),
      { ...EK, fodselsnummer: '02910752033', avbruddsdato: '20260401' },
      { ...kl('ENG1007', { eksamensform: 'S' }), fodselsnummer: '02910752033' },
    ],
    hits: [],
  },
  {
    name: 'a remark, a standpunkt or a grade status says why there is no result',
    ...DUE,
    rows: [
      EK,
      kl('ENG1007', { standpunkt: '4', eksamensform: 'S', fagmerknad: 'FAM39' }),
      kl('SAK1001', { standpunkt: '4', eksamensform: 'M', fagmerknad: 'FAM29' }),
      kl('MAT1019', { standpunkt: '4', eksamensform: 'S', fagmerknad: 'FAM36' }),
      kl('GEO1003', { standpunkt: '4', eksamensform: 'M', fagmerknad: 'FAM04' }),
      kl('NAT1007', { standpunkt: 'IV', eksamensform: 'M', fagmerknad: 'FAM51' }),
      kl('NOR1267', { standpunkt: '4', eksamensform: 'S', karakterstatus: 'U' }),
    ],
    hits: [],
  },
  {
    name: 'a remark on the diploma says it of all exams',
    ...DUE,
    rows: [EK, kl('ENG1007', { standpunkt: '4', eksamensform: 'S' }), { record: '$VM', ...KEY, vitnemaalsmerknad: 'VMM11' }],
    hits: [],
  },
  {
    name: 'another remark on the diploma does not',
    ...DUE,
    rows: [EK, kl('ENG1007', { standpunkt: '4', eksamensform: 'S' }), { record: '$VM', ...KEY, vitnemaalsmerknad: 'VMM06' }],
    hits: [{ row: 1, at: 'eksamensform', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'the exam stands on the line of the deferred exam; that of another subject does not count',
    ...DUE,
    rows: [
      EK,
      kl('ENG1007', { standpunkt: '4', eksamensform: 'S' }),
      kl('ENG1007', { eksamen_skriftlig: '4', eksamensform: 'S', karakterstatus: 'U' }),
      kl('SAK1001', { standpunkt: '4', eksamensform: 'M' }),
    ],
    hits: [{ row: 3, at: 'eksamensform', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'a form that nobody knows has a rule of its own',
    ...DUE,
    rows: [EK, kl('ENG1007', { standpunkt: '4', eksamensform: 'X' })],
    hits: [],
  },
  {
    name: 'a table may have its exam grades in one column, which is not read',
    format: 'karakterfil',
    today: '2026-06-30',
    text: 'Fødselsnummer;Skoleår;Fagkode;Stp;Eks.form;Eks\r\n14830850105;2025-2026;ENG1007;4;S;4\r\n',
    rows: [],
    hits: [],
  },
  {
    name: 'every remark that says why there is no result, on the subject or on the diploma',
    ...DUE,
    rows: [
      ...'03 04 05 12 16 17 21 29 34 36 39 46 49 50 51 52 54 56 57 58 59'
        .split(' ')
        .map((number, i) => kl(`YFF4${101 + i}`, { standpunkt: '4', eksamensform: 'M', fagmerknad: `FAM${number}` })),
      ...['03', '04', '11', '13', '20', '21', '22', '39', '40', '41', '42'].flatMap((number, i) => [
        { ...kl('ENG1007', { standpunkt: '4', eksamensform: 'M' }), skoleaar: `${2009 + i}${2010 + i}` },
        { record: '$VM', ...KEY, skoleaar: `${2009 + i}${2010 + i}`, vitnemaalsmerknad: `VMM${number}` },
      ]),
    ],
    hits: [],
  },
  {
    name: 'no basis for assessment, by the grade alone; a remark that explains nothing of an exam',
    ...DUE,
    rows: [
      kl('SAK1001', { standpunkt: 'IV', eksamensform: 'M' }),
      kl('NAT1007', { standpunkt: 'VO', eksamensform: 'M' }),
      kl('ENG1007', { standpunkt: '4', eksamensform: 'M', fagmerknad: 'FAM26' }),
    ],
    hits: [{ row: 2, at: 'eksamensform', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'exempt by the remark, not by the grade',
    ...DUE,
    rows: [
      ...['FAM01', 'FAM02', 'FAM43', 'FAM44'].map((fagmerknad, i) => kl(`ENG100${i}`, { eksamensform: 'M', fagmerknad })),
      kl('SAK1001', { eksamensform: 'M' }),
      kl('SAK1001', { halvaar1: '4', karakterstatus: '' }),
    ],
    hits: [{ row: 4, at: 'eksamensform', message: 'missing', severity: 'warning' }],
  },
]
