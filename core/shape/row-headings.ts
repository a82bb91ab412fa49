import { trimBlanks } from '../table/trim-blanks.ts'
import type { GridRow } from './grid.ts'
import { ownPositions, pupilPositions, type RowKind } from './row-kind.ts'
import type { TableHeader } from './table-header.ts'

/**
 * Rows that look like any other and are headings: a subject alone above rows that leave its column blank, and a pupil whose subjects stand
 * on the rows below. A heading of a pupil has more than one cell.
 */
export function withHeadings(kinds: readonly RowKind[], body: readonly GridRow[], header: TableHeader): readonly RowKind[] {
  const subjects = (['fagkode', 'fagnavn'] as const).flatMap((role) => header.positions.get(role) ?? [])
  const pupil = pupilPositions(header)
  const own = ownPositions(header)
  const has = (row: GridRow, positions: readonly number[]): boolean => positions.some((at) => trimBlanks(row.texts[at] ?? '') !== '')
  const nextRow = (i: number): GridRow | null => {
    let at = i + 1
    while (kinds[at] === 'blank') at++
    return kinds[at] === 'data' ? body[at]! : null
  }
  return kinds.map((kind, i) => {
    if (kind !== 'data') return kind
    const row = body[i]!
    const next = nextRow(i)
    if (next === null) return kind
    const filled = row.texts.flatMap((text, position) => (trimBlanks(text) === '' ? [] : [position]))
    if (filled.length === 1 && subjects.includes(filled[0]!) && trimBlanks(next.texts[filled[0]!] ?? '') === '') return 'heading'
    const isPupilAlone = header.form !== 'matrise' && filled.length > 1 && has(row, pupil) && !has(row, own)
    return isPupilAlone && !has(next, pupil) && has(next, own) ? 'heading' : kind
  })
}
