import type { ColumnMapping } from '../formats/column-mapping.ts'
import { roleIndex } from '../formats/role-headers.ts'
import { matchHeaders } from '../table/match-header.ts'
import { trimBlanks } from '../table/trim-blanks.ts'
import { gradeRoleOf } from './grade-role.ts'
import type { GridRow } from './grid.ts'
import { readHeader } from './read-header.ts'
import type { TableHeader } from './table-header.ts'

/** Rows with something in them that may stand above a header: titles, who printed it, a key of signs. */
const SEARCHED = 15
const BODY = 200

/**
 * The header of a grade table among the first rows of a sheet, one row or two; null when no row is one. The row with most known columns
 * wins, the first of several; two rows together must know more than either alone.
 */
export function findHeader(rows: readonly GridRow[], mapping: ColumnMapping): TableHeader | null {
  const filled = rows.filter(({ texts }) => texts.some((text) => trimBlanks(text) !== ''))
  const told = mapping.headerRow
  const last = told === null ? Math.min(SEARCHED, filled.length) : filled.length
  let best: TableHeader | null = null
  let most = 0
  for (let i = 0; i < last; i++) {
    const row = filled[i]!
    if (told !== null && row.row !== told) continue
    if (told === null && holdsNumber(row)) continue
    const body = filled.slice(i + 1, i + 1 + BODY)
    const alone = readHeader(row, null, body, mapping)
    const upper = filled[i - 1]
    const pair = upper !== undefined && upper.row === row.row - 1 && isUnderHeader(row) ? readHeader(row, upper, body, mapping) : null
    for (const header of [alone, pair]) {
      if (header === null || weigh(header) <= most) continue
      best = header
      most = weigh(header)
    }
  }
  return best
}

/** A lower header row holds hardly anything but kinds of grades and names of columns. */
function isUnderHeader({ texts }: GridRow): boolean {
  const filled = texts.filter((text) => trimBlanks(text) !== '')
  const known = filled.filter(
    (text) => !/^[1-6]$/.test(trimBlanks(text)) && (gradeRoleOf(text) !== null || matchHeaders([text], roleIndex).length > 0),
  )
  return filled.length > 0 && known.length >= filled.length * 0.7
}

function holdsNumber({ texts }: GridRow): boolean {
  return texts.some((text) => /^\D{0,2}\d{6}[\s.-]?\d{5}\D{0,2}$/.test(text))
}

function weigh({ positions, subjects, unread }: TableHeader): number {
  return positions.size + subjects.length - unread.length * 0.1
}
