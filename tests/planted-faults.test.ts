import { describe, expect, it } from 'vitest'
import type { ExampleRow } from '../core/rules/examples.ts'
import { type CheckTextOptions, checkText, foundHits } from './support/check-text.ts'
import { fileOf, pupil, tof } from './support/hand-written-delivery.ts'
import { nthSyntheticPerson } from './support/synthetic-fodselsnummer.ts'

// One fault in a file that is otherwise right gives one finding, where it stands and as grave as the interface and the handbook have it.
// What is expected is typed in from Grensesnitt SAS 3, Registreringshåndboken and the lists of VIGO, never taken from a run.

type Severity = 'error' | 'warning'
/** Row as Excel opens the file (0 = the whole file), header or interface id, severity; `rows` when the finding stands for more than one. */
type Expected = readonly [row: number, column: string | null, severity: Severity, rows?: number]

interface Planted {
  readonly name: string
  readonly expected: Expected
  /** Changes cells of the row with this number. */
  readonly change?: readonly [row: number, cells: Partial<Omit<ExampleRow, 'record'>>]
  /** Changes the rows, or the text, as a whole. */
  readonly rows?: (rows: readonly ExampleRow[]) => readonly ExampleRow[]
  readonly text?: (text: string) => string
  readonly options?: Partial<CheckTextOptions>
}

const [ada, bo, cato, dina] = [pupil(0), pupil(1), pupil(2, { programomraadekode: 'GSGSK0----' }), pupil(3)]

const INTERFACE: readonly ExampleRow[] = [
  tof('20260624', { skolenummer: '' }), // 1
  ada.el({ postnummer: '3111', kommunenummer: '3905', morsmaal: 'NOR' }), // 2
  ada.ek({ klasse: '1STA', deltid: 'N', bevistype: 'KB', fullfortkode: 'B', orden: 'G', oppforsel: 'G', voksen: 'N', maalform: 'B' }), // 3
  ada.kl('ENG1007', { halvaar1: '4', standpunkt: '5', eksamen_skriftlig: '5', eksamensform: 'S' }), // 4
  ada.kl('MAT1019', { halvaar1: '3', standpunkt: '3' }), // 5
  ada.kl('HEA2010', { eksamen_annen: '4', eksamensform: 'MP' }), // 6
  ada.vm('VMM06'), // 7
  bo.el(), // 8
  bo.ek({ bevistype: 'KB', fullfortkode: 'M' }), // 9
  bo.kl('ENG1007', { standpunkt: 'IV', fagmerknad: 'FAM51' }), // 10
  bo.kl('SAK1001', { standpunkt: '4' }), // 11
  cato.el(), // 12
  cato.ek({ fullfortkode: 'B' }), // 13
  cato.kl('NOR0214', { standpunkt: '4', eksamen_skriftlig: '4', eksamensform: 'S' }), // 14
  dina.el(), // 15
  dina.ek(), // 16: no subjects, so that a fault in its key breaks nothing else
]

function edit(row: number, cells: Partial<Omit<ExampleRow, 'record'>>): (rows: readonly ExampleRow[]) => readonly ExampleRow[] {
  return (rows) => rows.map((one, i) => (i === row - 1 ? { ...one, ...cells } : one))
}

function without(row: number): (rows: readonly ExampleRow[]) => readonly ExampleRow[] {
  return (rows) => rows.filter((_, i) => i !== row - 1)
}

function again(row: number): (rows: readonly ExampleRow[]) => readonly ExampleRow[] {
  return (rows) => [...rows, rows[row - 1]!]
}

function onLine(row: number, change: (line: string) => string): (text: string) => string {
  return (text) =>
    text
      .split('\r\n')
      .map((line, i) => (i === row - 1 ? change(line) : line))
      .join('\r\n')
}

/** The pupil's number everywhere, changed: `shape` takes the right number. */
function renumber(n: number, shape: (right: string) => string): (text: string) => string {
  const right = nthSyntheticPerson(n).fodselsnummer
  return (text) => text.replaceAll(right, shape(right))
}

const oneUp = (digit: string): string => String((Number(digit) + 1) % 10)

