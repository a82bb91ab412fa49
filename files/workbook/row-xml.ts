import { type CellDef, type CellRole, type ColumnDef, columnLetters, EXCEL_MAX_COLUMNS } from '#core'
import { rowHeight, wrappedLines } from './row-height.ts'
import { fitCell, textElement, xmlText } from './xml-text.ts'

export type RowXmlMaker = (cells: readonly (CellDef | string | null)[], row: number, note: (column: number, text: string) => void) => string

/**
 * Makes the XML of rows of one sheet, cells in the column's role unless they name their own; notes are told to `note`. What is the same in
 * every row is made once. `styles` gives the workbook's style index of each role.
 */
export function rowXmlMaker(styles: ReadonlyMap<CellRole, number>, columns: readonly ColumnDef[]): RowXmlMaker {
  const letters: string[] = []
  const columnStyles: string[] = []
  const wraps = columns.flatMap(({ width, role }, column) => (role === 'text-wrap' ? [{ column, width }] : []))
  const styleAttribute = (role: CellRole = 'text') => ` s="${styles.get(role) ?? 0}"`
  const roleStyles = new Map([...styles.keys()].map((role) => [role, styleAttribute(role)]))
  const prepareColumns = (count: number) => {
    for (let next = letters.length; next < count; next++) {
      letters.push(columnLetters(next + 1))
      columnStyles.push(styleAttribute(columns[next]?.role))
    }
  }

  return (cells, row, note) => {
    const width = Math.min(cells.length, EXCEL_MAX_COLUMNS)
    if (width > letters.length) prepareColumns(width)
    // Excel finds the height itself, other programs do not; without customHeight it stays free to grow.
    const lines = wraps.reduce((most, { column, width: characters }) => Math.max(most, linesOf(cells[column], characters)), 1)
    let xml = lines === 1 ? `<row r="${row}">` : `<row r="${row}" ht="${rowHeight(lines)}">`
    for (let column = 0; column < width; column++) {
      const cell = cells[column]
      if (cell === null || cell === undefined || cell === '') continue
      if (typeof cell === 'string') {
        xml += `<c r="${letters[column]}${row}"${columnStyles[column]} t="inlineStr"><is>${textElement(fitCell(cell))}</is></c>`
        continue
      }
      if (cell.note !== undefined) note(column + 1, cell.note)
      const style = cell.role === undefined ? columnStyles[column]! : (roleStyles.get(cell.role) ?? '')
      xml += cellXml(cell, `r="${letters[column]}${row}"${style}`)
    }
    return `${xml}</row>`
  }
}

function linesOf(cell: CellDef | string | null | undefined, characters: number): number {
  const text = typeof cell === 'object' ? cell?.value : cell
  return typeof text === 'string' ? wrappedLines(text, characters) : 1
}

function cellXml({ value }: CellDef, attributes: string): string {
  if (value === null || value === '') return `<c ${attributes}/>`
  if (typeof value === 'string') return `<c ${attributes} t="inlineStr"><is>${textElement(fitCell(value))}</is></c>`
  if (typeof value === 'number') return Number.isFinite(value) ? `<c ${attributes}><v>${value}</v></c>` : `<c ${attributes}/>`
  const formula = `<f>${xmlText(value.formula)}</f>`
  if (typeof value.result === 'number') return `<c ${attributes}>${formula}<v>${value.result}</v></c>`
  return `<c ${attributes} t="str">${formula}<v>${xmlText(fitCell(value.result))}</v></c>`
}
