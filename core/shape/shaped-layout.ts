import type { FormatColumn } from '../formats/format.ts'
import { karakterfil } from '../formats/karakterfil.ts'
import type { LayoutColumn, TableLayout } from '../formats/table-layout.ts'
import { Dictionary } from '../table/dictionary.ts'
import type { ShapedTable } from './shaped-table.ts'

/** The layout of a shaped table: its columns stand in its own order, its rows are counted from 1. */
export function shapedLayout(table: ShapedTable): TableLayout {
  const record = karakterfil.records[0]!
  const known = new Map(record.columns.flatMap((column) => (column.key === null ? [] : [[column.key, column] as const])))
  const columns = table.columns.map(({ key, header, standIn }, position): LayoutColumn => {
    const column: FormatColumn = known.get(key) ?? { key, name: header, width: null, source: 'KOLONNER' }
    return { column, position, header, dictionary: new Dictionary(noBytes), ...(standIn ? { standIn: true } : {}) }
  })
  const found = new Set(table.columns.map(({ key }) => key))
  return {
    format: karakterfil,
    records: [{ id: record.id, lineId: null, columns, fieldCount: null }],
    headerRow: table.headerRows[0] ?? 0,
    unknownColumns: table.unread.map(({ header, position, proposal }) => ({ header, position, proposal })),
    missingColumns: [...known.values()].filter(({ key, mandatory }) => mandatory === true && !found.has(key)),
    rowsAbove: null,
  }
}

function noBytes(): string {
  throw new Error('values of a shaped table come as text')
}