const structure: readonly Planted[] = [
  { name: 'a line of a kind the interface does not have', text: onLine(12, (line) => `$ZZ;x\r\n${line}`), expected: [12, null, 'error'] },
  { name: 'a field too many', text: onLine(4, (line) => `${line};mer`), expected: [4, null, 'error'] },
  { name: 'a line cut off', text: onLine(14, (line) => line.split(';').slice(0, 9).join(';')), expected: [14, null, 'error'] },
  { name: 'no start line', rows: without(1), expected: [0, null, 'error'] },
  {
    name: 'the start line in the middle',
    rows: (rows) => [...rows.slice(1, 7), rows[0]!, ...rows.slice(7)],
    expected: [7, 'LINJEID', 'error'],
  },
  { name: 'two start lines', rows: again(1), expected: [17, 'LINJEID', 'error'] },
  { name: 'another county than the one that imports', options: { fylke: '40' }, expected: [1, 'FYLKESNR', 'error'] },
  { name: 'a county number that is none', change: [1, { fylkesnummer: '57' }], expected: [1, 'FYLKESNR', 'error'] },
  { name: 'a start line of another school than the lines', change: [1, { skolenummer: '39902' }], expected: [1, 'SKOLENR', 'warning'] },
]

const reading: readonly Planted[] = [
  { name: 'a name of 101 characters', change: [2, { navn: `Berg ${'A'.repeat(96)}` }], expected: [2, 'ELEVNAVN', 'error'] },
  { name: 'a class of 41 characters', change: [3, { klasse: 'A'.repeat(41) }], expected: [3, 'KLASSE', 'error'] },
  { name: 'absence of five digits', change: [3, { fravaer_timer: '10000' }], expected: [3, 'FRAVTIME', 'error'] },
  { name: 'no version in the start line', change: [1, { versjon: '' }], expected: [1, 'VERSJON', 'error'] },
  { name: 'no fagkode', change: [11, { fagkode: '' }], expected: [11, 'FAGKODE', 'error'] },
  { name: 'no start date in upper secondary', change: [9, { startdato: '' }], expected: [9, 'STARTDAT', 'warning'] },
  { name: 'absence in words', change: [3, { fravaer_dager: 'tre' }], expected: [3, 'FRAVDAG', 'error'] },
  { name: 'absence with a decimal', change: [3, { fravaer_dager: '7,5' }], expected: [3, 'FRAVDAG', 'error'] },
  { name: 'absence with zero decimals, a sure repair (F27)', change: [3, { fravaer_dager: '7,0' }], expected: [3, 'FRAVDAG', 'warning'] },
  { name: '31 September', change: [9, { startdato: '20250931' }], expected: [9, 'STARTDAT', 'error'] },
  { name: 'a file date in month 13', change: [1, { fildato: '20261324' }], expected: [1, 'FILDATO', 'error'] },
  { name: 'a date in words', change: [4, { startdato_fag: 'i fjor' }], expected: [4, 'STARTDAT', 'error'] },
  { name: 'an invisible control character in a name', change: [8, { navn: 'Dahl\u0007 Bo' }], expected: [8, 'ELEVNAVN', 'error'] },
  { name: 'a name read in the wrong encoding somewhere', change: [8, { navn: 'NÃ¦ss Bo' }], expected: [8, 'ELEVNAVN', 'warning'] },
  { name: 'a school year of one year', change: [16, { skoleaar: '2025' }], expected: [16, 'SKOLEAR', 'error'] },
  { name: 'a school year with a hyphen, a sure repair', change: [16, { skoleaar: '2025-2026' }], expected: [16, 'SKOLEAR', 'warning'] },
]

