import { ok, type Result, type SureFix } from '#core'
import type { WorkbookEdit } from './patch-sheet.ts'
import { patchWorkbook } from './patch-workbook.ts'

/**
 * The bytes of a workbook with these fixes, all other parts as they lie in the file, and the fixes that could not be written: cells that a
 * formula fills, cells and sheets that are not there. A fix names its sheet. Problems: those of `patchWorkbook`.
 */
export function repairedWorkbook(
  bytes: Uint8Array,
  fixes: readonly SureFix[],
): Result<{ readonly bytes: Uint8Array; readonly refused: readonly SureFix[] }> {
  const byEdit = new Map<WorkbookEdit, SureFix>(
    fixes.map((fix) => [{ sheet: fix.sheet ?? '', row: fix.row, column: fix.columnNumber, text: fix.after }, fix]),
  )
  const patched = patchWorkbook(bytes, [...byEdit.keys()])
  return patched.ok ? ok({ bytes: patched.value.bytes, refused: patched.value.refused.map(({ edit }) => byEdit.get(edit)!) }) : patched
}
