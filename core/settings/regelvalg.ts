import type { NormId } from '../norms/source-id.ts'

/** What a county has decided about the rules themselves, on the day of the check; plain data, so that a worker can be sent it. */
export interface Regelvalg {
  /** Rules switched off, by id, with what the county said of it: 'til 2026-12-31; Vi fører ikke dette; KN'. */
  readonly off: Readonly<Record<string, string>>
  /** Severities lowered, by rule id. */
  readonly lowered: Readonly<Record<string, 'warning' | 'info'>>
  /** Catalogue ids that the county has confirmed against the regulations of 2024. */
  readonly confirmed: readonly NormId[]
  /** The office's own key, by which persons stand in fingerprints; null when it has none. Never printed. */
  readonly noekkel: string | null
}
