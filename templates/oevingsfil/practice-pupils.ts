import type { PracticeRow } from './practice-row.ts'

/** Class, programme and subjects of a group of pupils. */
interface Group {
  readonly klasse: string
  readonly programomraadekode: string
  readonly bevistype: string
  readonly subjects: readonly (readonly [fagkode: string, fagnavn: string])[]
}

const GROUPS = {
  '1STA': {
    klasse: '1STA',
    programomraadekode: 'STUSP1----',
    bevistype: 'KB',
    subjects: [
      ['ENG1007', 'Engelsk'],
      ['MAT1019', 'Matematikk 1P'],
      ['NAT1007', 'Naturfag'],
      ['GEO1003', 'Geografi'],
      ['KRO1017', 'Kroppsøving'],
    ],
  },
  '2HEA': {
    klasse: '2HEA',
    programomraadekode: 'HSHEA2----',
    bevistype: 'KB',
    subjects: [
      ['HEA2005', 'Helsefremmende arbeid'],
      ['HEA2006', 'Kommunikasjon og samhandling'],
      ['HEA2007', 'Yrkesliv i helse- og oppvekst'],
      ['HEA2008', 'Tverrfaglig eksamen'],
      ['KRO1018', 'Kroppsøving'],
    ],
  },
  '3STA': {
    klasse: '3STA',
    programomraadekode: 'STSSA3----',
    bevistype: 'VM',
    subjects: [
      ['NOR1267', 'Norsk hovedmål'],
      ['NOR1268', 'Norsk sidemål'],
      ['NOR1269', 'Norsk muntlig'],
      ['HIS1010', 'Historie'],
      ['REL1003', 'Religion og etikk'],
      ['KRO1019', 'Kroppsøving'],
    ],
  },
} as const satisfies Readonly<Record<string, Group>>

interface Pupil {
  readonly navn: string
  /** Made up: 80 is added to the month. */
  readonly fodselsnummer: string
  readonly group: keyof typeof GROUPS
  /** Half-year and overall grade of each subject: '4 5'; '- -' where there is none. */
  readonly grades: string
  /** What is special, subject by subject. */
  readonly special?: Readonly<Record<string, PracticeRow>>
  /** Subjects the pupil has; left out = all of the group. */
  readonly only?: readonly string[]
  /** What holds on all rows of the pupil. */
  readonly all?: PracticeRow
}

const written = (grade: string): PracticeRow => ({ eksamensform: 'S', eksamen_skriftlig: grade })
const oral = (grade: string): PracticeRow => ({ eksamensform: 'M', eksamen_muntlig: grade })
const practical = (grade: string): PracticeRow => ({ eksamensform: 'P', eksamen_annen: grade })