const numbers: readonly Planted[] = [
  {
    name: 'a wrong control digit on all the lines of a pupil is one finding',
    text: renumber(0, (right) => right.slice(0, 10) + oneUp(right[10]!)),
    expected: [2, 'FNR', 'error', 6],
  },
  { name: 'a lost leading zero', text: renumber(3, (right) => right.slice(1)), expected: [15, 'FNR', 'error', 2] },
  {
    name: 'a number with a blank, a sure repair',
    text: renumber(3, (right) => `${right.slice(0, 6)} ${right.slice(6)}`),
    expected: [15, 'FNR', 'warning', 2],
  },
  { name: 'a number with letters', text: renumber(3, (right) => `${right.slice(0, 9)}XX`), expected: [15, 'FNR', 'error', 2] },
  { name: 'a number of 12 digits', text: renumber(3, (right) => `${right}1`), expected: [15, 'FNR', 'error', 2] },
  { name: 'a postal code with letters', change: [2, { postnummer: '31A1' }], expected: [2, 'POSTNR2', 'error'] },
  { name: 'a postal code that lost its zero', change: [2, { postnummer: '150' }], expected: [2, 'POSTNR2', 'error'] },
  { name: 'a municipality of a county that ended in 2023', change: [2, { kommunenummer: '3803' }], expected: [2, 'KOMMNR2', 'warning'] },
  { name: 'a municipality number of five digits', change: [2, { kommunenummer: '39055' }], expected: [2, 'KOMMNR2', 'error'] },
  { name: 'a school number with letters', change: [16, { skolenummer: 'FJORD' }], expected: [16, 'SKOLENR', 'error'] },
  { name: 'a school number of six digits', change: [16, { skolenummer: '399011' }], expected: [16, 'SKOLENR', 'error'] },
  { name: 'a school number that lost its zero', change: [16, { skolenummer: '3001' }], expected: [16, 'SKOLENR', 'error'] },
  {
    name: 'the three digits of a private school, a sure repair',
    change: [16, { skolenummer: '301' }],
    expected: [16, 'SKOLENR', 'warning'],
  },
  { name: 'an organisation number for the school', change: [16, { skolenummer: '974603268' }], expected: [16, 'SKOLENR', 'error'] },
  { name: 'a school of no county', change: [16, { skolenummer: '57001' }], expected: [16, 'SKOLENR', 'warning'] },
  { name: 'a second school of no county', change: [4, { skolenummer2: '13001' }], expected: [4, 'SKOLENR2', 'warning'] },
  { name: 'a second school of four digits', change: [4, { skolenummer2: '9901' }], expected: [4, 'SKOLENR2', 'error'] },
]

const codes: readonly Planted[] = [
  { name: 'an unknown fagstatus', change: [4, { fagstatus: 'Q' }], expected: [4, 'KLSTATUS', 'error'] },
  { name: 'a fagstatus in small letters, a sure repair', change: [4, { fagstatus: 'e' }], expected: [4, 'KLSTATUS', 'warning'] },
  { name: 'an unknown bevistype', change: [3, { bevistype: 'XX' }], expected: [3, 'BEVISTYP', 'error'] },
  { name: 'an unknown fullførtkode', change: [3, { fullfortkode: 'Q' }], expected: [3, 'FULLFKOD', 'error'] },
  { name: 'a fullførtkode that grunnskole does not have', change: [13, { fullfortkode: 'I' }], expected: [13, 'FULLFKOD', 'error'] },
  { name: 'an unknown karakterstatus', change: [4, { karakterstatus: 'X' }], expected: [4, 'KARSTAT', 'error'] },
  { name: 'an exam form that is not among the four known', change: [4, { eksamensform: 'X' }], expected: [4, 'EKSTYPE', 'warning'] },
  {
    name: 'an unknown reason for leaving',
    change: [9, { avbruddsaarsak: 'ZZ', avbruddsdato: '20260115', fullfortkode: 'S' }],
    expected: [9, 'FRAFAARS', 'error'],
  },
  {
    name: 'a reason for leaving of 2010',
    change: [9, { avbruddsaarsak: 'OP', avbruddsdato: '20260115', fullfortkode: 'S' }],
    expected: [9, 'FRAFAARS', 'warning'],
  },
  { name: 'IV in orden', change: [3, { orden: 'IV' }], expected: [3, 'KARORD', 'error'] },
  { name: 'an oppførsel that is none', change: [3, { oppforsel: 'MG' }], expected: [3, 'KARATF', 'error'] },
  { name: 'an unknown målform', change: [3, { maalform: 'X' }], expected: [3, 'MALFORM', 'error'] },
  { name: 'neither yes nor no', change: [3, { deltid: 'K' }], expected: [3, 'DELK', 'error'] },
  { name: 'an unknown rettstype', change: [3, { rettstype: 'Q' }], expected: [3, 'RETT2IMP', 'error'] },
  { name: 'a term that is neither autumn nor spring', change: [4, { termin: 'X' }], expected: [4, 'EKSTERM', 'error'] },
  { name: 'an unknown fagmerknad', change: [5, { fagmerknad: 'FAM99' }], expected: [5, 'FAMKODE', 'error'] },
  { name: 'an expired fagmerknad', change: [5, { fagmerknad: 'FAM10' }], expected: [5, 'FAMKODE', 'warning'] },
  { name: 'a fagmerknad of grunnskole', change: [5, { fagmerknad: 'FAM45' }], expected: [5, 'FAMKODE', 'warning'] },
  { name: 'a fagmerknad in small letters, a sure repair', change: [10, { fagmerknad: 'fam51' }], expected: [10, 'FAMKODE', 'warning'] },
  { name: 'FAM16 without its year', change: [5, { fagmerknad: 'FAM16' }], expected: [5, 'FAMVAR', 'warning'] },
  { name: 'a parameter without a remark', change: [5, { fagmerknad_parameter: '2024' }], expected: [5, 'FAMVAR', 'warning'] },
  { name: 'an unknown vitnemålsmerknad', change: [7, { vitnemaalsmerknad: 'VMM99' }], expected: [7, 'VMMKODE', 'error'] },
  { name: 'an expired vitnemålsmerknad', change: [7, { vitnemaalsmerknad: 'VMM12' }], expected: [7, 'VMMKODE', 'warning'] },
  { name: 'VMM31 without its date', change: [7, { vitnemaalsmerknad: 'VMM31' }], expected: [7, 'VMMVAR1', 'warning'] },
]

