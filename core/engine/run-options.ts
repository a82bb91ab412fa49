import type { ColumnMapping } from '../formats/column-mapping.ts'
import type { Leveranse } from '../rules/leveranse.ts'
import type { RunFacts } from '../rules/rule.ts'

/** What a check of one file is told besides the file itself; plain data, so that a worker can be sent it. */
export interface CheckRunOptions extends Omit<RunFacts, 'skoleaar' | 'parametre' | 'kodeverk'> {
  /** Left out = what holds where a county has not said otherwise. */
  readonly parametre?: RunFacts['parametre']
  /** Left out = none imported. */
  readonly kodeverk?: RunFacts['kodeverk']
  /** School year in canonical spelling; null = the file's own. */
  readonly skoleaar: RunFacts['skoleaar'] | null
  /** The delivery, when told; null = inferred from date, content and start line. */
  readonly leveranse: Leveranse | null
  /** Name of the file for messages and for formats known by name. */
  readonly fileName: string
  /** Forced file kind, encoding, separator; null = found out. */
  readonly filtype: string | null
  readonly tegnsett: string | null
  readonly skilletegn: string | null
  /** Which column stands where in a grade table; left out = found by headers. */
  readonly mapping?: ColumnMapping
  /** Sheets of a workbook to check, by name or number from 1; left out = those that hold a table. */
  readonly ark?: readonly string[]
}

/** A step of a check: how far it has come, or the file it made. */
export type CheckStep<F> =
  | { readonly kind: 'progress'; readonly rows: number; readonly bytes: number }
  | { readonly kind: 'done'; readonly file: F }
