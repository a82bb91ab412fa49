import { codeMeant } from '../felles/code-meant.ts'
import { isVoksenprogram } from '../felles/kurskode.ts'
import { remarkCode } from '../kode/remark-code.ts'
import type { GroupView, RowView } from '../rule.ts'

export const enrolmentColumns = ['voksen', 'avbruddsdato', 'elevstatus', 'fullfortkode', 'programomraadekode'] as const

/** Elevstatuser of those who are not assessed in order and conduct: adults, privatister, commissioned, in training, abroad, gone. */
const OTHERS: ReadonlySet<string> = new Set(['V', 'P', 'O', 'L', 'K', 'I', 'S'])
/** Subjects that are not ordinary teaching of the year; with none but these there is nobody to assess. */
const NOT_TAUGHT: ReadonlySet<string> = new Set(['P', 'O', 'M', 'G', 'F', 'S'])
/** Remarks of schools that give no such grades: a trial, Montessori. */
const NO_GRADES: ReadonlySet<string> = new Set(['VMM43', 'VMM45'])

/**
 * Whether a pupil is one of those who have no grades in order and conduct (F02): adults and their modules, one subject as an adult or
 * recognised, none but private, commissioned, trade-in-school, approved or exempt subjects, a school without such grades, gone before the
 * term ended.
 */
export function isWithoutOrden(
  row: RowView<(typeof enrolmentColumns)[number]>,
  subjects: GroupView<'fagstatus'>,
  remarks: GroupView<'vitnemaalsmerknad'>,
): boolean {
  if (codeMeant('janei', row.voksen) === 'J' || OTHERS.has(codeMeant('elevstatus', row.elevstatus))) return true
  if (row.avbruddsdato !== '' || isVoksenprogram(row.programomraadekode)) return true
  if (row.fullfortkode === 'S' || row.fullfortkode === 'L' || row.fullfortkode === 'K') return true
  let taught = 0
  for (let at = 0; at < subjects.size; at++) {
    const fagstatus = codeMeant('fagstatus', subjects.row(at).fagstatus)
    if (fagstatus === 'V' || fagstatus === 'R') return true
    if (!NOT_TAUGHT.has(fagstatus)) taught++
  }
  if (subjects.size > 0 && taught === 0) return true
  for (let at = 0; at < remarks.size; at++) {
    const { vitnemaalsmerknad } = remarks.row(at)
    if (NO_GRADES.has(remarkCode('VMM', vitnemaalsmerknad) ?? '')) return true
  }
  return false
}
