import { type CheckedFile, encodeUtf8, type Result, toKolonner } from '#core'
import { writeSafely } from '../disk/write-safely.ts'

/** Writes what the columns of the first grade table were taken for (`--lagre-kolonner`). Problems: columns-no-table, those of `writeSafely`. */
export async function writeColumns(files: readonly CheckedFile[], path: string, overwrite: boolean): Promise<Result<number>> {
  const columns = toKolonner(files)
  if (!columns.ok) return columns
  return writeSafely(path, [encodeUtf8(`${JSON.stringify(columns.value, null, 2)}\n`)!], { overwrite })
}
