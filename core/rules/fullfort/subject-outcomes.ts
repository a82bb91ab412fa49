import { isCode } from '../../catalogue/code-list.ts'
import type { Parametre } from '../../settings/parametre.ts'
import { fagmerknadOf } from '../felles/fagmerknad-of.ts'
import { gradeOutcome } from '../felles/grade-outcome.ts'
import { isTverrfaglig } from '../felles/tverrfaglig.ts'
import { examColumns } from '../karakter/grade-columns.ts'
import { isIbRow } from '../karakter/is-ib-row.ts'
import { codeOfWord } from '../kode/words-of-list.ts'
import type { RowView, RunFacts } from '../rule.ts'
import type { OutcomeColumn } from './outcome-columns.ts'

/** A grade because of which a subject is not passed, and where it stands: index of the row among those looked at. */
export interface Shortfall {
  readonly index: number
  readonly at: 'standpunkt' | (typeof examColumns)[number]
  readonly fagkode: string
  readonly grade: string
  /** false where only our own list says that the subject is interdisciplinary. */
  readonly sure: boolean
}

/** How the subjects of one enrolment ended. */
export interface SubjectOutcomes {
  /** 1 or IB, not made good. */
  readonly failed: readonly Shortfall[]
  /** IV in standpunkt, or IM with FAM29, not made good. */
  readonly lacking: readonly Shortfall[]
  /** IM with FAM39: absent with documentation, so that another exam is awaited. Neither failed nor lacking, but nothing to print either. */
  readonly awaited: readonly Shortfall[]
  /** The part of `lacking` that is IV with FAM05: planned lower competence. */
  readonly planned: readonly Shortfall[]
  /** Something else that a school may have counted as failed (a private exam, a half-year grade, a grade that cannot be read). */
  readonly mayFail: boolean
  /** The same for lacking: IV in an exam, documented absence, VO, a subject without any grade. */
  readonly mayLack: boolean
  /** FAM05, an IOP code or adapted teaching: lower competence may be planned. */
  readonly individual: boolean
  /** A subject taken as an adult or assessed as prior learning. */
  readonly adult: boolean
  /** Rows that count, and whether all their subjects have a final grade. */
  readonly counted: number
  readonly allFinal: boolean
}

type Row = RowView<OutcomeColumn>

/** Rows of one enrolment; a group, or some rows of one. */
export interface OutcomeRows {
  readonly size: number
  row(index: number): Row
}

/** Statuses of a subject that counts for the year. More teaching (B), exchange, private and ended subjects may only excuse. */
const COUNTED: ReadonlySet<string> = new Set(['', 'E', 'A', 'N', 'V', 'M', 'O', 'G', 'F', 'R'])
/** Statuses of subjects that have no grade of this year. */
const NO_GRADE: ReadonlySet<string> = new Set(['F', 'G', 'R'])
/** Remarks that make up for a grade that is not passed: exempt from the demand, passed elsewhere or at a higher level, by dispensation. */
const EXCUSING: ReadonlySet<string> = new Set(
  [1, 2, 12, 16, 17, 34, 35, 36, 37, 38, 43, 44, 46, 48, 52, 57, 58, 59].map((n) => `FAM${String(n).padStart(2, '0')}`),
)
/** Remarks that say the same as IV and IM, whatever grade stands beside them: no basis, absence limit, exam not taken. */
const SAY_LACKING: ReadonlySet<string> = new Set(['FAM21', 'FAM29', 'FAM39', 'FAM51'])
/** Grades that say neither passed nor failed and are in their place. */
const SILENT: ReadonlySet<string> = new Set(['', 'F', 'VO', 'IG'])
const OPPLAERINGSFAG = /^[A-ZÆØÅ]{3}\dZ\d{2}$/

/** What the rows read so far may mean for the enrolment as a whole. */
interface May {
  fail: boolean
  lack: boolean
  individual: boolean
  adult: boolean
}

