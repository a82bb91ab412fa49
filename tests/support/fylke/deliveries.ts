import type { County, SchoolYear } from './county.ts'
import type { Fields, Line, Style, Table } from './lines.ts'
import { PLAIN } from './lines.ts'
import { type Delivery, type Enrolment, type Fag, MADE, type Pupil, type School } from './model.ts'
import { isGrunnskole, isLastYear } from './programmes.ts'

export interface SchoolFile {
  readonly school: School
  readonly name: string
  readonly lines: Line[]
  readonly style: Style
}

const GRADES = ['KART1', 'KART2', 'KARSTP', 'KARSKR', 'KARMUN', 'KARANN', 'EKSTYPE', 'EKSTERM', 'KARSTAT']
const OUTCOME = ['BEVISTYP', 'FULLFKOD', 'FRAVDAG', 'FRAVTIME', 'KARORD', 'KARATF', 'FRAVDAGT', 'FRAVTIMET']
/** FAM codes known before any grade: exemptions and what was approved earlier. */
const EARLY_FAM = /^FAM(01|02|12|16|17|18|34|41|43|44|46|52|57|58|59)$/

const isFinal = (delivery: Delivery) => delivery === 'sluttkarakterer' || delivery === 'etter-klage'

function fagAt(row: Fag, delivery: Delivery): Fields | null {
  if (row.only !== undefined && !row.only.includes(delivery)) return null
  const f = { ...row.f }
  if (isFinal(delivery)) return delivery === 'etter-klage' ? { ...f, ...row.klage } : f
  if (delivery === 'privatist') return f.KLSTATUS === 'P' ? f : null
  if ((f.STARTDAT ?? '') > MADE[delivery]) return null
  const left = f.SLUTTDAT !== undefined && f.SLUTTDAT !== '' && f.SLUTTDAT <= MADE[delivery]
  if (f.KLSTATUS === 'S' && !left) f.KLSTATUS = 'E'
  if (!left) f.SLUTTDAT = ''
  const keep = row.fromStart ? GRADES : delivery === 'termin1' ? (row.autumn ? GRADES : ['KART1']) : []
  for (const id of GRADES) if (!keep.includes(id)) f[id] = ''
  if (!keep.includes('KARSTP') && !EARLY_FAM.test(f.FAMKODE ?? '')) Object.assign(f, { FAMKODE: '', FAMVAR: '' })
  return f
}

const PASSES = /^([2-7A-E]|B|BM|GK|D|F|VO)$/

/** What the grades of an enrolment amount to (B21). */
export function outcome(rows: readonly Fields[]): { code: 'B' | 'I' | 'M'; failed: number } {
  const codes = new Map<string, Fields[]>()
  for (const row of rows) {
    if (/[SPFG]/.test(row.KLSTATUS ?? '')) continue
    codes.set(row.FAGKODE!, [...(codes.get(row.FAGKODE!) ?? []), row])
  }
  let failed = 0
  let lacks = false
  for (const all of codes.values()) {
    const exams = all.map((row) => [row.KARSKR, row.KARMUN, row.KARANN].find((grade) => grade !== undefined && grade !== '') ?? '')
    const passed = exams.some((grade) => PASSES.test(grade))
    const standpunkt = all[0]!.KARSTP ?? ''
    if (passed && standpunkt !== 'IV') continue
    if (all.some(({ FAMKODE }) => FAMKODE === 'FAM37')) continue
    if (standpunkt === 'IV' || exams.includes('IM') || exams.includes('IV')) lacks = true
    else if (standpunkt === '1' || exams.includes('1') || exams.includes('IB')) failed++
  }
  return { code: lacks ? 'M' : failed > 0 ? 'I' : 'B', failed }
}

/** IB grades 1-7 pass from 2 as well; the document of the last year is VM when all is passed (F12), KB otherwise. */
function settle(f: Fields, rows: readonly Fields[], school: School): void {
  if (rows.length > 0 && rows.every(({ KLSTATUS }) => KLSTATUS === 'P')) return
  f.FULLFKOD ??= isGrunnskole(f.KURSKODE!) ? 'B' : outcome(rows).code
  f.BEVISTYP ??= bevistype(f, school)
}

function bevistype(f: Fields, school: School): string {
  if (isGrunnskole(f.KURSKODE!)) return f.FULLFKOD === 'S' ? '' : 'VM'
  if (f.FULLFKOD === 'S') return ''
  if (isLastYear(f.KURSKODE!)) return f.FULLFKOD === 'B' ? 'VM' : 'KB'
  return school.kb ? 'KB' : ''
}

