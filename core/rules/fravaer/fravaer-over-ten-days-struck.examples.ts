import type { RuleExample } from '../examples.ts'

const EK = { record: '$EK', fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP2----' }
const days = (fravaer_dager: string, fravaer_dager_totalt: string) => ({ fravaer_dager, fravaer_dager_totalt })

export const examples: readonly RuleExample[] = [
  {
    name: 'seventeen days of which ten are struck, and none struck',
    format: 'sas-vigo',
    rows: [
      { ...EK, ...days('7', '17') },
      { ...EK, fodselsnummer: '02910752033', ...days('17', '17') },
    ],
    hits: [],
  },
  {
    name: 'eleven are struck',
    format: 'sas-vigo',
    rows: [{ ...EK, ...days('6', '17') }],
    hits: [{ row: 0, at: 'fravaer_dager', message: 'struck', severity: 'warning' }],
    norms: ['UDIR5-3-47-01', 'UDIR5-3-47-06', 'UDIR5-3-47-07'],
  },
  {
    name: 'under the law the source explains it is an error',
    format: 'sas-vigo',
    rows: [{ ...EK, skoleaar: '20222023', ...days('0', '12') }],
    hits: [{ row: 0, at: 'fravaer_dager', message: 'struck', severity: 'error' }],
  },
  {
    name: 'fourteen days of leave in grunnskole: ten are struck and four entered, not three',
    format: 'sas-vigo',
    rows: [
      { ...EK, programomraadekode: 'GSGSK0----', ...days('3', '14') },
      { ...EK, fodselsnummer: '02910752033', programomraadekode: 'GSGSK0----', ...days('4', '14') },
    ],
    hits: [{ row: 0, at: 'fravaer_dager', message: 'struck', severity: 'warning' }],
    norms: ['UDIR5-3-41-01', 'UDIR5-3-41-10', 'UDIR5-3-41-18'],
  },
  {
    name: 'a county with another number',
    format: 'sas-vigo',
    parametre: { fratrekk_dager_maks: 12 },
    rows: [
      { ...EK, ...days('0', '12') },
      { ...EK, fodselsnummer: '02910752033', ...days('0', '13') },
    ],
    hits: [{ row: 1, at: 'fravaer_dager', message: 'struck', severity: 'warning' }],
  },
  {
    name: 'two enrolments in the year: the sum counts, and the finding stands where most is struck',
    format: 'sas-vigo',
    rows: [
      { ...EK, ...days('0', '4'), avbruddsdato: '20260112' },
      { ...EK, skolenummer: '39902', ...days('1', '8') },
      { ...EK, fodselsnummer: '02910752033', ...days('0', '12'), avbruddsdato: '20260112' },
      { ...EK, fodselsnummer: '02910752033', skolenummer: '39902', ...days('5', '3') },
    ],
    hits: [{ row: 1, at: 'fravaer_dager', message: 'struck', severity: 'warning' }],
    falseAlarm: 'F22',
  },
  {
    name: 'another school year is another ten',
    format: 'sas-vigo',
    rows: [
      { ...EK, ...days('0', '9') },
      { ...EK, skoleaar: '20242025', ...days('0', '9') },
    ],
    hits: [],
  },
  {
    name: 'a blank total, blank days, adults, part-time pupils with hours alone, and a total no year has room for',
    format: 'sas-vigo',
    rows: [
      { ...EK, ...days('12', '') },
      { ...EK, fodselsnummer: '02910752033', ...days('', '15') },
      { ...EK, fodselsnummer: '05810854024', ...days('0', '15'), voksen: 'J' },
      { ...EK, fodselsnummer: '23860756048', ...days('0', '15'), fravaer_timer: '90', deltid: 'J' },
      { ...EK, fodselsnummer: '30890858003', ...days('4', '300') },
    ],
    hits: [],
    falseAlarm: 'F26',
  },
]
