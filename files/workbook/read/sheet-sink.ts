import { cellAddress, type Problem } from '#core'
import type { SheetFacts } from '../opened-workbook.ts'
import { columnOf, MAX_COLUMNS, MAX_ROWS, parseCount, parseReference, rowOf } from './cell-reference.ts'
import { addValue, isSaved, NUMBER, settleValue, typeOf, type WrittenValue } from './cell-value.ts'
import { createFormulaReader } from './formula-reader.ts'
import { createRowOrder, type RowMaker, type ScannedCell } from './order-rows.ts'
import { PLAIN_STYLE } from './read-styles.ts'
import { attributeText, isOn, isTag } from './scan-part.ts'
import { createFactCounter } from './sheet-facts.ts'
import type { SheetSource } from './sheet-source.ts'
import { createTextCollector } from './text-collector.ts'
import type { XmlSink, XmlTag } from './xml-scanner.ts'

/** What the elements of a sheet become. */
export interface SheetSink<T> extends XmlSink {
  /** Rows that are ready, since the last time. */
  takeRows(): T[]
  endRows(): void
  problem(): Problem | null
  /** Whether the part is a sheet at all. */
  isSheet(): boolean
  facts(): SheetFacts
}

// Where in the sheet the scan stands; each is one step deeper than the one above it, but for the three in a cell and the two lists.
const OUTSIDE = 0
const SHEET = 1
const DATA = 2
const ROW = 3
const CELL = 4
const VALUE = 5
const FORMULA = 6
const INLINE = 7
const COLUMNS = 8
const MERGES = 9

/** The three names that every cell has. */
const C = 0x63
const V = 0x76
const F = 0x66

/**
 * Turns the elements of a sheet into rows. Cells and rows without a number count on from the one before.
 * Problems: sheet-row-outside { row }, sheet-column-outside { row }, sheet-cell-misplaced { row }, sheet-string-missing { cell },
 * sheet-text-too-long { cell, characters }, sheet-row-order { row }, sheet-too-large { row }, sheet-too-many-merges { merges },
 * workbook-damaged { part }.
 */
