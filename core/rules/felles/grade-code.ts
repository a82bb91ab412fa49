import { judgeGradeValue } from '../karakter/judge-grade.ts'

/**
 * The grade that a value of a grade column means, also in words; '' when it is blank or no grade: `gradeCode('4 (FIRE)')` -> '4',
 * `gradeCode('FRITATT')` -> 'F', `gradeCode('-')` -> ''. Grades that are misspelt are told of as such, and mean what they mean here.
 */
export function gradeCode(value: string): string {
  const verdict = judgeGradeValue(value)
  return verdict.kind === 'right' || verdict.kind === 'spelling' ? verdict.code : ''
}
