import type { Text } from '#core'
import type { PracticeColumn, PracticePlace, PracticeRow } from './practice-row.ts'

/**
 * One fault of the practice file: where, what is written there, and the answer. Written by hand from the sources; no rule is asked.
 * Without a fagkode the place is the pupil's first row.
 */
export interface PracticeFault {
  readonly place: PracticePlace
  readonly column: PracticeColumn
  /** What stands in the cell; a fault that adds a row has it as it was. */
  readonly planted: string
  /** The value stands on all rows of the pupil; it is one fault all the same. */
  readonly everyRow?: true
  /** The row is there twice; the fault is at the second. */
  readonly copied?: true
  /** What else the row, all rows of the pupil, or other rows need so that this alone is wrong. */
  readonly withIt?: PracticeRow
  readonly onAllRows?: PracticeRow
  readonly elsewhere?: Readonly<Record<string, PracticeRow>>
  /** Code of the rule that says so. */
  readonly code: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly what: Text
  readonly source: string
  readonly remedy: Text
}

/** Something that looks wrong and is right. */
export interface PracticeTruth {
  readonly place: PracticePlace
  readonly column: PracticeColumn
  readonly looks: Text
  readonly because: Text
}
