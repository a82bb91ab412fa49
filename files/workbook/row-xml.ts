import { type CellDef, type CellRole, type ColumnDef, columnLetters, EXCEL_MAX_COLUMNS } from '#core'
import { fitCell, textElement, xmlText } from './xml-text.ts'

export type RowXmlMaker = (cells: readonly (CellDef | string | null)[], row: number, note: (column: number, text: string) => void) => string

/**
 * Makes the XML of rows of one sheet, cells in the column's role unless they name their own; notes are told to `note`. What is the same in
 * every row is made once. `styles` gives the workbook's style index of each role.
 */
export function rowXmlMaker(styles: ReadonlyMap<CellRole, number>, columns: readonly ColumnDef[]): RowXmlMaker {
  const letters: string[] = []
  const columnStyles: string[] = []
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
    let xml = `<row r="${row}">`
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

function cellXml({ value }: CellDef, attributes: string): string {
  if (value === null || value === '') return `<c ${attributes}/>`
  if (typeof value === 'string') return `<c ${attributes} t="inlineStr"><is>${textElement(fitCell(value))}</is></c>`
  if (typeof value === 'number') return Number.isFinite(value) ? `<c ${attributes}><v>${value}</v></c>` : `<c ${attributes}/>`
  const formula = `<f>${xmlText(value.formula)}</f>`
  if (typeof value.result === 'number') return `<c ${attributes}>${formula}<v>${value.result}</v></c>`
  return `<c ${attributes} t="str">${formula}<v>${xmlText(fitCell(value.result))}</v></c>`
}
