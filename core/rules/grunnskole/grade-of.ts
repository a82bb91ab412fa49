import { judgeGradeValue } from '../karakter/judge-grade.ts'

/** The grade a value means, also in words: `gradeOf('FRITATT')` -> 'F', `gradeOf('4,0')` -> '4'; '' for what is blank or no grade. */
export function gradeOf(value: string): string {
  const verdict = judgeGradeValue(value)
  return verdict.kind === 'right' || verdict.kind === 'spelling' ? verdict.code : ''
}
