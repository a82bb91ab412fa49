import { fail, ok, type Result } from '#core'
import { latin1Text } from '../../csv/windows-1252.ts'
import { columnOf, parseCount, parseReference, rowOf } from './cell-reference.ts'
import { faultProblem, isTag } from './scan-part.ts'
import { createXmlScanner, isName, type XmlTag } from './xml-scanner.ts'
import { xmlString } from './xml-string.ts'

export interface WantedCell {
  /** 1 = first, as Excel shows it. */
  readonly row: number
  /** 0 = column A. */
  readonly column: number
}

/** Where a cell stands in the XML of a sheet, or belongs. */
export interface CellPlace extends WantedCell {
  /**
   * 'cell': the range is its element, `<c r="B5" s="1"><v>7</v></c>`. Else there is none:
   * 'row': its row is there; the range is empty, a new `<c>` goes in at `start`.
   * 'empty-row': its row is `<row r="5"/>`, which is the range, and must be opened.
   * 'sheet': its row is missing too; the range is empty, a new `<row>` goes in at `start`.
   * 'empty-sheet': the range is `<sheetData/>`, which must be opened.
   */
  readonly found: 'cell' | 'row' | 'empty-row' | 'sheet' | 'empty-sheet'
  /** Bytes [start, end) of the XML given. */
  readonly start: number
  readonly end: number
  /** Attributes of the cell, of the row ('row', 'empty-row') or of sheetData, with their prefixes, in the order they are written. */
  readonly attributes: Readonly<Record<string, string>>
  /** Prefix of the sheet's elements with its colon ('x:'), '' for none. */
  readonly prefix: string
}

type Found = { -readonly [K in keyof CellPlace]: CellPlace[K] }

const OUTSIDE = 0
const SHEET = 1
const DATA = 2
const ROW = 3
const CELL = 4

/**
 * The places of cells in the unpacked XML of one sheet (UTF-8), in the order asked for. Nothing of it is decoded but names, so the bytes
 * outside the ranges can be kept as they are. A cell that stands twice is a problem: nobody can say which of them counts.
 * `locateCells(xml, [{ row: 5, column: 1 }])` -> [{ found: 'cell', start: 812, end: 847, attributes: { r: 'B5', s: '1' }, … }]
 * Problems: workbook-damaged, workbook-dtd, workbook-long, sheet-cell-misplaced, sheet-cell-twice { row, column }, workbook-utf-16.
 */
export function locateCells(xml: Uint8Array, wanted: readonly WantedCell[]): Result<readonly CellPlace[]> {
  if (xml[0] === 0xff || xml[0] === 0xfe || xml[0] === 0 || xml[1] === 0) return fail('workbook-utf-16')
  const search = createSearch(wanted)
  let state = OUTSIDE
  let skipped = 0
  const scanner = createXmlScanner({
    open(tag) {
      if (skipped > 0) skipped++
      else if (state === OUTSIDE) state = SHEET
      else if (state === SHEET && isTag(tag, 'sheetData')) {
        state = DATA
        search.openData(tag)
      } else if (state === DATA && isTag(tag, 'row')) {
        state = ROW
        search.openRow(tag)
      } else if (state === ROW && isTag(tag, 'c')) {
        state = CELL
        search.openCell(tag)
      } else skipped = 1
    },
    close(start, end) {
      if (skipped > 0) skipped--
      else {
        if (state === CELL) search.closeCell(end)
        else if (state === ROW) search.closeRow(start, end)
        else if (state === DATA) search.closeData(start, end)
        state--
      }
      return false
    },
    text() {},
  })
  scanner.feed(xml)
  scanner.advance()
  scanner.finish()
  const fault = scanner.fault()
  if (fault !== null) return { ok: false, problem: faultProblem(fault) }
  return search.answer()
}

