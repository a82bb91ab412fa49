import type { ColumnKey } from '../records/column-key.ts'
import type { RowView } from '../rules/rule.ts'
import type { Codes } from './codes.ts'
import type { TypedColumn } from './typed-column.ts'

/** Where a view stands: a chunk's code arrays and a row within it. */
export interface Cursor {
  chunk: readonly (Codes | null)[]
  at: number
}

/**
 * The one view of a record's rows: a getter per column reads the code at the cursor and gives the dictionary's value.
 * Moving the cursor moves the view; nothing is allocated per row. Columns that the file lacks read as ''.
 */
export function createRowView(
  columns: readonly { readonly key: ColumnKey; readonly index: number; readonly typed: TypedColumn }[],
  lacking: readonly ColumnKey[],
  cursor: Cursor,
): RowView<ColumnKey> {
  const view = {}
  for (const { key, index, typed } of columns) {
    const values = typed.values
    Object.defineProperty(view, key, { enumerable: true, get: () => values[cursor.chunk[index]![cursor.at]!]! })
  }
  for (const key of lacking) Object.defineProperty(view, key, { enumerable: true, value: '' })
  return view as RowView<ColumnKey>
}