function enrolmentLines(pupil: Pupil, enrolment: Enrolment, delivery: Delivery, fnr: string, subjects: boolean): Line[] {
  const f = { ...enrolment.f }
  const made = MADE[delivery]
  if ((f.STARTDAT ?? '') > made) return []
  const rows = enrolment.fag.map((row) => fagAt(row, delivery)).filter((row) => row !== null)
  if (delivery === 'privatist') {
    if (rows.length === 0) return []
  } else if (isFinal(delivery)) {
    settle(f, rows, enrolment.school)
  } else {
    const left = f.SLUTTDAT !== undefined && f.SLUTTDAT !== '' && f.SLUTTDAT <= made
    for (const id of OUTCOME) if (!left || id !== 'FULLFKOD') f[id] = ''
    if (!left) Object.assign(f, { SLUTTDAT: '', FRAFAARS: '' })
  }
  const { SKOLEAR, SKOLENR, KURSKODE } = enrolment.f as { SKOLEAR: string; SKOLENR: string; KURSKODE: string }
  const key = { FNR: fnr, SKOLEAR, SKOLENR, KURSKODE }
  return [
    { kind: '$EK', f: { ...f, ...key }, of: pupil.of },
    ...(subjects ? rows : []).map((row): Line => ({ kind: '$KL', f: { ...row, ...key }, of: pupil.of })),
    ...(isFinal(delivery) ? enrolment.vm : []).map((row): Line => ({ kind: '$VM', f: { ...row, ...key }, of: pupil.of })),
  ]
}

/** Four systems write four ways; the interface leaves separator, encoding and line end open. */
function styleOf(at: number): Style {
  if (at % 7 === 3) return { ...PLAIN, lineEnd: '\n' }
  if (at % 7 === 5) return { ...PLAIN, utf8: true }
  return at % 11 === 6 ? { ...PLAIN, delimiter: '\t' } : PLAIN
}

/** One school's file of a delivery; null where the school sends none. */
export function schoolFile({ school, pupils }: SchoolYear, at: number, delivery: Delivery): SchoolFile | null {
  if ((school.kind === 'privatist') !== (delivery === 'privatist')) return null
  if (school.kind === 'gs' && delivery === 'ajourhold') return null
  // Grunnskole sends numbers and names alone in November (year wheel: 28 November).
  const identity = school.kind === 'gs' && delivery === 'elevdata'
  const made = identity ? '20251120' : MADE[delivery]
  // Half of the systems send subjects in August already.
  const subjects = delivery !== 'ajourhold' || at % 2 === 0
  const tof: Line = {
    kind: 'TOF',
    f: {
      VERSJON: 'SAS3',
      FILDATO: made,
      MELDING: at % 3 === 0 ? 'InSchool' : '',
      FYLKESNR: '39',
      SKOLENR: at % 8 === 4 ? '' : school.number,
      AVGIVERID: at % 4 === 1 ? `${school.number}-${made}` : '',
    },
    of: 'tof',
  }
  const parts: Line[][] = []
  const seen = new Set<string>()
  for (const pupil of pupils) {
    if (seen.has(pupil.person.fnr)) continue
    seen.add(pupil.person.fnr)
    const fnr = pupil.earlierNumber !== undefined && made < '20260101' ? pupil.earlierNumber : pupil.person.fnr
    const rows = pupil.enrolments
      .filter(({ school: where }) => where === school)
      .flatMap((enrolment) => enrolmentLines(pupil, enrolment, delivery, fnr, subjects))
    if (rows.length === 0) continue
    parts.push([{ kind: '$EL', f: { ...pupil.el, FNR: fnr }, of: pupil.of }, ...(identity ? [] : rows)])
  }
  const all = parts.flat()
  // Lines pupil by pupil, or kind by kind: the order is not told.
  const lines = at % 5 === 2 ? (['$EL', '$EK', '$KL', '$VM'] as const).flatMap((kind) => all.filter((line) => line.kind === kind)) : all
  return { school, name: `${school.number}_${delivery}_${made}.txt`, lines: [tof, ...lines], style: styleOf(at) }
}

export function deliver(county: County, delivery: Delivery): SchoolFile[] {
  return county.schools.map((one, at) => schoolFile(one, at, delivery)).filter((file) => file !== null)
}

const RESULTAT =
  'FilID;RadID;RadNr;Fødselsnummer;Skoleår;Skolenummer;Programområdekode;Elevnavn;Skolenavn;Organisasjonsnummer;Startdato;Avbruddsdato;Fullførtkode;Rettstype ved inntak;Elevstatus;Godkjent realkompetansevurdering dato;Karakterpoeng;Kursprosent;Antall dager fravær;Antall enkelttimer fravær;Antall fag på elevkurset;Antall stryk på elevkurset;Bevistype;Forrige elevstatus;Målform (norsk hovedmål);Rettstype i hjemfylket;Påbyggingsrett'