const grades: readonly Planted[] = [
  { name: '7 outside IB', change: [4, { standpunkt: '7' }], expected: [4, 'KARSTP', 'error'] },
  { name: '0', change: [4, { halvaar1: '0' }], expected: [4, 'KART1', 'error'] },
  { name: '12', change: [6, { eksamen_annen: '12' }], expected: [6, 'KARANN', 'error'] },
  { name: '4/5 as standpunkt', change: [4, { standpunkt: '4/5' }], expected: [4, 'KARSTP', 'error'] },
  { name: '4,5 as an exam grade', change: [4, { eksamen_skriftlig: '4,5' }], expected: [4, 'KARSKR', 'error'] },
  { name: '5- in a half-year column (F16)', change: [4, { halvaar2: '5-' }], expected: [4, 'KART2', 'warning'] },
  { name: '04', change: [4, { standpunkt: '04' }], expected: [4, 'KARSTP', 'error'] },
  { name: 'an unknown grade code', change: [4, { standpunkt: 'XX' }], expected: [4, 'KARSTP', 'warning'] },
  { name: 'iv, a sure repair', change: [10, { standpunkt: 'iv' }], expected: [10, 'KARSTP', 'warning'] },
  { name: '4.0, a sure repair', change: [5, { standpunkt: '4.0' }], expected: [5, 'KARSTP', 'warning'] },
  { name: 'Fritatt in words, a sure repair', change: [5, { standpunkt: 'Fritatt' }], expected: [5, 'KARSTP', 'warning'] },
  { name: 'IM in standpunkt', change: [5, { standpunkt: 'IM' }], expected: [5, 'KARSTP', 'error'] },
  { name: 'BM in standpunkt', change: [5, { standpunkt: 'BM' }], expected: [5, 'KARSTP', 'error'] },
  { name: 'VO in an exam column', change: [4, { eksamen_skriftlig: 'VO' }], expected: [4, 'KARSKR', 'error'] },
  { name: 'IV in an exam column without FAM04 (F14)', change: [4, { eksamen_skriftlig: 'IV' }], expected: [4, 'KARSKR', 'warning'] },
  { name: 'IG for an ordinary pupil', change: [6, { eksamen_annen: 'IG', eksamensform: '' }], expected: [6, 'KARANN', 'error'] },
  { name: 'a letter outside IB', change: [5, { standpunkt: 'A' }], expected: [5, 'KARSTP', 'warning'] },
  { name: 'ID, out of use since 2012', change: [5, { standpunkt: 'ID' }], expected: [5, 'KARSTP', 'warning'] },
  { name: 'IB in grunnskole', change: [14, { standpunkt: 'IB' }], expected: [14, 'KARSTP', 'warning'] },
  { name: 'a fagkode of eight characters', change: [5, { fagkode: 'MAT10190' }], expected: [5, 'FAGKODE', 'error'] },
  { name: 'a fagkode of digits', change: [5, { fagkode: '1019' }], expected: [5, 'FAGKODE', 'error'] },
  { name: 'a fagkode of a form nobody knows', change: [5, { fagkode: 'MA10190' }], expected: [5, 'FAGKODE', 'warning'] },
  { name: 'a fagkode in small letters, a sure repair', change: [5, { fagkode: 'mat1019' }], expected: [5, 'FAGKODE', 'warning'] },
  { name: 'a fagkode with a blank, a sure repair', change: [5, { fagkode: 'MAT 1019' }], expected: [5, 'FAGKODE', 'warning'] },
  { name: 'a programme code without its fillers', change: [16, { programomraadekode: 'STUSP1' }], expected: [16, 'KURSKODE', 'error'] },
  {
    name: 'a programme code of another level than 0-4',
    change: [16, { programomraadekode: 'STUSP7----' }],
    expected: [16, 'KURSKODE', 'warning'],
  },
  {
    name: 'a programme code in small letters, a sure repair',
    change: [16, { programomraadekode: 'stusp1----' }],
    expected: [16, 'KURSKODE', 'warning'],
  },
  { name: 'a programme nobody knows', change: [16, { programomraadekode: 'XXUSP1----' }], expected: [16, 'KURSKODE', 'warning'] },
]