/** One subject while its rows are read. */
interface Subject {
  tverrfaglig: 'no' | 'sure' | 'listed'
  examPassed: boolean
  saerskiltPassed: boolean
  examFailed: Shortfall | null
  mixed: boolean
  missed: Shortfall | null
  awaited: Shortfall | null
  passed: boolean
  failed: Shortfall | null
  lacking: Shortfall | null
  planned: boolean
  /** A final grade that cannot be read: other rules tell of it, and nobody can say how the subject ended. */
  unread: boolean
  halfFailed: boolean
  halfLacking: boolean
  /** A grade of any kind, or a reason to have none. */
  graded: boolean
  counted: boolean
}

const newSubject = (tverrfaglig: Subject['tverrfaglig']): Subject => ({
  tverrfaglig,
  examPassed: false,
  saerskiltPassed: false,
  examFailed: null,
  mixed: false,
  missed: null,
  awaited: null,
  passed: false,
  failed: null,
  lacking: null,
  planned: false,
  unread: false,
  halfFailed: false,
  halfLacking: false,
  graded: false,
  counted: false,
})

/**
 * How the subjects of one enrolment ended. Several rows of a subject (ny, utsatt, særskilt, klage, privatist) are read together: one that
 * passes is enough. An exam of 2 or better makes good a standpunkt of 1 (UDIR5-3-04-08), but not in an interdisciplinary exam (04-09);
 * an exam of 1 is not made good by standpunkt (04-12). Grades that other rules tell of (IM in standpunkt, IM without its remark, IV in an
 * exam) are never a shortfall here, so that one cause is one finding; they may excuse a code.
 */
export function subjectOutcomes(rows: OutcomeRows, run: Pick<RunFacts, 'kodeverk' | 'parametre'>): SubjectOutcomes {
  const subjects = new Map<string, Subject>()
  const may: May = { fail: false, lack: false, individual: false, adult: false }
  let counted = 0
  for (let index = 0; index < rows.size; index++) {
    const row = rows.row(index)
    if (row.linje_aktiv === 'N') continue
    const { fagkode } = row
    let subject = subjects.get(fagkode)
    if (subject === undefined) {
      subject = newSubject(tverrfagligOf(fagkode, run))
      subjects.set(fagkode, subject)
    }
    if (readRow(row, index, subject, may, run.parametre)) counted++
  }
  const failed: Shortfall[] = []
  const lacking: Shortfall[] = []
  const planned: Shortfall[] = []
  const awaited: Shortfall[] = []
  let allFinal = true
  for (const subject of subjects.values()) {
    const verdict = judge(subject)
    if (verdict.kind === 'failed') failed.push(verdict.by)
    if (verdict.kind === 'lacking') lacking.push(verdict.by)
    if (verdict.kind === 'lacking' && subject.planned) planned.push(verdict.by)
    if (!subject.unread && !subject.examPassed && subject.awaited !== null) awaited.push(subject.awaited)
    if (verdict.kind === 'open' && subject.counted) {
      may.fail ||= subject.halfFailed
      may.lack ||= subject.halfLacking || !subject.graded
      allFinal = false
    }
    may.fail ||= subject.unread || subject.mixed || (verdict.kind === 'passed' && subject.failed !== null && !subject.examPassed)
    may.lack ||= subject.unread || (verdict.kind === 'passed' && (subject.lacking !== null || subject.missed !== null))
  }
  const { fail: mayFail, lack: mayLack, individual, adult } = may
  return { failed, lacking, awaited, planned, mayFail, mayLack, individual, adult, counted, allFinal }
}

function tverrfagligOf(fagkode: string, run: Pick<RunFacts, 'kodeverk' | 'parametre'>): Subject['tverrfaglig'] {
  if (!isTverrfaglig(fagkode, run)) return 'no'
  const listed = run.kodeverk?.fagkoder?.oppslag.get(fagkode)?.standpunkt === false
  return listed || run.parametre.tverrfaglige_fagkoder.includes(fagkode) ? 'sure' : 'listed'
}

