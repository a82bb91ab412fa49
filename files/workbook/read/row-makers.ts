import type { CellKind, SheetCell, SheetRow } from '../opened-workbook.ts'
import type { RowMaker } from './order-rows.ts'
import { PLAIN_STYLE, type ReadStyle } from './read-styles.ts'

interface GrowingRow extends SheetRow {
  readonly texts: string[]
  readonly kinds: CellKind[]
}

/** Rows as texts and kinds, equally long, up to the last cell that holds anything. */
export const textRows: RowMaker<GrowingRow> = {
  wantsFormulas: false,
  create: (row, hidden) => ({ row, hidden, texts: [], kinds: [] }),
  add({ texts, kinds }, cell) {
    const before = texts.length
    if (cell.column < before) {
      texts[cell.column] = cell.text
      kinds[cell.column] = cell.kind
      return 0
    }
    for (let gap = before; gap < cell.column; gap++) {
      texts.push('')
      kinds.push('blank')
    }
    texts.push(cell.text)
    kinds.push(cell.kind)
    return texts.length - before
  },
}

export interface RowOfCells {
  readonly row: number
  /** By column; where a cell stands twice, the last. */
  readonly cells: Map<number, SheetCell>
}

/** Rows as lists of cells with everything known of them. */
export function cellRows(styles: readonly ReadStyle[]): RowMaker<RowOfCells> {
  return {
    wantsFormulas: true,
    create: (row) => ({ row, cells: new Map() }),
    add({ cells }, { row, column, kind, text, value, style, formula }) {
      const before = cells.size
      const { format } = styles[style] ?? styles[0] ?? PLAIN_STYLE
      cells.set(column, { row, column, kind, text, value, format, formula })
      return cells.size - before
    },
  }
}