const keys: readonly Planted[] = [
  { name: '$EK without $EL', rows: without(15), expected: [15, 'FNR', 'error'] },
  { name: '$KL without $EK, once for the pupil', rows: without(9), expected: [9, 'FNR', 'error', 2] },
  { name: '$KL under another programme than $EK', change: [11, { programomraadekode: 'STUSP2----' }], expected: [11, 'KURSKODE', 'error'] },
  { name: '$KL under another school year than $EK', change: [11, { skoleaar: '20242025' }], expected: [11, 'SKOLEAR', 'error'] },
  { name: '$VM under another programme than $EK', change: [7, { programomraadekode: 'STUSP2----' }], expected: [7, 'KURSKODE', 'error'] },
  { name: '$EL twice', rows: again(15), expected: [17, 'FNR', 'error'] },
  { name: '$EK twice', rows: again(16), expected: [17, 'KURSKODE', 'error'] },
  { name: '$KL twice', rows: again(11), expected: [17, 'FAGKODE', 'error'] },
  { name: '$VM twice', rows: again(7), expected: [17, 'VMMKODE', 'error'] },
]

const STATISTICS: readonly ExampleRow[] = [
  ada.resultatfag('ENG1007', { halvaar1: '4', standpunkt: '4', eksamen_skriftlig: '5' }), // 2
  ada.resultatfag('MAT1019', { standpunkt: '3' }), // 3
  bo.resultatfag('ENG1007', { standpunkt: 'IV', fagmerknad: 'FAM51' }), // 4
  cato.resultatfag('NOR0214', { standpunkt: '4', eksamen_muntlig: '4' }), // 5
  dina.resultatfag('SAK1001', { fagstatus: 'P', eksamen_muntlig: '3' }), // 6
]

