import { cellAddress, type LargeSheet, ROWS_PER_SHEET } from '#core'
import { withCountedIds } from './data-bars.ts'

/** A sheet's XML before and behind its rows. */
export interface SheetFrame {
  readonly head: string
  readonly tail: string
}

const SHEET_DATA = /<sheetData\s*\/>|<sheetData>[\s\S]*<\/sheetData>/

/**
 * Takes out what exceljs wrote for rows. The dimension is that of the whole sheet where the number of rows is known, else none: a wrong one
 * makes readers stop early.
 */
export function largeSheetFrame(sheetXml: string, sheet: LargeSheet, rowsPerSheet = ROWS_PER_SHEET): SheetFrame {
  const found = SHEET_DATA.exec(sheetXml)!
  const rows = sheet.rowCount === undefined || sheet.rowCount > rowsPerSheet ? 0 : sheet.rowCount + (sheet.header.length > 0 ? 1 : 0)
  const dimension = rows > 0 && sheet.columns.length > 0 ? `<dimension ref="A1:${cellAddress(rows, sheet.columns.length)}"/>` : ''
  const head = sheetXml.slice(0, found.index).replace(/<dimension [^>]*\/>/, dimension)
  return { head: `${head}<sheetData>`, tail: `</sheetData>${sheetXml.slice(found.index + found[0].length)}` }
}

/** What goes behind the rows besides exceljs's own elements, at the places that the schema gives them. */
export interface TailParts {
  readonly filter: string | null
  /** Range where Excel is not to mark numbers kept as text with its green corners: they would hide ours. */
  readonly textRange: string | null
  readonly hasNotes: boolean
}

/** Completes a sheet's tail. Source of the order: ECMA-376 part 1, 18.3.1.99 (worksheet). */
export function completeTail(tail: string, { filter, textRange, hasNotes }: TailParts): string {
  let xml = withCountedIds(tail)
  if (filter !== null)
    xml = insertBefore(xml, ['<mergeCells', '<conditionalFormatting', '<dataValidations', '<pageMargins'], `<autoFilter ref="${filter}"/>`)
  if (textRange !== null) {
    const ignored = `<ignoredErrors><ignoredError sqref="${textRange}" numberStoredAsText="1"/></ignoredErrors>`
    xml = insertBefore(xml, ['<drawing', '<tableParts', '<extLst', '</worksheet>'], ignored)
  }
  return hasNotes ? insertBefore(xml, ['<tableParts', '<extLst', '</worksheet>'], '<legacyDrawing r:id="rIdNotes"/>') : xml
}

// Before the first of these elements that the sheet has; they are given in the schema's order.
function insertBefore(xml: string, elements: readonly string[], inserted: string): string {
  const places = elements.map((element) => xml.indexOf(element)).filter((place) => place >= 0)
  const place = Math.min(...places)
  return xml.slice(0, place) + inserted + xml.slice(place)
}