function createSearch(wanted: readonly WantedCell[]) {
  const places: Found[] = wanted.map(({ row, column }) => ({
    row,
    column,
    found: 'sheet',
    start: -1,
    end: -1,
    attributes: {},
    prefix: '',
  }))
  const byRow = new Map<number, Found[]>()
  for (const place of places) {
    const others = byRow.get(place.row)
    if (others === undefined) byRow.set(place.row, [place])
    else others.push(place)
  }
  const sorted = [...places].sort((a, b) => a.row - b.row)
  const NONE: readonly Found[] = []
  let twice: Found | null = null
  let misplaced = false
  let next = 0
  let row = 0
  let column = 0
  let inRow = NONE
  let hit: Found | null = null
  let rowTag = { start: 0, end: 0, attributes: {} as Record<string, string>, prefix: '' }
  let dataTag = rowTag

  function settle(
    place: Found,
    found: Found['found'],
    start: number,
    end: number,
    tag: { attributes: Record<string, string>; prefix: string },
  ) {
    place.found = found
    place.start = start
    place.end = end
    place.attributes = tag.attributes
    place.prefix = tag.prefix
  }

  return {
    openData(tag: XmlTag): void {
      dataTag = describe(tag)
    },
    openRow(tag: XmlTag): void {
      const told = attributeOf(tag, 'r')
      row = told < 0 ? row + 1 : parseCount(tag.bytes, tag.attributes[told + 2]!, tag.attributes[told + 3]!)
      column = 0
      // Rows that belong before this one and have not been seen.
      for (; next < sorted.length && sorted[next]!.row < row; next++) {
        const place = sorted[next]!
        if (place.start < 0) settle(place, 'sheet', tag.start, tag.start, dataTag)
      }
      inRow = byRow.get(row) ?? NONE
      if (inRow.length > 0) rowTag = describe(tag)
    },
    openCell(tag: XmlTag): void {
      const told = attributeOf(tag, 'r')
      const place = told < 0 ? -1 : parseReference(tag.bytes, tag.attributes[told + 2]!, tag.attributes[told + 3]!)
      if (told >= 0 && rowOf(place) !== row) misplaced = true
      column = told < 0 ? column + 1 : columnOf(place)
      hit = null
      for (const place of inRow) {
        if (place.column + 1 === column) {
          if (place.found === 'cell') twice = place
          settle(place, 'cell', tag.start, tag.end, describe(tag))
          hit = place
        } else if (place.column + 1 < column && place.found !== 'cell' && (place.found !== 'row' || place.start > tag.start)) {
          settle(place, 'row', tag.start, tag.start, rowTag)
        }
      }
    },
    closeCell(end: number): void {
      if (hit === null) return
      for (const place of inRow) if (place.found === 'cell' && place.column === hit.column) place.end = end
      hit = null
    },
    closeRow(start: number, end: number): void {
      for (const place of inRow) {
        if (place.found === 'cell' || place.found === 'row') continue
        if (rowTag.end === start && start === end) settle(place, 'empty-row', rowTag.start, end, rowTag)
        else settle(place, 'row', start, start, rowTag)
      }
      inRow = NONE
    },
    closeData(start: number, end: number): void {
      for (const place of sorted.slice(next)) {
        if (place.start >= 0) continue
        if (start === end) settle(place, 'empty-sheet', dataTag.start, end, dataTag)
        else settle(place, 'sheet', start, start, dataTag)
      }
    },
    answer(): Result<readonly CellPlace[]> {
      if (misplaced) return fail('sheet-cell-misplaced')
      if (twice !== null) return fail('sheet-cell-twice', { row: twice.row, column: twice.column + 1 })
      if (places.some(({ start }) => start < 0)) return fail('workbook-damaged')
      return ok(places)
    },
  }
}

/** Where the attribute's four numbers begin, -1 = it has none of that name. */
function attributeOf(tag: XmlTag, name: string): number {
  for (let i = 0; i < tag.attributeCount; i++) {
    if (isName(tag.bytes, tag.attributes[i * 4]!, tag.attributes[i * 4 + 1]!, name)) return i * 4
  }
  return -1
}

function describe(tag: XmlTag) {
  const attributes: Record<string, string> = {}
  for (let i = 0; i < tag.attributeCount; i++) {
    let from = tag.attributes[i * 4]!
    while (tag.bytes[from - 1]! > 0x20) from--
    attributes[latin1Text(tag.bytes, from, tag.attributes[i * 4 + 1]!)] = xmlString(
      tag.bytes,
      tag.attributes[i * 4 + 2]!,
      tag.attributes[i * 4 + 3]!,
    )
  }
  return { start: tag.start, end: tag.end, attributes, prefix: latin1Text(tag.bytes, tag.start + 1, tag.nameStart) }
}