const RESULTATFAG =
  'FilID;RadID;RadNr;Fødselsnummer;Skoleår;Skolenummer;Programområdekode;Fagkode;Fagstatus;Karakter halvårsvurdering 1;Karakter halvårsvurdering 2;Karakter standpunkt;Karakter skriftlig eksamen;Karakter muntlig eksamen;Karakter annen;Skoleår 2;Skolenummer 2;Er linja aktiv?;Elevtimer;Forrige fagstatus;Fagmerknad kode;Karakterstatus'

/** Elevstatus as VIGO sets it from its triggers (B08). */
function elevstatus(f: Fields, rows: readonly Fields[]): string {
  const some = (codes: string) => rows.some(({ KLSTATUS }) => codes.includes(KLSTATUS!))
  if ((f.SLUTTDAT ?? '') !== '') return 'S'
  if (rows.length > 0 && rows.every(({ KLSTATUS }) => KLSTATUS === 'P')) return 'P'
  if (some('VR')) return 'V'
  if (f.FULLFKOD === 'A' || rows.some(({ KARSTP, FAMKODE }) => KARSTP === 'IV' && FAMKODE === 'FAM05')) return 'A'
  if (some('M')) return 'M'
  if (some('U')) return 'U'
  if (some('O')) return 'O'
  return f.DELK === 'J' ? 'D' : rows.length > 0 && rows.every(({ KLSTATUS }) => KLSTATUS === 'G') ? 'I' : 'E'
}

/** Results and grades of the statistics, made of the same lines; `kind` is the level, which has its own delivery day. */
export function statistics(files: readonly SchoolFile[], kind: 'vgs' | 'gs'): { resultat: Table; resultatfag: Table } {
  const resultat: Fields[] = []
  const resultatfag: Fields[] = []
  for (const { school, lines } of files) {
    if (school.kind !== kind) continue
    const names = new Map(lines.filter(({ kind: line }) => line === '$EL').map(({ f }) => [f.FNR!, f.ELEVNAVN!]))
    for (const { f } of lines.filter(({ kind: line }) => line === '$EK')) {
      const rows = lines
        .filter((line) => line.kind === '$KL' && line.f.FNR === f.FNR && line.f.KURSKODE === f.KURSKODE && line.f.SKOLENR === f.SKOLENR)
        .map((line) => line.f)
      resultat.push(resultatRow(f, rows, school, names.get(f.FNR!) ?? '', resultat.length))
      for (const row of rows) resultatfag.push(resultatfagRow(row, resultatfag.length))
    }
  }
  return {
    resultat: { columns: RESULTAT.split(';'), rows: resultat, trailing: true },
    resultatfag: { columns: RESULTATFAG.split(';'), rows: resultatfag, trailing: true },
  }
}

function resultatRow(f: Fields, rows: readonly Fields[], school: School, name: string, at: number): Fields {
  const status = elevstatus(f, rows)
  const grades = rows.map(({ KARSTP }) => Number(KARSTP)).filter((grade) => grade >= 1 && grade <= 6)
  const { failed } = outcome(rows)
  const row: Fields = {
    FilID: '6189',
    RadID: String(700_001 + at),
    RadNr: String(at + 1),
    Fødselsnummer: f.FNR!,
    Skoleår: f.SKOLEAR!,
    Skolenummer: f.SKOLENR!,
    Programområdekode: f.KURSKODE!,
    Elevnavn: name,
    Skolenavn: school.name,
    Organisasjonsnummer: school.orgnr,
    Startdato: f.STARTDAT ?? '',
    Avbruddsdato: f.SLUTTDAT ?? '',
    Fullførtkode: f.FULLFKOD ?? '',
    'Rettstype ved inntak': f.RETT2IMP ?? '',
    Elevstatus: status,
    Kursprosent: f.DELK === 'J' ? '50' : '100',
    'Antall fag på elevkurset': String(rows.filter(({ KLSTATUS }) => KLSTATUS !== 'B').length),
    'Antall stryk på elevkurset': String(failed),
    Bevistype: f.BEVISTYP ?? '',
    'Forrige elevstatus': status,
    'Målform (norsk hovedmål)': f.MALFORM ?? '',
    Påbyggingsrett: f.RETTPB ?? '',
  }
  if (status !== 'V') Object.assign(row, { 'Antall dager fravær': f.FRAVDAG ?? '', 'Antall enkelttimer fravær': f.FRAVTIME ?? '' })
  // Mean of the grades times ten, for lower secondary schools, which have points out of 60 or so.
  if (school.kind === 'gs' && grades.length > 0)
    row.Karakterpoeng = String(Math.round((grades.reduce((a, b) => a + b, 0) / grades.length) * 10))
  return row
}

