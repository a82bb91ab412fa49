import type { Problem } from '#core'
import type { SheetFacts } from '../opened-workbook.ts'
import { MAX_COLUMNS } from './cell-reference.ts'
import type { ScannedCell } from './order-rows.ts'
import { attributeText, isOn } from './scan-part.ts'
import type { WorkbookCaps } from './workbook-caps.ts'
import type { XmlTag } from './xml-scanner.ts'

/** Counts what is met in a sheet; the answers are problems when it is more than any sheet of an office has. */
export interface FactCounter {
  /** Every cell in the file, also blank ones. */
  seen(row: number): Problem | null
  /** A cell that shows something. */
  holds(cell: ScannedCell, isColoured: boolean): Problem | null
  /** Characters of a formula. */
  formula(length: number, row: number): Problem | null
  unsaved(): void
  column(tag: XmlTag): void
  merge(tag: XmlTag): Problem | null
  facts(): SheetFacts
}

/** Problems: sheet-too-large { row }, sheet-too-many-merges { merges }. */
export function createFactCounter(caps: WorkbookCaps): FactCounter {
  const hidden = new Uint8Array(MAX_COLUMNS)
  let columns = 0
  const merges: string[] = []
  let seenCells = 0
  let characters = 0
  let rows = 0
  let lastRow = 0
  let cells = 0
  let unsavedFormulas = 0
  let colouredCells = 0
  return {
    seen: (row) => (++seenCells > caps.cells ? { code: 'sheet-too-large', facts: { row } } : null),
    holds({ row, text }, isColoured) {
      cells++
      if (isColoured) colouredCells++
      if (row !== lastRow) rows++
      lastRow = row
      characters += text.length
      return characters > caps.sheetText ? { code: 'sheet-too-large', facts: { row } } : null
    },
    formula(length, row) {
      characters += length
      return characters > caps.sheetText ? { code: 'sheet-too-large', facts: { row } } : null
    },
    unsaved() {
      unsavedFormulas++
    },
    column(tag) {
      // No sheet lists more than it has, and each may cover all of them.
      if (++columns > MAX_COLUMNS) return
      const width = attributeText(tag, 'width')
      if (!isOn(attributeText(tag, 'hidden')) && (width === null || Number(width) !== 0)) return
      const from = Number(attributeText(tag, 'min'))
      const to = Number(attributeText(tag, 'max') ?? from)
      if (from >= 1 && to >= from) hidden.fill(1, from - 1, to)
    },
    merge(tag) {
      if (merges.length === caps.listed) return { code: 'sheet-too-many-merges', facts: { merges: caps.listed } }
      merges.push(attributeText(tag, 'ref') ?? '')
      return null
    },
    facts: () => ({
      rows,
      cells,
      merges,
      hiddenColumns: [...hidden.keys()].filter((column) => hidden[column] === 1),
      unsavedFormulas,
      colouredCells,
    }),
  }
}
