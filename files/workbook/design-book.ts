import type { Workbook, Worksheet } from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { CELL_ROLES, type CellRole, type SheetDef, type WorkbookDef } from '#core'
import { excelStyle, tableBorder } from './excel-style.ts'
import { fillDesigned } from './fill-designed.ts'
import { printText } from './print-text.ts'
import { escapeForWorkbook } from './xml-text.ts'

const DEFAULT_DATE = '2000-01-01'
const A4 = 9
// Characters across a page; a wider sheet goes on beside it rather than become too small to read.
const WIDEST_PAGE = 400
const STATES = { visible: 'visible', hidden: 'hidden', 'very-hidden': 'veryHidden' } as const

/** A workbook as exceljs writes it: its parts by name, and the style index of each role. */
export interface DesignedBook {
  readonly parts: Record<string, Uint8Array>
  readonly styles: ReadonlyMap<CellRole, number>
  readonly sheetCount: number
}

/**
 * Lets exceljs write the book. A large sheet gets everything but its rows; in their stead it holds one sample cell per role, from which
 * the style indexes are read. `names` are the sheets' final names.
 */
export async function designBook(def: WorkbookDef, names: readonly string[]): Promise<DesignedBook> {
  // Loaded when a workbook is asked for: it is the largest library we have, and most runs print text.
  const { default: exceljs } = await import('exceljs')
  const book: Workbook = new exceljs.Workbook()
  const day = new Date(`${def.date ?? DEFAULT_DATE}T00:00:00Z`)
  Object.assign(book, {
    created: day,
    modified: day,
    creator: 'Inntaksvakt',
    lastModifiedBy: 'Inntaksvakt',
    title: escapeForWorkbook(def.title),
  })
  def.sheets.forEach((sheet, index) => {
    const worksheet = addSheet(book, sheet, names[index]!)
    if (sheet.kind === 'designed') fillDesigned(worksheet, sheet)
    else fillSamples(worksheet)
  })
  for (const [name, reference] of Object.entries(def.names ?? {})) book.definedNames.add(reference, name)
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()))
  const firstLarge = def.sheets.findIndex((sheet) => sheet.kind === 'large')
  return {
    parts,
    sheetCount: def.sheets.length,
    styles: firstLarge < 0 ? new Map() : sampleStyles(strFromU8(parts[sheetPart(firstLarge)]!)),
  }
}

/** `sheetPart(0)` -> 'xl/worksheets/sheet1.xml' */
export function sheetPart(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`
}

function addSheet(book: Workbook, sheet: SheetDef, name: string): Worksheet {
  const worksheet = book.addWorksheet(name, {
    state: STATES[(sheet.kind === 'designed' ? sheet.state : undefined) ?? 'visible'],
    properties: sheet.tabColor === undefined ? {} : { tabColor: { argb: `FF${sheet.tabColor}` } },
    views: [
      {
        showGridLines: sheet.kind === 'large',
        ...(sheet.frozenRows > 0 ? ({ state: 'frozen', ySplit: sheet.frozenRows } as const) : ({ state: 'normal' } as const)),
      },
    ],
    pageSetup: {
      paperSize: A4,
      orientation: sheet.landscape ? 'landscape' : 'portrait',
      fitToPage: sheet.kind === 'large' || sheet.columns.reduce((sum, { width }) => sum + width, 0) <= WIDEST_PAGE,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
    },
    headerFooter: {
      oddHeader: escapeForWorkbook(printText(sheet.printHeader)),
      oddFooter: escapeForWorkbook(printText(sheet.printFooter)),
    },
  })
  if (sheet.frozenRows > 0) worksheet.pageSetup.printTitlesRow = `1:${sheet.frozenRows}`
  sheet.columns.forEach(({ width, role, hidden }, index) => {
    const column = worksheet.getColumn(index + 1)
    column.width = width
    if (hidden === true) column.hidden = true
    if (role !== undefined) column.style = excelStyle(role, verticalOf(sheet))
  })
  return worksheet
}

// Rows of a large sheet may grow by their wrapped texts; what stands beside those begins where they begin.
function verticalOf(sheet: SheetDef): 'middle' | 'top' {
  return sheet.kind === 'large' || sheet.alignTop === true ? 'top' : 'middle'
}

function fillSamples(worksheet: Worksheet): void {
  CELL_ROLES.forEach((role, index) => {
    const cell = worksheet.getCell(1, index + 1)
    cell.value = role
    const border = tableBorder(role)
    cell.style = { ...excelStyle(role, 'top'), ...(border === null ? {} : { border }) }
  })
}

function sampleStyles(sheetXml: string): ReadonlyMap<CellRole, number> {
  const styles = [...sheetXml.matchAll(/<c r="[A-Z]+1"(?: s="(\d+)")?/g)].map((found) => Number(found[1] ?? 0))
  return new Map(CELL_ROLES.map((role, index) => [role, styles[index]!]))
}
