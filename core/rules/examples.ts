import type { ImportedKodeverk } from '../catalogue/imported-kodeverk.ts'
import type { FormatId } from '../formats/format.ts'
import type { ColumnKey } from '../records/column-key.ts'
import type { Parametre } from '../settings/parametre.ts'
import type { Leveranse } from './leveranse.ts'
import type { Facts, Severity } from './rule.ts'

/** A row of literals; columns left out are blank. For a file of several record kinds, `record` names the kind by its line id ('$KL'). */
export type ExampleRow = { readonly [key in ColumnKey]?: string } & { readonly record?: string }

export interface ExampleHit {
  /** Index into the example's rows; -1 for the whole file (row 0). */
  readonly row: number
  readonly at: ColumnKey | null
  readonly message: string
  readonly severity: Severity
  readonly fix?: string
  /** What the message says besides, where the example is about that; others are not looked at. */
  readonly facts?: Facts
  /** Rows the finding stands for, when it stands for more than one. */
  readonly count?: number
  /** Which file it is said of: 0 or left out = the example's, 1 = the first of `beside`. */
  readonly file?: number
}

/** Another file of the same run. */
export interface ExampleFile {
  readonly name: string
  readonly format: FormatId
  readonly rows: readonly ExampleRow[]
}

/**
 * One small file and what this rule says about it (other rules may say more). Run by tests/rules.test.ts through the real readers:
 * the rows are written in the format's own layout and checked like a file from disk.
 */
export interface RuleExample {
  /** A sentence about the domain: 'seven is not a grade'. */
  readonly name: string
  readonly format: FormatId
  readonly rows: readonly ExampleRow[]
  readonly hits: readonly ExampleHit[]
  /** The false alarm it shows to be silent ('F14'). */
  readonly falseAlarm?: string
  /** Catalogue ids this case proves: it fails when the rule is switched off. */
  readonly norms?: readonly string[]
  /** Run settings other than: today 2026-06-25, fylke none, synthetic persons allowed, leveranse sluttkarakterer. */
  readonly today?: string
  readonly fylke?: string
  readonly leveranse?: Leveranse
  readonly tillatSyntetiske?: boolean
  /** Numbers a county has changed; the others are the usual ones. */
  readonly parametre?: Partial<Parametre>
  /** Code lists the office has imported; left out = none. */
  readonly kodeverk?: ImportedKodeverk
  /** Other files of the same run, for rules over several files. */
  readonly beside?: readonly ExampleFile[]
  /** Rows of the earlier file that this one is compared with. */
  readonly mot?: readonly ExampleRow[]
  /** Name of the example's own file; left out = 'fil.csv'. */
  readonly fileName?: string
  /** The file as text instead of rows, for faults that rows cannot have (missing columns, unknown lines). */
  readonly text?: string
}
