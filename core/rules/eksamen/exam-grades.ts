import { gradeMeant } from '../felles/grade-meant.ts'
import { examColumns } from '../karakter/grade-columns.ts'
import type { RowView } from '../rule.ts'

type ExamColumn = (typeof examColumns)[number]

/**
 * The exam columns of a row in which something stands, in the order of the file, with the grade that is meant (null when nobody can tell):
 * `examGrades({ eksamen_skriftlig: '', eksamen_muntlig: '4', eksamen_annen: '' })` -> [{ key: 'eksamen_muntlig', grade: '4' }]
 */
export function examGrades(row: RowView<ExamColumn>): readonly { readonly key: ExamColumn; readonly grade: string | null }[] {
  return examColumns.flatMap((key) => {
    const grade = gradeMeant(row[key])
    return grade === '' ? [] : [{ key, grade }]
  })
}
