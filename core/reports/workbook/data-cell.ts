import type { Place } from '../../findings/finding.ts'
import { cellAddress } from '../../workbook/cell-address.ts'
import { largeSheetRow, sheetPartName } from '../../workbook/sheet-name.ts'
import type { WorkbookContext } from './workbook-context.ts'

/** Where a cell of a file stands in the workbook. */
interface DataCell {
  /** Null where the file has no sheet. */
  readonly sheet: string | null
  /** `name` is the cell as Excel calls it in the file itself; `address` differs only past the millionth row, where a next sheet begins. */
  readonly cell: { readonly name: string; readonly address: string }
}

/** The cell of a file's sheet; its rows have the numbers they have in the file. */
export function dataCell(
  context: WorkbookContext,
  fileIndex: number,
  { sheet: tab, row }: Pick<Place, 'sheet' | 'row'>,
  column: number,
): DataCell {
  const name = cellAddress(row, column)
  const sheet = context.dataSheet(fileIndex, tab)
  if (sheet === null) return { sheet, cell: { name, address: name } }
  const place = largeSheetRow(row - 1, 0)
  return {
    sheet: sheetPartName(sheet, place.part, context.names),
    cell: { name, address: place.part === 1 ? name : cellAddress(place.row, column) },
  }
}
