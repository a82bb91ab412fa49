import type { ColumnRole, GradeRole } from './column-role.ts'

/** Which column stands where, as the user has settled it (`--kolonner`); what it does not speak of is found by headers. */
export interface ColumnMapping {
  /** Row of the header, the lower one of two; null = found. */
  readonly headerRow: number | null
  /** By normalised header, or by column letters in capitals: what the column holds, null = do not read it. */
  readonly columns: ReadonlyMap<string, ColumnRole | null>
  /** Where grades go whose kind nothing in the table tells; null = standpunkt. */
  readonly grade: GradeRole | null
}

/** Says nothing: every column is found by its header. */
export const noMapping: ColumnMapping = { headerRow: null, columns: new Map(), grade: null }