const statistics: readonly Planted[] = [
  { name: '8 as standpunkt', change: [3, { standpunkt: '8' }], expected: [3, 'Karakter standpunkt', 'error'] },
  { name: '7 as an exam grade', change: [2, { eksamen_skriftlig: '7' }], expected: [2, 'Karakter skriftlig eksamen', 'error'] },
  { name: '3+ as standpunkt', change: [3, { standpunkt: '3+' }], expected: [3, 'Karakter standpunkt', 'error'] },
  { name: 'an unknown grade code', change: [6, { eksamen_muntlig: 'QQ' }], expected: [6, 'Karakter muntlig eksamen', 'warning'] },
  { name: 'IM in a half-year column', change: [2, { halvaar1: 'IM' }], expected: [2, 'Karakter halvårsvurdering 1', 'error'] },
  { name: 'IV as an exam grade', change: [6, { eksamen_muntlig: 'IV' }], expected: [6, 'Karakter muntlig eksamen', 'warning'] },
  { name: 'IG for a privatist', change: [6, { eksamen_muntlig: 'IG' }], expected: [6, 'Karakter muntlig eksamen', 'error'] },
  {
    name: 'VO the year before it came',
    change: [3, { standpunkt: 'VO', skoleaar: '20222023' }],
    expected: [3, 'Karakter standpunkt', 'warning'],
  },
  { name: 'an unknown fagstatus', change: [2, { fagstatus: 'Z' }], expected: [2, 'Fagstatus', 'error'] },
  { name: 'an unknown fagmerknad', change: [4, { fagmerknad: 'FAM77' }], expected: [4, 'Fagmerknad kode', 'error'] },
  { name: 'an expired fagmerknad', change: [4, { fagmerknad: 'FAM25' }], expected: [4, 'Fagmerknad kode', 'warning'] },
  { name: 'an unknown karakterstatus', change: [2, { karakterstatus: 'Q' }], expected: [2, 'Karakterstatus', 'error'] },
  // What VIGO writes in this column is inferred, so it can but warn.
  { name: 'a line that is neither active nor not', change: [2, { linje_aktiv: 'Q' }], expected: [2, 'Er linja aktiv?', 'warning'] },
  { name: 'a fagkode of a form nobody knows', change: [3, { fagkode: 'MATX019' }], expected: [3, 'Fagkode', 'warning'] },
  {
    name: 'a programme code of five characters',
    change: [3, { programomraadekode: 'STUSP' }],
    expected: [3, 'Programområdekode', 'warning'],
  },
  { name: 'a school number of four digits', change: [3, { skolenummer: '9001' }], expected: [3, 'Skolenummer', 'error'] },
  { name: 'a school of a county that ended in 2023', change: [3, { skolenummer: '30001' }], expected: [3, 'Skolenummer', 'warning'] },
  {
    name: 'an organisation number for the second school',
    change: [3, { skolenummer2: '974603268' }],
    expected: [3, 'Skolenummer 2', 'error'],
  },
  { name: 'no school year', change: [5, { skoleaar: '' }], expected: [5, 'Skoleår', 'error'] },
  { name: 'an impossible school year', change: [5, { skoleaar: '20252028' }], expected: [5, 'Skoleår', 'error'] },
  { name: 'elevtimer that are no number', change: [2, { elevtimer: 'mange' }], expected: [2, 'Elevtimer', 'error'] },
  {
    name: 'a wrong control digit, once for the pupil',
    text: renumber(0, (right) => right.slice(0, 10) + oneUp(right[10]!)),
    expected: [2, 'Fødselsnummer', 'error', 2],
  },
  { name: 'the same subject twice', rows: (rows) => [...rows, rows[1]!], expected: [7, 'Fagkode', 'error'] },
  { name: 'a field too many', text: onLine(4, (line) => `${line}x;`), expected: [4, null, 'error'] },
]

async function found(
  format: 'sas-vigo' | 'ssb-resultatfag',
  clean: readonly ExampleRow[],
  planted: Planted,
): Promise<readonly (readonly unknown[])[]> {
  const changed =
    planted.change === undefined ? clean : edit(format === 'sas-vigo' ? planted.change[0] : planted.change[0] - 1, planted.change[1])(clean)
  const rows = planted.rows?.(changed) ?? changed
  const text = fileOf(format, rows)
  const file = await checkText(planted.text?.(text) ?? text, {
    leveranse: 'sluttkarakterer',
    fylke: null,
    filtype: format,
    ...planted.options,
  })
  expect(file.problem).toBeNull()
  return foundHits(file).map(({ row, column, severity, count, rule }) => [row, column, severity, count, rule])
}

describe.each([
  ['sas-vigo', INTERFACE, { structure, reading, numbers, codes, grades, keys }],
  ['ssb-resultatfag', STATISTICS, { statistics }],
] as const)('in a %s file that is otherwise right', (format, clean, kinds) => {
  it('nothing is found before anything is planted', async () => {
    expect(await found(format, clean, { name: '', expected: [0, null, 'error'] })).toEqual([])
  })

  describe.each(Object.entries(kinds))('%s', (_, planted) => {
    it.each(planted)('$name', async (one) => {
      const [row, column, severity, rows = 1] = one.expected
      expect(await found(format, clean, one)).toEqual([[row, column, severity, rows, expect.any(String)]])
    })
  })
})
