import type { RowView } from '../rule.ts'
import { isBlankGrade } from '../standpunkt/graded.ts'
import type { Deviation } from './deviations.ts'

/** The pupils among the deviating rows who have the grade on another line of the subject: under another programme, at another school. */
export function gradedElsewhere<K extends 'standpunkt' | 'halvaar1'>(
  group: { readonly size: number; row(index: number): RowView<K | 'fodselsnummer'> },
  found: readonly Deviation[],
  key: K,
): ReadonlySet<string> {
  const asked = new Set(found.map(({ index }) => group.row(index).fodselsnummer))
  asked.delete('')
  const graded = new Set<string>()
  for (let at = 0; at < group.size; at++) {
    const row = group.row(at)
    if (asked.has(row.fodselsnummer) && !isBlankGrade(row[key])) graded.add(row.fodselsnummer)
  }
  return graded
}
