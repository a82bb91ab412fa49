import type { ColumnMapping } from '../formats/column-mapping.ts'
import { roleIndex } from '../formats/role-headers.ts'
import { matchHeaders } from '../table/match-header.ts'
import { trimBlanks } from '../table/trim-blanks.ts'
import { findHeader } from './find-header.ts'
import { type GatheredRows, gatherRows } from './gather-rows.ts'
import type { Grid, GridRow } from './grid.ts'
import { readHeader } from './read-header.ts'
import type { TableHeader } from './table-header.ts'
import { type TitleFacts, titleFacts } from './title-facts.ts'

/** One table of a sheet with its header, its rows and what its titles say. A sheet may hold several. */
export interface Block {
  readonly grid: Grid
  readonly header: TableHeader
  readonly gathered: GatheredRows
  readonly titles: TitleFacts
}

/** All grade tables of a sheet, below each other or side by side; none when the sheet holds none. */
export function readBlocks(grid: Grid, mapping: ColumnMapping): readonly Block[] {
  const header = findHeader(grid.rows, mapping)
  if (header === null) return []
  const cut = repeatsAt(header)
  if (cut > 0) {
    const left = { ...grid, rows: grid.rows.map((row) => ({ ...row, texts: row.texts.slice(0, cut) })) }
    const right = { ...grid, rows: grid.rows.map((row) => ({ ...row, texts: row.texts.map((text, i) => (i < cut ? '' : text)) })) }
    return [...readBlocks(left, mapping), ...readBlocks(right, mapping)]
  }
  const blocks: Block[] = []
  let current = header
  for (;;) {
    const next = nextHeader(grid.rows, current, mapping)
    const to = next === null ? 0 : next.headerRows[0]!
    blocks.push({ grid, header: current, gathered: gatherRows(grid, current, to), titles: titleFacts(grid, current.headerRows[0]!) })
    if (next === null) return blocks
    current = next
  }
}

/** Where the same columns begin anew to the right: two tables side by side; 0 = nowhere. */
function repeatsAt({ headers, positions }: TableHeader): number {
  const known = [...positions.values()].sort((a, b) => a - b)
  const first = known.slice(0, 3).map((position) => headers[position]!.toLowerCase())
  if (first.length < 3) return 0
  for (let at = known.at(-1)! + 1; at + 2 < headers.length; at++) {
    if (first.every((text, i) => headers[at + i]?.toLowerCase() === text)) return at
  }
  return 0
}

/** A header of another table further down; the same header once more is passed over as a row. */
function nextHeader(rows: readonly GridRow[], current: TableHeader, mapping: ColumnMapping): TableHeader | null {
  const from = current.headerRows.at(-1)!
  for (const [i, row] of rows.entries()) {
    if (row.row <= from || !looksLikeHeader(row)) continue
    const header = readHeader(row, null, rows.slice(i + 1, i + 200), mapping)
    if (header !== null && !isSame(header, current)) return header
  }
  return null
}

function looksLikeHeader({ texts }: GridRow): boolean {
  let filled = 0
  for (const text of texts) {
    if (text === '') continue
    filled++
    if (/\d{3}/.test(text) || text.length > 60) return false
  }
  return filled >= 3 && matchHeaders(texts.map(trimBlanks), roleIndex).length >= 3
}

function isSame(one: TableHeader, other: TableHeader): boolean {
  return (
    one.positions.size === other.positions.size && [...one.positions].every(([role, position]) => other.positions.get(role) === position)
  )
}
