import { fail, ok, type Result } from '#core'
import { type PatchRefusal, patchSheet, type WorkbookEdit } from './patch-sheet.ts'
import { readBook } from './read/read-book.ts'
import { partKey, readParts } from './read/read-parts.ts'
import type { ZipEntry } from './read/zip-directory.ts'
import { replaceParts } from './replace-parts.ts'

export interface PatchedWorkbook {
  readonly bytes: Uint8Array
  readonly refused: readonly PatchRefusal[]
}

/**
 * A workbook file with new texts in some cells: the part of each sheet concerned is written again around those cells, and every other part is
 * copied as it lies in the file, charts, pivots, macros and all. Edited cells become texts and keep their style. Without an edit that can be
 * made the bytes come back as they are. The last of two edits of one cell holds.
 * Formulas that use the cells are calculated anew by Excel; the values saved with them stay until then.
 * Problems: workbook-signed (a signature would no longer hold), workbook-zip64, and those of reading the file and its sheets.
 */
export function patchWorkbook(bytes: Uint8Array, edits: readonly WorkbookEdit[]): Result<PatchedWorkbook> {
  const parts = readParts(bytes)
  if (!parts.ok) return parts
  if (parts.value.entries.some(({ name }) => partKey(name).startsWith('_xmlsignatures/'))) return fail('workbook-signed')
  const book = readBook(parts.value)
  if (!book.ok) return book
  const refused: PatchRefusal[] = []
  const replaced = new Map<ZipEntry, Uint8Array>()
  for (const [sheet, own] of bySheet(edits)) {
    const part = book.value.sheets.find(({ name }) => name === sheet)?.part ?? null
    if (part === null) {
      refused.push(...own.map((edit) => ({ edit, reason: 'no-sheet' as const })))
      continue
    }
    const xml = parts.value.inflate(part)
    if (!xml.ok) return xml
    const patched = patchSheet(xml.value, own)
    if (!patched.ok) return patched
    refused.push(...patched.value.refused)
    if (patched.value.refused.length < own.length) replaced.set(parts.value.find(part)!, patched.value.xml)
  }
  if (replaced.size === 0) return ok({ bytes, refused })
  const written = replaceParts(bytes, parts.value.entries, replaced)
  return written.ok ? ok({ bytes: written.value, refused }) : written
}

/** Edits by sheet, one per cell. */
function bySheet(edits: readonly WorkbookEdit[]): ReadonlyMap<string, readonly WorkbookEdit[]> {
  const last = new Map(edits.map((edit) => [`${edit.row} ${edit.column} ${edit.sheet}`, edit]))
  const sheets = new Map<string, WorkbookEdit[]>()
  for (const edit of last.values()) {
    const own = sheets.get(edit.sheet)
    if (own === undefined) sheets.set(edit.sheet, [edit])
    else own.push(edit)
  }
  return sheets
}
