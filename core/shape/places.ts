import type { CellPlace } from '../findings/relocate-findings.ts'
import type { ShapedTable } from './shaped-table.ts'

/**
 * Where the cells of a shaped table stand in the file: row as the check counts it (1 = first shaped row), column of the table or -1 for the
 * row as a whole. A negative row is one of the file itself: its header, a row above it.
 */
export function placesOf(table: ShapedTable): (row: number, column: number) => CellPlace {
  return (rowNumber, column) => {
    if (rowNumber < 0) return { sheet: 0, row: -rowNumber, position: -1, header: null, text: null }
    const { sheet, row, positions, headers, moved } = table.rows[rowNumber - 1]!
    const cell = column < 0 ? undefined : moved?.get(column)
    const position = cell?.column ?? (column < 0 ? -1 : positions[column]!)
    return {
      sheet,
      row: cell?.row ?? row,
      position,
      header: position < 0 ? null : (headers[position] ?? null),
      text: cell?.text ?? null,
    }
  }
}
