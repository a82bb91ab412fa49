import type { Problem } from '#core'
import type { CellKind } from '../opened-workbook.ts'

/** A cell as the scan of a sheet tells it; reused for the next one. */
export interface ScannedCell {
  row: number
  /** 0 = column A. */
  column: number
  kind: CellKind
  text: string
  value: string | number | boolean | null
  style: number
  formula: string | null
}

/** What rows are made of: whole rows of text, or lists of cells. */
export interface RowMaker<T extends { readonly row: number }> {
  create(row: number, hidden: boolean): T
  /** Puts a cell in; the answer is by how many places the row grew. */
  add(into: T, cell: ScannedCell): number
  /** Also cells that show nothing but have a formula, and the text of formulas. */
  readonly wantsFormulas: boolean
}

/** Gathers cells into rows and gives them out in order. */
export interface RowOrder<T> {
  /** A problem when the row comes too late to stand in its place, or the sheet is too large. */
  add(cell: ScannedCell, hidden: boolean): Problem | null
  /** Rows that are ready, since the last time. */
  take(): T[]
  readonly hasReady: () => boolean
  end(): void
}

/** Places that are held back at the start of a sheet, so that rows that some programs write in disorder come out in order. */
const HELD = 100_000

/**
 * Rows that stand twice become one, wherever they stand in the first 100,000 places of a sheet, and rows there are sorted; behind that only
 * neighbours are put together, and a row that comes too late is a problem: sheet-row-order { row }. Beyond `maxPlaces`: sheet-too-large { row }.
 */
export function createRowOrder<T extends { readonly row: number }>(maker: RowMaker<T>, maxPlaces: number): RowOrder<T> {
  let held: Map<number, T> | null = new Map()
  let current: T | null = null
  let places = 0
  let last = 0
  let ready: T[] = []

  function release(): void {
    if (held === null) {
      if (current !== null) ready.push(current)
    } else {
      ready = ready.concat([...held.values()].sort((a, b) => a.row - b.row))
      held = null
    }
    current = null
    last = ready.at(-1)?.row ?? last
  }

  function turnTo(row: number, hidden: boolean): T | null {
    if (held === null || places > HELD) release()
    if (held === null) return row > last ? maker.create(row, hidden) : null
    const known = held.get(row)
    if (known !== undefined) return known
    const made = maker.create(row, hidden)
    held.set(row, made)
    return made
  }

  return {
    add(cell, hidden) {
      if (current === null || current.row !== cell.row) {
        const row: T | null = turnTo(cell.row, hidden)
        if (row === null) return { code: 'sheet-row-order', facts: { row: cell.row } }
        current = row
      }
      places += maker.add(current, cell)
      return places > maxPlaces ? { code: 'sheet-too-large', facts: { row: cell.row } } : null
    },
    take() {
      const taken = ready
      ready = []
      return taken
    },
    hasReady: () => ready.length > 0,
    end: release,
  }
}
