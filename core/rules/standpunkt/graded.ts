import { gradeCode } from '../felles/grade-code.ts'
import { isEmptyMark } from '../kode/words-of-list.ts'

const GRADED: ReadonlySet<string> = new Set(['1', '2', '3', '4', '5', '6', 'B', 'IB', 'D'])

/** Whether a value says how well or whether the pupil did: 1 to 6, bestått, ikke bestått, deltatt. Not IV, F, VO or GK. */
export function isGraded(value: string): boolean {
  return GRADED.has(gradeCode(value))
}

/** Whether nothing stands there: blank, or a mark that tables have for nothing. An unknown value is something. */
export function isBlankGrade(value: string): boolean {
  if (value === '') return true
  // Asked of whole files: nearly every value is a digit or a letter.
  const first = value.charCodeAt(0)
  return value.length === 1 && first >= DIGIT_ZERO && first <= DIGIT_NINE ? false : isEmptyMark(value)
}

const DIGIT_ZERO = 48
const DIGIT_NINE = 57