export function createSheetSink<T extends { readonly row: number }>(source: SheetSource, part: string, maker: RowMaker<T>): SheetSink<T> {
  const { styles, caps } = source
  const { wantsFormulas } = maker
  const plain = styles[0] ?? PLAIN_STYLE
  const rows = createRowOrder(maker, caps.cells)
  const counter = createFactCounter(caps)
  const inline = createTextCollector(caps.textLength)
  const formulas = createFormulaReader(caps.listed)
  const cell: ScannedCell = { row: 0, column: 0, kind: 'blank', text: '', value: null, style: 0, formula: null }
  const written: WrittenValue = {
    type: NUMBER,
    style: plain,
    hasValue: false,
    hasInline: false,
    inline: '',
    isWhole: false,
    whole: 0,
    raw: '',
  }
  let isSheet = false
  let problem: Problem | null = null
  let state = OUTSIDE
  let skipped = 0
  let inlineDepth = 0
  let row = 0
  let isRowTold = false
  let isRowHidden = false
  let column = 0
  let hasFormula = false

  function stop(code: string, facts: Problem['facts']): void {
    problem ??= { code, facts }
  }

  function openRow(tag: XmlTag): void {
    let told = -1
    isRowHidden = false
    for (let i = 0; i < tag.attributeCount; i++) {
      const at = i * 4
      const from = tag.attributes[at]!
      const length = tag.attributes[at + 1]! - from
      const first = tag.bytes[from]!
      if (length === 1 && first === 0x72) told = parseCount(tag.bytes, tag.attributes[at + 2]!, tag.attributes[at + 3]!)
      else if (length === 6 && first === 0x68 && isOn(attributeText(tag, 'hidden'))) isRowHidden = true
      else if (length === 2 && first === 0x68 && Number(attributeText(tag, 'ht') ?? 1) === 0) isRowHidden = true
    }
    isRowTold = told >= 0
    row = isRowTold ? told : row + 1
    column = 0
    if (row < 1 || row > MAX_ROWS) stop('sheet-row-outside', { row })
  }

  function openCell(tag: XmlTag): void {
    let place = 0
    let style = 0
    let type = NUMBER
    for (let i = 0; i < tag.attributeCount; i++) {
      const at = i * 4
      const from = tag.attributes[at]!
      if (tag.attributes[at + 1]! - from !== 1) continue
      const start = tag.attributes[at + 2]!
      const end = tag.attributes[at + 3]!
      const name = tag.bytes[from]!
      if (name === 0x72) place = parseReference(tag.bytes, start, end)
      else if (name === 0x73) style = parseCount(tag.bytes, start, end)
      else if (name === 0x74) type = typeOf(tag.bytes, start, end)
    }
    if (place === 0) column++
    else goTo(place)
    if (column > MAX_COLUMNS || column === 0) stop('sheet-column-outside', { row })
    problem ??= counter.seen(row)
    cell.style = style
    written.type = type
    written.style = styles[style] ?? plain
    written.hasValue = false
    written.hasInline = false
    written.isWhole = false
    written.raw = ''
    hasFormula = false
  }

  function goTo(place: number): void {
    const told = rowOf(place)
    if (place < 0) stop('workbook-damaged', { part })
    else if (told > MAX_ROWS) stop('sheet-row-outside', { row: told })
    // A row without a number has that of its first cell; else two places for one cell cannot both be right.
    else if (told !== row && (isRowTold || column > 0)) stop('sheet-cell-misplaced', { row })
    row = told
    isRowTold = true
    column = columnOf(place)
  }

  function closeCell(): void {
    if (written.hasInline) written.inline = inline.take()
    if (!settleValue(cell, written, source)) stop('sheet-string-missing', { cell: cellAddress(row, column) })
    if (hasFormula && !isSaved(written)) counter.unsaved()
    cell.row = row
    cell.column = column - 1
    cell.formula = null
    if (hasFormula && wantsFormulas) {
      cell.formula = formulas.take(row, column)
      problem ??= counter.formula(cell.formula.length, row)
    }
    if (cell.text === '') {
      cell.kind = 'blank'
      if (cell.formula === null) return
      if (!isSaved(written)) cell.value = null
    } else {
      if (cell.text.length > caps.textLength) stop('sheet-text-too-long', { cell: cellAddress(row, column), characters: caps.textLength })
      problem ??= counter.holds(cell, written.style.isColoured)
    }
    if (problem === null) problem = rows.add(cell, isRowHidden)
  }

  function openInCell(tag: XmlTag): void {
    if (letterOf(tag) === V) {
      state = VALUE
      written.hasValue = true
    } else if (letterOf(tag) === F) {
      state = FORMULA
      hasFormula = true
      if (wantsFormulas) formulas.begin(tag)
    } else if (isTag(tag, 'is')) {
      state = INLINE
      written.hasInline = true
      inlineDepth = 0
      inline.begin(tag)
    } else skipped = 1
  }

  function openOther(tag: XmlTag): void {
    if (state === OUTSIDE) {
      isSheet = isTag(tag, 'worksheet')
      state = SHEET
    } else if (state === SHEET && isTag(tag, 'sheetData')) state = DATA
    else if (state === SHEET && isTag(tag, 'cols')) state = COLUMNS
    else if (state === SHEET && isTag(tag, 'mergeCells')) state = MERGES
    else {
      if (state === COLUMNS && isTag(tag, 'col')) counter.column(tag)
      else if (state === MERGES && isTag(tag, 'mergeCell')) problem ??= counter.merge(tag)
      skipped = 1
    }
  }

  function closeInline(): void {
    if (inlineDepth === 0) state = CELL
    else {
      inlineDepth--
      inline.close()
    }
  }

  return {
    open(tag) {
      if (skipped > 0) skipped++
      else if (state === ROW && letterOf(tag) === C) {
        state = CELL
        openCell(tag)
      } else if (state === CELL) openInCell(tag)
      else if (state === DATA && isTag(tag, 'row')) {
        state = ROW
        openRow(tag)
      } else if (state === INLINE) {
        inlineDepth++
        inline.open(tag)
      } else openOther(tag)
    },
    close() {
      if (skipped > 0) skipped--
      else if (state === VALUE || state === FORMULA) state = CELL
      else if (state === CELL) {
        closeCell()
        state = ROW
      } else if (state === INLINE) closeInline()
      else if (state === COLUMNS || state === MERGES) state = SHEET
      else {
        if (state === DATA) rows.end()
        state--
        return problem !== null || rows.hasReady()
      }
      return problem !== null
    },
    text(bytes, start, end, raw) {
      if (skipped > 0) return
      if (state === VALUE) addValue(written, bytes, start, end, raw, caps.textLength)
      else if (state === INLINE) inline.text(bytes, start, end, raw)
      else if (state === FORMULA && wantsFormulas) formulas.text(bytes, start, end, raw)
    },
    takeRows: rows.take,
    endRows: rows.end,
    problem: () => problem,
    isSheet: () => isSheet,
    facts: counter.facts,
  }
}

/** The name of a tag of one letter, 0 for any other: millions of them are asked for. */
function letterOf(tag: XmlTag): number {
  return tag.nameEnd - tag.nameStart === 1 ? tag.bytes[tag.nameStart]! : 0
}
