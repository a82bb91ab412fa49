import type { WorkbookParts } from './read-parts.ts'
import type { ReadStyle } from './read-styles.ts'
import type { WorkbookCaps } from './workbook-caps.ts'

/** A book as its sheets need it. */
export interface SheetSource {
  readonly parts: WorkbookParts
  readonly styles: readonly ReadStyle[]
  readonly strings: readonly string[]
  readonly is1904: boolean
  readonly caps: WorkbookCaps
}