/** Takes one row into its subject; whether the row counts for the year. */
function readRow(row: Row, index: number, subject: Subject, may: May, parametre: Parametre): boolean {
  const { fagkode, karakterstatus, standpunkt, halvaar1, halvaar2 } = row
  const status = codeOfWord('fagstatus', row.fagstatus) ?? row.fagstatus
  const remark = fagmerknadOf(row.fagmerknad)
  const counts = COUNTED.has(status) && row.avbruddsdato_fag === '' && !isIbRow(row.programomraadekode, fagkode, parametre)
  const lenient = !counts || EXCUSING.has(remark)
  const passes = counts || status === 'P' || status === 'B'
  const special = isCode('fagkode-spesial', fagkode) || OPPLAERINGSFAG.test(fagkode)
  may.individual ||= remark === 'FAM05' || fagkode.startsWith('IOP') || status === 'A'
  may.lack ||= SAY_LACKING.has(remark)
  may.adult ||= status === 'V' || status === 'R'
  subject.counted ||= counts && !special
  subject.graded ||= NO_GRADE.has(status) || EXCUSING.has(remark)
  const shortfall = (at: Shortfall['at'], grade: string, sure = true): Shortfall => ({ index, at, fagkode, grade, sure })

  let examPassed = false
  let examFailed: Shortfall | null = null
  for (const key of examColumns) {
    const grade = row[key]
    if (grade === '') continue
    subject.graded = true
    const outcome = gradeOutcome(grade)
    if (outcome === 'passed') examPassed = true
    else if (grade === 'IG') may.fail = true
    else if (outcome === 'failed') examFailed ??= shortfall(key, grade)
    else if (grade === 'IM' && remark === 'FAM29' && !lenient) subject.missed ??= shortfall(key, grade)
    else if (grade === 'IM' && remark === 'FAM39' && !lenient) subject.awaited ??= shortfall(key, grade)
    else if (outcome === 'lacking') may.lack = true
    else if (!SILENT.has(grade)) subject.unread = true
  }
  if (examFailed !== null && lenient) may.fail = true
  else if (examPassed && examFailed !== null) subject.mixed = true
  else if (examPassed && passes) {
    subject.examPassed = true
    subject.saerskiltPassed ||= karakterstatus === 'S'
  } else subject.examFailed ??= examFailed

  if (standpunkt !== '') {
    subject.graded = true
    const outcome = gradeOutcome(standpunkt)
    if ((outcome === 'passed' || standpunkt === 'VO') && standpunkt !== 'BM') subject.passed ||= passes
    else if (standpunkt === '1' || standpunkt === 'IB') {
      if (lenient) may.fail = true
      else subject.failed ??= shortfall('standpunkt', standpunkt)
    } else if (standpunkt === 'IV') {
      if (lenient) may.lack = true
      else subject.lacking ??= shortfall('standpunkt', standpunkt)
      subject.planned ||= remark === 'FAM05'
    } else if (standpunkt !== 'F') subject.unread = true
    if (standpunkt === 'VO') may.lack = true
  }
  for (const half of [halvaar1, halvaar2]) {
    if (half === '') continue
    subject.graded = true
    const outcome = gradeOutcome(half)
    subject.halfFailed ||= outcome === 'failed' || (outcome === 'none' && half !== 'F')
    subject.halfLacking ||= outcome === 'lacking'
  }
  return counts
}

type Judged = { readonly kind: 'failed' | 'lacking'; readonly by: Shortfall } | { readonly kind: 'passed' | 'open' }

function judge(subject: Subject): Judged {
  if (subject.unread) return { kind: 'open' }
  const { examPassed, examFailed, mixed, missed, passed, failed, lacking, tverrfaglig, saerskiltPassed } = subject
  if (examPassed) {
    const raised = tverrfaglig === 'no' || saerskiltPassed || passed || failed === null
    return raised ? { kind: 'passed' } : { kind: 'failed', by: { ...failed, sure: tverrfaglig === 'sure' } }
  }
  if (examFailed !== null) return { kind: 'failed', by: examFailed }
  if (mixed) return { kind: 'passed' }
  if (passed) return missed === null ? { kind: 'passed' } : { kind: 'lacking', by: missed }
  if (failed !== null) return { kind: 'failed', by: failed }
  const by = lacking ?? missed
  return by === null ? { kind: 'open' } : { kind: 'lacking', by }
}
