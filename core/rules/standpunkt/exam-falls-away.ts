import { codeMeant } from '../felles/code-meant.ts'
import { gradeCode } from '../felles/grade-code.ts'
import { isTverrfaglig } from '../felles/tverrfaglig.ts'
import { examColumns } from '../karakter/grade-columns.ts'
import type { RowView, RunFacts } from '../rule.ts'
import { isGraded } from './graded.ts'
import { isGrunnskoleRow } from './level-of-row.ts'
import { remarkAlone } from './remark-alone.ts'
import { isWithoutStandpunkt } from './without-standpunkt.ts'

/** Columns that tell whether an exam grade falls away. */
export const examFallsAwayColumns = [
  ...examColumns,
  'standpunkt',
  'fagkode',
  'fagmerknad',
  'fagstatus',
  'karakterstatus',
  'programomraadekode',
  'linje_aktiv',
] as const

/** Never pupils with a standpunkt of their own: private candidates, adults and those whose prior learning is assessed; approved subjects. */
const NOT_PUPILS: ReadonlySet<string> = new Set(['P', 'V', 'R', 'G'])

/**
 * Whether the exam grades of a row fall away because the pupil has no standpunkt: IV there, or FAM51 (above the absence limit). A blank
 * standpunkt alone says nothing. Interdisciplinary exams have no standpunkt of their own, an upheld complaint about IV (karakterstatus K)
 * keeps the exam, VO is no IV, and grunnskole has no such rule. Source: RHB-B26; F05 of the known false alarms.
 */
export function examFallsAway(row: RowView<(typeof examFallsAwayColumns)[number]>, run: RunFacts): boolean {
  const standpunkt = gradeCode(row.standpunkt)
  return (
    examColumns.some((key) => isExamResult(row[key])) &&
    (standpunkt === 'IV' || (standpunkt !== 'VO' && remarkAlone(row.fagmerknad) === 'FAM51')) &&
    !NOT_PUPILS.has(codeMeant('fagstatus', row.fagstatus)) &&
    codeMeant('karakterstatus', row.karakterstatus) !== 'K' &&
    row.linje_aktiv !== 'N' &&
    !isGrunnskoleRow(row.programomraadekode, row.fagkode) &&
    !isWithoutStandpunkt(row.fagkode) &&
    !isTverrfaglig(row.fagkode, run)
  )
}

/** A grade that an exam ended with, the IB scale included; GK is an approval, IM and IV say that there was no result. */
export function isExamResult(value: string): boolean {
  return isGraded(value) || /^(?:BM|[7ACE])$/.test(gradeCode(value))
}
