import type { ExampleRow, RuleExample } from '../examples.ts'

// Born in 2008.
const KEY = { fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const EK = { record: '$EK', ...KEY }
const KL = { record: '$KL', ...KEY, fagkode: 'ENG1007', fagstatus: 'E' }
const RESULTATFAG = { ...KEY, skoleaar: '2025-2026', fagkode: 'ENG1007', fagstatus: 'E' }
/** Classmates with numbers in the same subject. */
const NUMBERS = ['02910752033', '05810854024', '23860756048'].map((fodselsnummer) => ({ ...KL, fodselsnummer, standpunkt: '4' }))
/** One subject each, so that each row stands for itself. */
const CODES = ['ENG1007', 'MAT1019', 'NAT1007', 'GEO1003', 'SAK1001', 'HIS1009', 'KRO1017', 'NOR1260', 'REL1003', 'FSP6237'] as const
const each = (...rows: readonly ExampleRow[]): ExampleRow[] => rows.map((row, n) => ({ ...KL, fagkode: CODES[n]!, ...row }))

export const examples: readonly RuleExample[] = [
  {
    name: 'numbers, and a subject that was recognised',
    format: 'sas-vigo',
    rows: [EK, ...NUMBERS, { ...KL, fagstatus: 'R', eksamen_annen: 'GK', fagmerknad: 'FAM18', rkv_dato: '20250901' }],
    hits: [],
  },
  {
    name: 'a pupil with GK in standpunkt and in each exam column',
    format: 'sas-vigo',
    rows: [
      ...NUMBERS,
      { ...KL, standpunkt: 'GK' },
      { ...KL, fagkode: 'MAT1019', fagstatus: 'A', eksamen_skriftlig: 'GK' },
      { ...KL, fagkode: 'NAT1007', fagstatus: 'B', eksamen_muntlig: 'GK' },
      { ...KL, fagkode: 'GEO1003', fagstatus: 'N', eksamen_annen: 'GK' },
    ],
    hits: [
      { row: 3, at: 'standpunkt', message: 'pupil', severity: 'warning' },
      { row: 4, at: 'eksamen_skriftlig', message: 'pupil', severity: 'warning' },
      { row: 5, at: 'eksamen_muntlig', message: 'pupil', severity: 'warning' },
      { row: 6, at: 'eksamen_annen', message: 'pupil', severity: 'warning' },
    ],
  },
  {
    name: 'standpunkt and exam: one finding; a remark on language explains nothing',
    format: 'sas-vigo',
    rows: [...NUMBERS, { ...KL, standpunkt: 'GK', eksamen_annen: 'GK', fagmerknad: 'FAM41' }],
    hits: [{ row: 3, at: 'standpunkt', message: 'pupil', severity: 'warning' }],
  },
  {
    name: 'the statistics, and a table in words',
    format: 'ssb-resultatfag',
    rows: [{ ...RESULTATFAG, standpunkt: 'GK' }],
    hits: [{ row: 0, at: 'standpunkt', message: 'pupil', severity: 'warning' }],
  },
  {
    name: 'a table in words, with and without a remark',
    format: 'karakterfil',
    rows: [
      { ...RESULTATFAG, fagstatus: 'Elev', standpunkt: 'Godkjent', fagmerknad: '-' },
      { ...RESULTATFAG, fagkode: 'MAT1019', fagstatus: 'Elev', standpunkt: 'Godkjent', fagmerknad: 'FAM52 godkjent etter søknad' },
      { ...RESULTATFAG, fagkode: 'NAT1007', fagstatus: 'Realkompetansevurdert', standpunkt: 'Godkjent', fagmerknad: '' },
    ],
    hits: [{ row: 0, at: 'standpunkt', message: 'pupil', severity: 'warning' }],
  },
  {
    name: 'remarks that explain it, several of them, and one nobody knows',
    format: 'sas-vigo',
    rows: each(
      ...['FAM03', 'FAM16', 'FAM17', 'FAM18', 'FAM46', 'FAM48', 'FAM52', 'FAM57', '52', 'FAM99'].map((fagmerknad) => ({
        standpunkt: 'GK',
        fagmerknad,
      })),
    ),
    hits: [],
  },
  {
    name: 'a date of the assessment, and a fagstatus that says how the subject came about',
    format: 'sas-vigo',
    rows: each(
      { standpunkt: 'GK', rkv_dato: '20250901' },
      ...['R', 'V', 'G', 'P', 'F', 'S', 'O', 'U', 'M'].map((fagstatus) => ({ fagstatus, eksamen_annen: 'GK' })),
    ),
    hits: [],
  },
  {
    name: 'adults by VOKSEN, and by birth date alone',
    format: 'sas-vigo',
    rows: [
      { ...EK, voksen: 'J' },
      { ...KL, standpunkt: 'GK' },
      { ...KL, fagkode: 'MAT1019', fodselsnummer: '06857400001', standpunkt: 'GK' },
    ],
    hits: [],
  },
  {
    name: 'an adult by elevstatus and by kind of candidate, in a table',
    format: 'karakterfil',
    rows: [
      { ...RESULTATFAG, fagmerknad: '', elevstatus: 'Voksen', standpunkt: 'GK' },
      { ...RESULTATFAG, fagkode: 'MAT1019', fagmerknad: '', kandidattype: 'voksen', standpunkt: 'GK' },
    ],
    hits: [],
  },
  {
    name: 'modules, the IB programme, grunnskole, individual plans',
    format: 'sas-vigo',
    rows: [
      { ...KL, programomraadekode: 'HSHEA2MV--', standpunkt: 'GK' },
      { ...KL, fagkode: 'ENGV001', standpunkt: 'GK' },
      { ...KL, programomraadekode: 'STIBV2----', fagkode: 'MAT1019', standpunkt: 'GK' },
      { ...KL, programomraadekode: 'GSGSK0----', fagkode: 'NOR0218', standpunkt: 'GK' },
      { ...KL, fagkode: 'IOP1000', standpunkt: 'GK' },
    ],
    hits: [],
    falseAlarm: 'F16',
  },
  {
    name: 'a subject where as many have GK as a grade',
    format: 'sas-vigo',
    rows: [...NUMBERS.slice(0, 2), { ...KL, standpunkt: 'GK' }, { ...KL, fodselsnummer: '30890858003', standpunkt: 'GK' }],
    hits: [],
    falseAlarm: 'F16',
  },
  {
    name: 'two of five',
    format: 'sas-vigo',
    rows: [...NUMBERS, { ...KL, standpunkt: 'GK' }, { ...KL, fodselsnummer: '30890858003', standpunkt: 'GK' }],
    hits: [
      { row: 3, at: 'standpunkt', message: 'pupil', severity: 'warning' },
      { row: 4, at: 'standpunkt', message: 'pupil', severity: 'warning' },
    ],
  },
  {
    name: 'no status: told here where the subject never has one, else it is the status that is missing',
    format: 'sas-vigo',
    rows: [
      ...NUMBERS.map((row) => ({ ...row, fagstatus: '' })),
      { ...KL, fagstatus: '', standpunkt: 'GK' },
      ...NUMBERS.map((row) => ({ ...row, fagkode: 'MAT1019' })),
      { ...KL, fagkode: 'MAT1019', fagstatus: '', standpunkt: 'GK' },
    ],
    hits: [{ row: 3, at: 'standpunkt', message: 'unknown', severity: 'warning' }],
  },
  {
    name: 'kept from an earlier year, left, half-year grade, not active',
    format: 'sas-vigo',
    rows: each(
      { standpunkt: 'GK', skoleaar2: '20242025' },
      { standpunkt: 'GK', avbruddsdato_fag: '20260102' },
      { halvaar1: 'GK', halvaar2: 'GK' },
    ),
    hits: [],
  },
  {
    name: 'a table without remarks cannot tell',
    format: 'karakterfil',
    rows: [],
    text: 'Fødselsnummer;Skoleår;Fagkode;Fagstatus;Standpunkt\r\n14830850105;2025-2026;ENG1007;E;GK\r\n',
    hits: [],
  },
  {
    name: 'remarks that say nothing of how the subject was approved',
    format: 'sas-vigo',
    rows: each(...['FAM19', 'FAM26', 'FAM33', 'FAM61', 'FAM62'].map((fagmerknad) => ({ standpunkt: 'GK', fagmerknad }))),
    hits: [0, 1, 2, 3, 4].map((row) => ({ row, at: 'standpunkt', message: 'pupil', severity: 'warning' })),
  },
  {
    name: 'a table that says that the candidate is a pupil, or nothing of the programme; the year of the subject is that of the row',
    format: 'karakterfil',
    rows: [
      { ...RESULTATFAG, fagmerknad: '', kandidattype: 'E', standpunkt: 'GK' },
      { ...RESULTATFAG, fagkode: 'MAT1019', fagmerknad: '', kandidattype: 'elev', standpunkt: 'GK' },
      { ...RESULTATFAG, fagkode: 'NAT1007', fagmerknad: '', programomraadekode: '', standpunkt: 'GK' },
    ],
    hits: [0, 1, 2].map((row) => ({ row, at: 'standpunkt', message: 'pupil', severity: 'warning' })),
  },
  {
    name: 'rows without a grade are no majority',
    format: 'sas-vigo',
    rows: [
      NUMBERS[0]!,
      { ...KL, fodselsnummer: '05810854024' },
      { ...KL, fodselsnummer: '23860756048' },
      { ...KL, standpunkt: 'GK' },
      { ...KL, fodselsnummer: '30890858003', standpunkt: 'GK' },
    ],
    hits: [],
  },
]
