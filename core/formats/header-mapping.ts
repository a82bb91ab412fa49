import type { HeaderMatch } from '../table/match-header.ts'
import { normaliseHeader } from '../table/normalise-header.ts'
import { columnLetters } from '../workbook/cell-address.ts'
import type { FormatColumn, UnusedColumn } from './format.ts'

/** What the user has settled about a table's columns (`--kolonner`): by normalised header or by column letters, null = not to be read. */
export interface HeaderMapping {
  /** Row of the header; null = found. */
  readonly headerRow: number | null
  readonly columns: ReadonlyMap<string, string | null>
}

/** Matches with what the user has settled: a column that was told stands where it was told, and nowhere else. Names of other kinds are passed over. */
export function withMapping(
  matches: readonly HeaderMatch[],
  headers: readonly string[],
  columns: readonly (FormatColumn | UnusedColumn)[],
  mapping: HeaderMapping,
): readonly HeaderMatch[] {
  if (mapping.columns.size === 0) return matches
  const told = headers.flatMap((header, position): { position: number; column: number }[] => {
    const letters = columnLetters(position + 1)
    const key = mapping.columns.has(letters) ? mapping.columns.get(letters)! : mapping.columns.get(normaliseHeader(header))
    if (key === undefined) return []
    const column = key === null ? -1 : columns.findIndex((candidate) => candidate.key === key)
    return key === null || column >= 0 ? [{ position, column }] : []
  })
  const kept = matches.filter(({ position, column }) => !told.some((one) => one.position === position || one.column === column))
  const own = told.filter(({ column }, i) => column >= 0 && told.findIndex((one) => one.column === column) === i)
  return [...kept, ...own.map(({ position, column }): HeaderMatch => ({ position, column, how: 'spelling' }))].sort(
    (a, b) => a.position - b.position,
  )
}
