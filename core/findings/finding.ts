import type { Severity } from '../rules/rule.ts'

/** Where a finding stands, as Excel says it. Row 0 = the whole file. */
export interface Place {
  readonly sheet: string | null
  readonly row: number
  readonly line?: number
  /** The header as written, or the interface id where there is no header; null for the row or file as a whole. */
  readonly column: string | null
  readonly columnKey: string | null
  /** 1 = column A. */
  readonly columnNumber: number | null
  readonly cell: string | null
}

export interface FindingSource {
  readonly id: string
  readonly ref: string
  readonly standing: string
}

/** Why a finding may stand, who says so, and the last day it holds. */
export interface Known {
  readonly reason: string
  readonly initials: string
  readonly until: string
}

/** One finding of the public report, version 1 (docs/report.schema.json). */
export interface Finding {
  readonly rule: string
  readonly code: string
  readonly severity: Severity
  readonly fingerprint: string
  readonly count: number
  readonly rows: readonly (readonly [number, number])[]
  readonly place: Place
  readonly key: Readonly<Record<string, string>>
  readonly value: string
  readonly message: string
  readonly remedy: string
  readonly allowed: readonly string[] | null
  readonly sources: readonly FindingSource[]
  readonly fix: null | { readonly sure: true; readonly column: string; readonly value: string }
  readonly known: Known | null
}
