import type { ColumnKey } from '../records/column-key.ts'

/**
 * What a column of a grade table can hold besides the canonical columns: in long form the kind of grade and the grade, one exam column for
 * all forms, absence in one cell («7 d / 14 t»).
 */
export type ColumnRole = ColumnKey | 'vurderingstype' | 'karakter' | 'eksamen' | 'fravaer'

/** A column whose header is a subject: in matrix form a row is a pupil and each subject has its column, or one per kind of grade. */
export interface SubjectColumn {
  readonly position: number
  /** The subject as it stands in the header: code, code and name, or name alone. */
  readonly fag: string
  /** Where its grades go; null = nothing in the headers says so. */
  readonly grade: GradeRole | null
}

/** The columns a grade can be put in. 'eksamen' is settled by the exam form. */
export type GradeRole =
  | 'halvaar1'
  | 'halvaar2'
  | 'standpunkt'
  | 'eksamen_skriftlig'
  | 'eksamen_muntlig'
  | 'eksamen_annen'
  | 'eksamen'
  | 'orden'
  | 'oppforsel'
