import { defineGroupRule } from '../define-rule.ts'
import { fagmerknadOf } from '../felles/fagmerknad-of.ts'
import { gradeMeant } from '../felles/grade-meant.ts'
import { ordinaryRowColumns } from '../felles/ordinary-row.ts'
import { isIbCode } from '../flertall/expects-grade.ts'
import { isOrdinaryInWords } from '../flertall/ordinary-in-words.ts'
import { ageAtEndOfYear } from '../grunnskole/birth-year.ts'
import { examColumns, inEachOf } from '../karakter/grade-columns.ts'
import { isVideregaaende } from '../kode/is-grunnskole.ts'
import { isEmptyMark } from '../kode/words-of-list.ts'
import type { RowView, RunFacts } from '../rule.ts'
import { isWithoutStandpunkt } from '../standpunkt/without-standpunkt.ts'

const FINAL = ['standpunkt', ...examColumns] as const
type Final = (typeof FINAL)[number]

/** Remarks that say nothing of how GK came about: more hours, language teaching, half-year and midway assessments, a new exam. All others may explain it. */
const OPEN: ReadonlySet<string> = new Set(['FAM19', 'FAM26', 'FAM33', 'FAM41', 'FAM61', 'FAM62'])
const FAGKODE = /^[A-ZÆØÅ]{3}[1-9]/
/** From this age a person may be in teaching for adults though the file has no column that says so. */
const ADULT_AGE = 21

/** Asked of whole files: a number is no GK. */
const isApproved = (grade: string): boolean => grade.length > 1 && gradeMeant(grade) === 'GK'
const isBlank = (code: string): boolean => code === '' || isEmptyMark(code)

const columns = ['fagkode', 'fagstatus', 'fagmerknad', ...FINAL, ...ordinaryRowColumns] as const
const optional = [...FINAL, ...ordinaryRowColumns, 'rkv_dato', 'fodselsnummer', 'skoleaar', 'skoleaar2', 'kandidattype'] as const
type Row = RowView<(typeof columns)[number] | (typeof optional)[number]>

/**
 * GK is the outcome of an approval or an assessment of prior learning. An ordinary pupil's row without a date or a remark of one has the wrong grade or the
 * wrong fagstatus. A subject that has GK as often as other grades is graded so. Grunnskole has a rule of its own, and fagstatus R too.
 */
export const godkjentWithoutRkv = defineGroupRule({
  id: 'godkjent-without-rkv',
  code: 'RKV006',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'GK på en elev uten realkompetansevurdering',
    nn: 'GK på ein elev utan realkompetansevurdering',
    en: 'GK of a pupil without assessment of prior learning',
  },
  source: [
    { id: 'RHB-B26', read: '2026-11-22' },
    { id: 'RHB-E1', read: '2026-11-22' },
    { id: 'VIGO-FAM', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F16'],
  appliesTo: ['fagrad'],
  by: ['fagkode'],
  reads: ['fagkode', 'fagstatus', 'fagmerknad'],
  optional,
  some: inEachOf(FINAL, isApproved),
  messages: {
    pupil: {
      what: {
        nb: '«{value}» i {column} betyr at faget er godkjent eller realkompetansevurdert, men fagstatus er {status}, og ingen merknad sier det.',
        nn: '«{value}» i {column} tyder at faget er godkjent eller realkompetansevurdert, men fagstatus er {status}, og ingen merknad seier det.',
        en: '«{value}» in {column} means that the subject was approved (godkjent) or prior learning assessed, but the fagstatus is {status}, and no remark says so.',
      },
      remedy: {
        nb: 'Har eleven fått en karakter, før den på faget i InSchool. Er faget godkjent, sett fagstatus R eller G og merknaden (FAM18, FAM03 eller FAM52).',
        nn: 'Har eleven fått ein karakter, før han på faget i InSchool. Er faget godkjent, set fagstatus R eller G og merknaden (FAM18, FAM03 eller FAM52).',
        en: 'If the pupil was graded, enter the grade on the subject in InSchool. If the subject was approved, set the fagstatus R or G and the remark (FAM18, FAM03 or FAM52).',
      },
    },
    unknown: {
      what: {
        nb: '«{value}» i {column} betyr at faget er godkjent eller realkompetansevurdert, men verken fagstatus eller merknad sier det.',
        nn: '«{value}» i {column} tyder at faget er godkjent eller realkompetansevurdert, men verken fagstatus eller merknad seier det.',
        en: '«{value}» in {column} means that the subject was approved (godkjent) or prior learning assessed, but neither fagstatus nor a remark says so.',
      },
      remedy: {
        nb: 'Er faget godkjent, sett fagstatus R eller G og merknaden (FAM18, FAM03 eller FAM52) på faget i InSchool. Ellers rett karakteren.',
        nn: 'Er faget godkjent, set fagstatus R eller G og merknaden (FAM18, FAM03 eller FAM52) på faget i InSchool. Elles må karakteren rettast.',
        en: 'If the subject was approved, set the fagstatus R or G and the remark (FAM18, FAM03 or FAM52) on the subject in InSchool. Otherwise correct the grade.',
      },
    },
  },
  check(group, ctx) {
    const { fagkode } = group.row(0)
    // Modules for adults have V in the fourth position (ENGV001).
    if (isWithoutStandpunkt(fagkode) || !FAGKODE.test(fagkode)) return
    const found: number[] = []
    let statuses = 0
    let graded = 0
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      if (!isBlank(row.fagstatus)) statuses++
      if (!FINAL.some((key) => isApproved(row[key]))) {
        if (FINAL.some((key) => row[key] !== '')) graded++
      } else if (!group.isUnreadable(at, 'rkv_dato') && isPupils(row, ctx) && !isExplained(row)) found.push(at)
    }
    if (found.length > 1 && found.length >= graded) return
    for (const at of found) {
      const row = group.row(at)
      // A blank status where the subject has others is a fault of its own (fagstatus-missing).
      if (isBlank(row.fagstatus) && statuses > 0) continue
      const key = FINAL.find((column) => isApproved(row[column]))!
      if (isBlank(row.fagstatus)) ctx.hit(at, key, 'unknown')
      else ctx.hit(at, key, 'pupil', { status: row.fagstatus })
    }
  },
})

function isPupils(row: Row, run: Pick<RunFacts, 'today' | 'skoleaar' | 'parametre'>): boolean {
  const { programomraadekode, fagkode, skoleaar, skoleaar2, kandidattype } = row
  if (!isOrdinaryInWords(row) || isIbCode(programomraadekode, fagkode, run.parametre.ib_koder)) return false
  if (programomraadekode !== '' && !isVideregaaende(programomraadekode)) return false
  if (kandidattype !== '' && kandidattype !== 'E' && kandidattype !== 'ELEV') return false
  // A grade of an earlier year, when the person may have been something else.
  if (skoleaar2 !== '' && skoleaar2 !== skoleaar) return false
  const age = ageAtEndOfYear(row.fodselsnummer, skoleaar, run)
  return age === null || age < ADULT_AGE
}

function isExplained(row: RowView<'rkv_dato' | 'fagmerknad' | Final>): boolean {
  return row.rkv_dato !== '' || (!isBlank(row.fagmerknad) && !OPEN.has(fagmerknadOf(row.fagmerknad)))
}
