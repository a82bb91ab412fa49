import type { Severity } from '../../rules/rule.ts'
import type { ListRow } from './list-row.ts'

/** What the reader of the page has chosen; '' = all. */
export interface RowFilter {
  readonly severities: ReadonlySet<Severity>
  readonly school: string
  readonly rule: string
  readonly file: string
  readonly search: string
}

/** Words people search with that the texts no longer use. */
const OTHER_WORDS: Readonly<Record<string, string>> = { fusk: 'juks', ptf: 'yff', fylkesmannen: 'statsforvalteren' }

/** What a line is searched in, in small letters. */
export function searchText({ code, title, file, school, place, column, who, value, message, why, remedy }: ListRow): string {
  return [code, title, file, school, place, column, who, value, message, why, remedy].join('\n').toLowerCase()
}

/** A test for lines: the filter holds, and every word of the search stands somewhere in the line. `text` is its `searchText`. */
export function rowMatcher({ severities, school, rule, file, search }: RowFilter): (row: ListRow, text: string) => boolean {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => [word, OTHER_WORDS[word] ?? word] as const)
  return (row, text) =>
    severities.has(row.severity) &&
    (school === '' || row.school === school) &&
    (rule === '' || row.code === rule) &&
    (file === '' || row.file === file) &&
    words.every(([word, other]) => text.includes(word) || text.includes(other))
}
