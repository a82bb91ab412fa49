import type { LayoutRecord } from '../formats/table-layout.ts'
import { CHUNK_ROWS, type TableSink } from '../table/chunk.ts'
import type { ShapedTable } from './shaped-table.ts'

/** Hands the rows of a shaped table to a check, in chunks; yields the rows done after each, so that the host can breathe or stop. */
export function* pourShaped(table: ShapedTable, { columns }: LayoutRecord, sink: TableSink): Generator<number> {
  const rowNumbers = new Int32Array(CHUNK_ROWS)
  const codes = columns.map(() => new Int32Array(CHUNK_ROWS))
  const known = columns.map(() => new Map<string, number>([['', 0]]))
  for (let first = 0; first < table.rows.length; first += CHUNK_ROWS) {
    const rows = Math.min(CHUNK_ROWS, table.rows.length - first)
    columns.forEach(({ dictionary }, c) => {
      const column = codes[c]!
      const codeOf = known[c]!
      for (let i = 0; i < rows; i++) {
        const text = table.rows[first + i]!.values[c]!
        let code = codeOf.get(text)
        if (code === undefined) {
          code = dictionary!.codeOfText(text)
          codeOf.set(text, code)
        }
        column[i] = code
      }
      column.fill(0, rows)
    })
    for (let i = 0; i < rows; i++) rowNumbers[i] = first + i + 1
    sink.chunk({ record: 0, rows, rowNumbers, codes })
    yield first + rows
  }
}