function resultatfagRow(f: Fields, at: number): Fields {
  return {
    FilID: '6188',
    RadID: String(100_001 + at),
    RadNr: String(at + 1),
    Fødselsnummer: f.FNR!,
    Skoleår: f.SKOLEAR!,
    Skolenummer: f.SKOLENR!,
    Programområdekode: f.KURSKODE!,
    Fagkode: f.FAGKODE!,
    Fagstatus: f.KLSTATUS!,
    'Karakter halvårsvurdering 1': f.KART1 ?? '',
    'Karakter halvårsvurdering 2': f.KART2 ?? '',
    'Karakter standpunkt': f.KARSTP ?? '',
    'Karakter skriftlig eksamen': f.KARSKR ?? '',
    'Karakter muntlig eksamen': f.KARMUN ?? '',
    'Karakter annen': f.KARANN ?? '',
    'Skoleår 2': f.SKOLEAR2 ?? '',
    'Skolenummer 2': f.SKOLENR2 ?? '',
    'Er linja aktiv?': 'J',
    Elevtimer: f.ELEVTIMER ?? '',
    'Forrige fagstatus': f.KLSTATUS!,
    'Fagmerknad kode': f.FAMKODE ?? '',
    Karakterstatus: f.KARSTAT ?? '',
  }
}

const KARAKTERFIL: readonly (readonly [header: string, of: '$EL' | '$EK' | '$KL', id: string])[] = [
  ['Fødselsnr', '$KL', 'FNR'],
  ['Elevnavn', '$EL', 'ELEVNAVN'],
  ['Skolenr', '$KL', 'SKOLENR'],
  ['Skoleår', '$KL', 'SKOLEAR'],
  ['Klasse', '$EK', 'KLASSE'],
  ['Programområdekode', '$KL', 'KURSKODE'],
  ['Fagkode', '$KL', 'FAGKODE'],
  ['Fagstatus', '$KL', 'KLSTATUS'],
  ['H1', '$KL', 'KART1'],
  ['H2', '$KL', 'KART2'],
  ['Stp', '$KL', 'KARSTP'],
  ['Eksamensform', '$KL', 'EKSTYPE'],
  ['Eksamen skriftlig', '$KL', 'KARSKR'],
  ['Eksamen muntlig', '$KL', 'KARMUN'],
  ['Eksamen annen', '$KL', 'KARANN'],
  ['FAM', '$KL', 'FAMKODE'],
  ['FAM-parameter', '$KL', 'FAMVAR'],
  ['Karakterstatus', '$KL', 'KARSTAT'],
  ['Startdato fag', '$KL', 'STARTDAT'],
  ['Avbruddsdato fag', '$KL', 'SLUTTDAT'],
  ['Elevtimer', '$KL', 'ELEVTIMER'],
  ['Orden', '$EK', 'KARORD'],
  ['Oppførsel', '$EK', 'KARATF'],
  ['Fravær dager', '$EK', 'FRAVDAG'],
  ['Fravær timer', '$EK', 'FRAVTIME'],
  ['Fullførtkode', '$EK', 'FULLFKOD'],
  ['Bevistype', '$EK', 'BEVISTYP'],
  ['Målform', '$EK', 'MALFORM'],
  ['Voksen', '$EK', 'VOKSEN'],
]

/** A grade table of one school as an office makes it: dates with points, «2025-2026», «-» for an empty cell in some columns (F44). */
export function karakterfil({ lines }: SchoolFile): Table {
  const el = new Map(lines.filter(({ kind }) => kind === '$EL').map(({ f }) => [f.FNR!, f]))
  const ek = new Map(lines.filter(({ kind }) => kind === '$EK').map(({ f }) => [`${f.FNR} ${f.KURSKODE}`, f]))
  // A table has no column for VMM43 and VMM45, which are what a missing orden rests on: those pupils are not in it.
  const unknowable = new Set(lines.filter(({ f }) => /^VMM4[35]$/.test(f.VMMKODE ?? '')).map(({ f }) => f.FNR))
  const rows = lines
    .filter(({ kind, f }) => kind === '$KL' && !unknowable.has(f.FNR))
    .map(({ f }) => {
      const from = { $EL: el.get(f.FNR!)!, $EK: ek.get(`${f.FNR} ${f.KURSKODE}`)!, $KL: f }
      return Object.fromEntries(KARAKTERFIL.map(([header, of, id]) => [header, written(id, from[of][id] ?? '')]))
    })
  return { columns: KARAKTERFIL.map(([header]) => header), rows, trailing: false }
}

function written(id: string, value: string): string {
  if (id === 'SKOLEAR') return `${value.slice(0, 4)}-${value.slice(4)}`
  if (id === 'ELEVNAVN') return value.replace(' ', ', ')
  if (/DAT$/.test(id)) return value === '' ? '' : `${value.slice(6)}.${value.slice(4, 6)}.${value.slice(0, 4)}`
  return value === '' && /^KAR/.test(id) ? '-' : value
}
