import { isAdult } from '../fullfort/is-adult.ts'
import type { GroupView, RowView } from '../rule.ts'
import { absenceLimit } from './absence-limit.ts'
import { isAbsence } from './is-absence.ts'

/** Columns that tell whether a person's absence is counted like an ordinary pupil's. */
export const absenceOptional = ['programomraadekode', 'voksen', 'elevstatus', 'deltid', 'fravaer_dager', 'fravaer_timer'] as const

type Column = (typeof absenceOptional)[number]

/** Adults, apprentices and private candidates have no absence to speak of. */
const NO_ABSENCE: ReadonlySet<string> = new Set(['V', 'P', 'O', 'L', 'K'])

/** Absence of one kind in a school year, summed over a person's enrolments. */
export interface Absence {
  readonly entered: number
  readonly total: number
  /** Enrolment where the two differ most in the direction asked for: the row a finding stands on. */
  readonly most: number
}

/** Whether absence is counted for this enrolment. */
export function hasAbsence(row: RowView<'programomraadekode' | 'voksen' | 'elevstatus'>): boolean {
  return !isAdult(row) && !NO_ABSENCE.has(row.elevstatus)
}

/**
 * What is entered on the document against the total before deduction, for one person and school year; a pupil who changed school or programme
 * has it on several enrolments, and the sum counts (F26). Null where something is blank, unreadable or too long, for adults, and for part-time pupils
 * whose days are entered as hours.
 */
export function absenceOfYear<T extends 'fravaer_dager_totalt' | 'fravaer_timer_totalt'>(
  group: GroupView<Column | T>,
  entered: 'fravaer_dager' | 'fravaer_timer',
  total: T,
  direction: 1 | -1,
): Absence | null {
  const sum = { entered: 0, total: 0, most: 0 }
  let largest = Number.NEGATIVE_INFINITY
  for (let i = 0; i < group.size; i++) {
    const row = group.row(i)
    if (!hasAbsence(row)) return null
    const [a, b] = [row[entered], row[total]]
    const onlyHours = (row.deltid !== '' && !/^N(?:EI)?$/.test(row.deltid)) || row.elevstatus === 'D'
    if (onlyHours && (row.fravaer_dager === '' || row.fravaer_dager === '0')) return null
    // An enrolment without any absence entered adds nothing; half of a pair says nothing.
    if (a === '' && b === '' && !group.isUnreadable(i, entered) && !group.isUnreadable(i, total)) continue
    const kind = entered === 'fravaer_dager' ? 'days' : 'hours'
    if (!isAbsence(kind, a) || !isAbsence(kind, b)) return null
    // A total that no school year has room for is told by fravaer-implausible.
    if (direction < 0 && Number(b) > absenceLimit(kind, row.programomraadekode)) return null
    sum.entered += Number(a)
    sum.total += Number(b)
    const difference = direction * (Number(a) - Number(b))
    if (difference > largest) {
      largest = difference
      sum.most = i
    }
  }
  return largest === Number.NEGATIVE_INFINITY ? null : sum
}
