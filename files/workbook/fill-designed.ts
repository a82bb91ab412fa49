import type { CellValue, Style, Worksheet } from 'exceljs'
import type { CellDef, CellRole, DesignedSheet } from '#core'
import { addDataBars } from './data-bars.ts'
import { excelStyle, tableBorder } from './excel-style.ts'
import { rowHeight, wrappedLines } from './row-height.ts'
import { escapeForWorkbook, fitCell } from './xml-text.ts'

const DEFAULT_WIDTH = 9

/** Writes a designed sheet's cells, merges, bars, lists and filter; its notes are made by note-parts.ts, which sizes their boxes. */
export function fillDesigned(worksheet: Worksheet, sheet: DesignedSheet): void {
  sheet.rows.forEach((cells, rowIndex) => {
    let lines = 1
    cells.forEach((cell, columnIndex) => {
      if (cell === null) return
      const target = worksheet.getCell(rowIndex + 1, columnIndex + 1)
      target.value = excelValue(cell)
      const columnRole = sheet.columns[columnIndex]?.role ?? 'text'
      const role = cell.role ?? columnRole
      const style = excelStyle(role, sheet.alignTop === true ? 'top' : 'middle')
      target.style = role === 'example' ? { ...style, ...asColumn(columnRole) } : style
      if ((role === 'text-wrap' || role === 'input-wrap') && typeof cell.value === 'string')
        lines = Math.max(lines, wrappedLines(cell.value, sheet.columns[columnIndex]?.width ?? DEFAULT_WIDTH))
    })
    // Excel finds such heights itself, other programs do not.
    if (lines > 1) worksheet.getRow(rowIndex + 1).height = rowHeight(lines)
  })
  for (const [row, height] of Object.entries(sheet.heights ?? {})) worksheet.getRow(Number(row)).height = height
  for (const range of sheet.tables ?? []) drawTable(worksheet, sheet, range)
  for (const range of sheet.merges ?? []) worksheet.mergeCells(range)
  addDataBars(worksheet, sheet.dataBars)
  for (const list of sheet.lists ?? []) addList(worksheet, list)
  for (const guard of sheet.guards ?? []) addGuard(worksheet, guard)
  for (const limit of sheet.limits ?? []) addLimit(worksheet, limit)
  if (sheet.filter !== undefined) worksheet.autoFilter = sheet.filter
  if (sheet.unlocked !== undefined) protect(worksheet, sheet.unlocked)
}

// An example shows its value the way the column will show the reader's own.
function asColumn(role: CellRole): Partial<Style> {
  const { numFmt, alignment } = excelStyle(role)
  return { ...(numFmt === undefined ? {} : { numFmt }), ...(alignment === undefined ? {} : { alignment }) }
}

function excelValue({ value }: CellDef): CellValue {
  if (value === null || value === '') return null
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'string') return escapeForWorkbook(fitCell(value))
  return { formula: value.formula, result: typeof value.result === 'string' ? escapeForWorkbook(fitCell(value.result)) : value.result }
}

function drawTable(worksheet: Worksheet, sheet: DesignedSheet, range: string): void {
  for (const [row, column] of cellsOf(worksheet, range)) {
    const border = tableBorder(sheet.rows[row - 1]?.[column - 1]?.role ?? 'text')
    if (border !== null) worksheet.getCell(row, column).border = border
  }
}

function* cellsOf(worksheet: Worksheet, range: string): Generator<readonly [row: number, column: number]> {
  const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range)!
  const [first, last] = [worksheet.getColumn(left!).number, worksheet.getColumn(right!).number]
  for (let row = Number(top); row <= Number(bottom); row++) for (let column = first; column <= last; column++) yield [row, column]
}

const ALLOWED = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  sort: true,
  autoFilter: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertColumns: true,
  insertRows: true,
} as const

function protect(worksheet: Worksheet, unlocked: readonly string[]): void {
  for (const range of unlocked)
    for (const [row, column] of cellsOf(worksheet, range)) worksheet.getCell(row, column).protection = { locked: false }
  // Done when the call returns: without a password there is nothing to compute.
  void worksheet.protect('', ALLOWED)
}

/** A condition that nothing typed can meet. Sorting and pasting do not ask it. */
function addGuard(worksheet: Worksheet, { range, message }: NonNullable<DesignedSheet['guards']>[number]): void {
  addValidation(worksheet, range, {
    type: 'custom',
    allowBlank: false,
    formulae: ['FALSE'],
    showErrorMessage: true,
    errorStyle: 'stop',
    error: escapeForWorkbook(message),
  })
}

function addList(worksheet: Worksheet, { range, values, warning }: NonNullable<DesignedSheet['lists']>[number]): void {
  const formula = 'reference' in values ? values.reference : `"${values.join(',').replaceAll('"', '""')}"`
  const told =
    warning === undefined
      ? { showErrorMessage: false }
      : { showErrorMessage: true, errorStyle: 'warning', error: escapeForWorkbook(warning) }
  addValidation(worksheet, range, { type: 'list', allowBlank: true, formulae: [formula], ...told })
}

/** 1 January 1970 in Excel's days. */
const EPOCH_DAY = 25_569
const DAY = 86_400_000

function addLimit(worksheet: Worksheet, { range, kind, min, max, warning }: NonNullable<DesignedSheet['limits']>[number]): void {
  // exceljs turns dates into numbers itself; times it writes as they are.
  const bound = (value: number) => (kind === 'date' ? new Date((value - EPOCH_DAY) * DAY) : value)
  const told = { showErrorMessage: true, errorStyle: 'warning', error: escapeForWorkbook(warning) }
  addValidation(worksheet, range, { type: kind, operator: 'between', allowBlank: true, formulae: [bound(min), bound(max)], ...told })
}

// One clean range: assigned cell by cell, exceljs writes overlapping ones. Its types do not know the method.
function addValidation(worksheet: Worksheet, range: string, validation: object): void {
  const validations = (worksheet as unknown as { dataValidations: { add(range: string, validation: object): void } }).dataValidations
  validations.add(range, validation)
}