/** A made-up school's pupils with everything right; the faults are put in afterwards. */
const PUPILS: readonly Pupil[] = [
  { navn: 'Aune, Mia', fodselsnummer: '25840950045', group: '1STA', grades: '4 4, 3 4, 5 5, 4 4, 5 6' },
  {
    navn: 'Bakke, Jonas',
    fodselsnummer: '06850950022',
    group: '1STA',
    grades: '3 3, 2 3, 3 3, 4 4, 4 5',
    special: { ENG1007: written('3') },
  },
  // A fine in one subject that the exam lifts, and exams right in every way.
  { navn: 'Dahlen, Sofie', fodselsnummer: '17860950022', group: '1STA', grades: '5 5, 4 4, 4 4, 5 5, 4 4' },
  { navn: 'Eikeland, Noah', fodselsnummer: '28870950022', group: '1STA', grades: '2 3, 3 3, 3 4, 3 3, 5 5' },
  { navn: 'Fossum, Emma', fodselsnummer: '09880950190', group: '1STA', grades: '4 5, 5 5, 4 4, 6 6, 4 4' },
  { navn: 'Gundersen, Ali', fodselsnummer: '20890950281', group: '1STA', grades: '3 4, 4 4, 4 5, 5 4, 6 6' },
  {
    navn: 'Hovland, Thea',
    fodselsnummer: '01900950035',
    group: '1STA',
    grades: '4 4, 1 1, 3 3, 3 4, 4 4',
    // 1 in standpunkt and 2 on the exam is passed.
    special: { MAT1019: written('2') },
  },
  {
    navn: 'Iversen, Lucas',
    fodselsnummer: '12910950035',
    group: '1STA',
    grades: '2 3, 3 3, 2 2, 3 3, - F',
    special: { KRO1017: { fagmerknad: 'FAM02' } },
  },
  {
    navn: 'Johnsen, Sara',
    fodselsnummer: '23920950035',
    group: '1STA',
    grades: '5 5, 4 5, 5 5, 4 4, IV IV',
    special: { KRO1017: { fagmerknad: 'FAM51' } },
    all: { fullfortkode: 'M' },
  },
  {
    navn: 'Knutsen, Oskar',
    fodselsnummer: '30810950060',
    group: '1STA',
    grades: '3 3, 3 2, 4 3, 4 4, 5 5',
    special: { NAT1007: oral('4') },
  },
  {
    navn: 'Lunde, Ingrid',
    fodselsnummer: '14830950045',
    group: '1STA',
    grades: '4 5, - -, 5 5, 5 5, 4 5',
    special: { MAT1019: { fagstatus: 'S', avbruddsdato_fag: '12.11.2025' } },
  },
  { navn: 'Mansour, Rami', fodselsnummer: '61860950072', group: '1STA', grades: '3 3, 4 4, 4 4, 3 3, 5 5' },
  {
    navn: 'Nygård, Ella',
    fodselsnummer: '11820850027',
    group: '2HEA',
    grades: '4 4, 4 5, 5 5, - -, 5 5',
    special: { HEA2008: practical('4') },
  },
  {
    navn: 'Olsen, Filip',
    fodselsnummer: '22850850007',
    group: '2HEA',
    grades: '3 3, 2 3, 3 3, - -, 4 4',
    special: { HEA2008: practical('3') },
  },
  {
    navn: 'Pettersen, Maja',
    fodselsnummer: '02890850025',
    group: '2HEA',
    grades: '5 5, 4 4, 4 4, - -, 6 6',
    special: { HEA2008: practical('5') },
  },
  {
    navn: 'Rønning, Jakob',
    fodselsnummer: '19830750099',
    group: '3STA',
    grades: '4 4, 3 3, 4 4, 3 4, 5 5, 4 4',
    special: { NOR1267: written('4') },
  },
  {
    navn: 'Solheim, Frida',
    fodselsnummer: '08860750059',
    group: '3STA',
    grades: '5 5, - -, 5 5, 4 5, 4 4, 5 5',
    special: { NOR1267: written('5'), NOR1268: { fagmerknad: 'FAM58' }, REL1003: oral('4') },
  },
  {
    navn: 'Tangen, Henrik',
    fodselsnummer: '27910750130',
    group: '3STA',
    grades: '3 3, 3 3, 3 4, 4 4, - -, 4 4',
    // Pupil in five subjects and private candidate in one.
    special: { NOR1267: written('3'), REL1003: { fagstatus: 'P', startdato_fag: '', ...oral('4') } },
  },
  {
    navn: 'Ulven, Grete',
    fodselsnummer: '16848800094',
    group: '1STA',
    grades: '- 4, - 3',
    only: ['ENG1007', 'MAT1019'],
    all: { klasse: 'VOKSEN', voksen: 'J', fagstatus: 'V', orden: '', oppforsel: '', fullfortkode: '', bevistype: 'KB' },
  },
  {
    navn: 'Viken, Sander',
    fodselsnummer: '05900650029',
    group: '3STA',
    grades: '- -',
    only: ['HIS1010'],
    all: { klasse: '', fagstatus: 'P', startdato_fag: '', orden: '', oppforsel: '', fullfortkode: '', bevistype: '', ...oral('4') },
  },
]

/** The rows of the practice file before the faults, pupil after pupil. */
export function practiceRows(): readonly PracticeRow[] {
  return PUPILS.flatMap(({ navn, fodselsnummer, group, grades, special = {}, only, all = {} }) => {
    const { klasse, programomraadekode, bevistype, subjects }: Group = GROUPS[group]
    const pairs = grades.split(', ')
    return subjects
      .filter(([fagkode]) => only?.includes(fagkode) ?? true)
      .map(([fagkode, fagnavn], index): PracticeRow => {
        const [halvaar1 = '-', standpunkt = '-'] = pairs[index]!.split(' ')
        return {
          fodselsnummer,
          navn,
          skolenummer: '39901',
          skoleaar: '2025-2026',
          klasse,
          programomraadekode,
          fagkode,
          fagnavn,
          fagstatus: 'E',
          startdato_fag: '18.08.2025',
          halvaar1: halvaar1 === '-' ? '' : halvaar1,
          standpunkt: standpunkt === '-' ? '' : standpunkt,
          orden: 'G',
          oppforsel: 'G',
          fullfortkode: 'B',
          bevistype,
          voksen: 'N',
          ...all,
          ...special[fagkode],
        }
      })
  })
}
