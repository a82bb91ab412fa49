import type { SubjectColumn } from '../formats/column-role.ts'
import { gradeMeant } from '../rules/felles/grade-meant.ts'
import { columnLetters } from '../workbook/cell-address.ts'
import type { GridRow } from './grid.ts'

/** So many columns of grades make a pupil's row of subjects; fewer are more likely two kinds of grade. */
const LEAST_COLUMNS = 3
const SHARE = 0.8

/**
 * Columns under headers that nobody knows and that hold grades: in a form teacher's list the headers are names of subjects.
 * Headers 'Norsk', 'Matematikk', 'Engelsk' over 4, 5, IV -> three subjects by name; none when there are fewer than three.
 */
export function gradeColumnsByContent(
  headers: readonly string[],
  body: readonly GridRow[],
  taken: ReadonlySet<number>,
): readonly SubjectColumn[] {
  const found = headers.flatMap((header, position): SubjectColumn[] => {
    if (taken.has(position) || header === '' || !/\p{L}{3}/u.test(header)) return []
    const values = body
      .slice(0, 200)
      .flatMap(({ texts }) => ((texts[position] ?? '') === '' ? [] : [texts[position]!.trim().toUpperCase()]))
    const grades = values.filter((value) => value !== '' && gradeMeant(value) !== null)
    return values.length > 0 && grades.length >= values.length * SHARE
      ? [{ position, fag: header || columnLetters(position + 1), grade: null }]
      : []
  })
  return found.length < LEAST_COLUMNS ? [] : found
}
