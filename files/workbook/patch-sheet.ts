import { cellAddress, encodeUtf8, ok, type Result } from '#core'
import { decodeUtf8 } from '../csv/utf-8.ts'
import { arrayRanges, isWithin } from './read/array-ranges.ts'
import { type CellPlace, locateCells } from './read/locate-cells.ts'
import { fitCell, textElement, xmlText } from './xml-text.ts'

/** A new text for one cell. */
export interface WorkbookEdit {
  /** Name of the sheet as its tab shows it. */
  readonly sheet: string
  /** Row number as Excel shows it. */
  readonly row: number
  /** 1 = column A. */
  readonly column: number
  readonly text: string
}

/** An edit that was not made. */
export interface PatchRefusal {
  readonly edit: WorkbookEdit
  /** 'formula': a formula fills the cell. 'unwritable': the text cannot stand in XML, or the cell cannot be read. */
  readonly reason: 'no-sheet' | 'no-cell' | 'formula' | 'unwritable'
}

/** A sheet with some cells changed, and the edits that could not be made. */
export interface PatchedSheet {
  readonly xml: Uint8Array
  readonly refused: readonly PatchRefusal[]
}

/**
 * The XML of a sheet (UTF-8) with new texts in some cells, every byte outside those cells as it was. A cell becomes a text of its own
 * (`inlineStr`) and keeps its style; one that is not there, or that a formula fills, is left as it is and told. Each cell is edited at most
 * once. Problems: those of `locateCells`.
 */
export function patchSheet(xml: Uint8Array, edits: readonly WorkbookEdit[]): Result<PatchedSheet> {
  const located = locateCells(
    xml,
    edits.map(({ row, column }) => ({ row, column: column - 1 })),
  )
  if (!located.ok) return located
  const ranges = arrayRanges(xml)
  const refused: PatchRefusal[] = []
  const pieces: { readonly start: number; readonly end: number; readonly bytes: Uint8Array }[] = []
  edits.forEach((edit, i) => {
    const place = located.value[i]!
    const reason = reasonAgainst(xml, place, ranges)
    const bytes = reason === null ? encodeUtf8(cellXml(place, edit.text)) : null
    if (bytes === null) refused.push({ edit, reason: reason ?? 'unwritable' })
    else pieces.push({ start: place.start, end: place.end, bytes })
  })
  return ok({ xml: spliced(xml, pieces), refused })
}

const FORMULA = /<(?:[\w.-]+:)?f[\s/>]|<!\[CDATA\[/

function reasonAgainst(xml: Uint8Array, place: CellPlace, ranges: ReturnType<typeof arrayRanges>): PatchRefusal['reason'] | null {
  if (place.found !== 'cell') return 'no-cell'
  const written = decodeUtf8(xml, place.start, place.end)
  if (written === null) return 'unwritable'
  // cm and vm say that the value comes from elsewhere: a dynamic array, a linked data type.
  const names = Object.keys(place.attributes)
  const computed = FORMULA.test(written) || names.includes('cm') || names.includes('vm')
  return computed || ranges.some((range) => isWithin(range, place.row, place.column + 1)) ? 'formula' : null
}

function cellXml({ attributes, prefix, row, column }: CellPlace, text: string): string {
  const kept = Object.entries(attributes).filter(([name]) => name !== 't')
  // A cell without an address goes by its place in the row, which stays the same; with one it keeps it.
  const written = kept.map(([name, value]) => ` ${name}="${name === 'r' ? cellAddress(row, column + 1) : xmlText(value)}"`).join('')
  const inner = textElement(fitCell(text))
    .replace('<t', `<${prefix}t`)
    .replace(/<\/t>$/, `</${prefix}t>`)
  return `<${prefix}c${written} t="inlineStr"><${prefix}is>${inner}</${prefix}is></${prefix}c>`
}

function spliced(
  xml: Uint8Array,
  pieces: readonly { readonly start: number; readonly end: number; readonly bytes: Uint8Array }[],
): Uint8Array {
  const sorted = [...pieces].sort((a, b) => a.start - b.start)
  const grown = sorted.reduce((sum, { start, end, bytes }) => sum + bytes.length - (end - start), 0)
  const out = new Uint8Array(xml.length + grown)
  let from = 0
  let to = 0
  for (const { start, end, bytes } of sorted) {
    out.set(xml.subarray(from, start), to)
    to += start - from
    out.set(bytes, to)
    to += bytes.length
    from = end
  }
  out.set(xml.subarray(from), to)
  return out
}
