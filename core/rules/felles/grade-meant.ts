import { judgeGradeValue } from '../karakter/judge-grade.ts'
import { isEmptyMark } from '../kode/words-of-list.ts'

/**
 * The grade a value of a grade column means, however it is spelled; '' when nothing stands there, null when nobody can tell: rules on grades
 * together leave such a row to the rules on single grades. `gradeMeant('4 (FIRE)')` -> '4', `gradeMeant('-')` -> '', `gradeMeant('4/5')` -> null
 */
export function gradeMeant(value: string): string | null {
  const verdict = judgeGradeValue(value)
  if (verdict.kind === 'blank') return ''
  if (verdict.kind === 'right' || verdict.kind === 'spelling') return verdict.code
  return verdict.kind === 'unknown' && isEmptyMark(value) ? '' : null
}
