import type { CheckedFile } from '../findings/checked-file.ts'
import { SUBJECT_ROLE } from '../findings/column-read.ts'
import { fail, ok, type Result } from '../result.ts'
import type { KolonnerDokument } from '../settings/read-kolonner.ts'
import { columnLetters } from '../workbook/cell-address.ts'

/**
 * What the columns of a checked grade table were taken for, as a file for `--kolonner`: the user corrects it and gives it next time. A column
 * that was not read stands there with null, one that holds a subject's grades is left out. Problem: columns-no-table where none of the files is a grade table.
 */
export function toKolonner(files: readonly CheckedFile[]): Result<KolonnerDokument> {
  const file = files.find(({ columnsRead }) => columnsRead !== undefined)
  if (file?.columnsRead === undefined) return fail('columns-no-table')
  const twice = new Set(file.columnsRead.map(({ header }) => header).filter((header, i, all) => header === '' || all.indexOf(header) !== i))
  const name = ({ header, number }: NonNullable<CheckedFile['columnsRead']>[number]): string =>
    twice.has(header) ? columnLetters(number) : header
  return ok({
    versjon: 1,
    overskriftsrad: file.headerRow,
    kolonner: Object.fromEntries(file.columnsRead.flatMap((column) => (column.role === SUBJECT_ROLE ? [] : [[name(column), column.role]]))),
  })
}
