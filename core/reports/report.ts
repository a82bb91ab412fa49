import type { KodelisteFact } from '../catalogue/imported-kodeverk.ts'
import type { Coverage, SheetRead } from '../findings/checked-file.ts'
import type { Finding } from '../findings/finding.ts'
import type { ForklaringFacts } from '../findings/forklaring-facts.ts'
import type { Locale } from '../messages/locale.ts'
import type { Identity } from '../records/identity.ts'
import type { Leveranse } from '../rules/leveranse.ts'
import type { Severity } from '../rules/rule.ts'
import type { InnstillingerFacts } from '../settings/innstillinger.ts'

export interface ReportOptions {
  readonly locale: Locale
  /** Shows identity numbers and names; otherwise they are masked by column. */
  readonly visFnr: boolean
  /** Counts only: no finding, no row, nobody. */
  readonly utenPersoner: boolean
}

/** How often a rule spoke; `rows` counts the rows its findings stand for. */
export interface RuleCount {
  readonly rule: string
  readonly code: string
  readonly severity: Severity
  readonly findings: number
  readonly rows: number
}

/** One file of the report. `findings`, or with `utenPersoner` only `rules`. */
export interface ReportFile {
  readonly findings?: readonly Finding[]
  readonly rules?: readonly RuleCount[]
  readonly path: string
  readonly format: string | null
  readonly encoding: string | null
  readonly delimiter: string | null
  readonly lineEnd: 'crlf' | 'lf' | 'cr' | 'mixed' | null
  readonly problem: { readonly code: string; readonly message: string } | null
  readonly rows: number
  readonly records: Readonly<Record<string, number>>
  readonly persons: number
  readonly bytes: number
  readonly sha256: string | null
  readonly skoleaar: string
  readonly leveranse: { readonly value: Leveranse; readonly reason: string } | null
  /** What has become of the findings of the earlier files (`--mot`): counts over all files of the run. */
  readonly mot?: { readonly path: string; readonly fixed: number; readonly left: number; readonly added: number }
  /** Sheets of a workbook and why those that were not checked were not; left out for a text file. */
  readonly sheets?: readonly SheetRead[]
  /** How a table was read, where that was not plain. */
  readonly reading?: readonly { readonly code: string; readonly message: string }[]
  /** How pupils were told apart, where the file has no whole identity numbers. */
  readonly identity?: Identity
  readonly coverage: Coverage
}

export interface ReportSummary {
  readonly files: number
  readonly rows: number
  /** Findings of severity error, and one for each file that could not be checked. */
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly explained: number
  /** Files that could not be checked; each is also one of `errors`. */
  readonly unreadable: number
  /** Findings left out of the report; the JSON leaves none out. */
  readonly truncated: number
  /** Faults that several schools share, those at most schools first; left out when there are none. */
  readonly causes?: readonly {
    readonly rule: string
    readonly code: string
    readonly severity: Severity
    readonly value: string
    readonly schools: readonly string[]
    readonly of: number
    readonly findings: number
  }[]
  /** With `utenPersoner`: counts per rule over all files. */
  readonly rules?: readonly RuleCount[]
}

/** The public report, version 1 (docs/report.schema.json). */
export interface Report {
  readonly version: 1
  readonly files: readonly ReportFile[]
  readonly tool: { readonly name: string; readonly version: string; readonly rulePack: string }
  readonly run: {
    readonly today: string
    readonly skoleaar: string | null
    readonly leveranse: Leveranse | null
    readonly fylke: string | null
    readonly locale: Locale
    readonly options: Readonly<Record<string, string | number | boolean | readonly string[]>>
    /** The county's settings that held, its key never among them; left out when none were given. */
    readonly settings?: InnstillingerFacts
    /** What became of the explanations; left out when none were given. */
    readonly explanations?: ForklaringFacts
    /** Imported code lists that were looked up in; left out = none. */
    readonly kodeverk?: readonly KodelisteFact[]
  }
  readonly summary: ReportSummary
}
