import type { CellValue } from './workbook-def.ts'

/** Text constants inside a formula may not be longer. */
const MAX_CONSTANT = 255

/**
 * A link to a cell of the same book as a HYPERLINK formula (a hyperlink element would be written as an external target).
 * `linkToCell('Feilliste', 'A2', 'Karakteren er ikke et helt tall')`
 *   -> { formula: 'HYPERLINK("#\'Feilliste\'!A2","Karakteren er ikke et helt tall")', result: 'Karakteren er ikke et helt tall' }
 */
export function linkToCell(sheet: string, cell: string, label: string): CellValue {
  const shown = label.length > MAX_CONSTANT ? `${label.slice(0, MAX_CONSTANT - 1)}…` : label
  return { formula: `HYPERLINK("#'${quoted(sheet.replaceAll("'", "''"))}'!${cell}","${quoted(shown)}")`, result: shown }
}

function quoted(text: string): string {
  return text.replaceAll('"', '""')
}
