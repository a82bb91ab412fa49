import type { Severity } from '../../rules/rule.ts'

/** One row of a school's workbook: a pupil and a cause, in words that hold without the file. Personal data. */
export interface SchoolRow {
  readonly severity: Exclude<Severity, 'info'>
  /** Rule code. */
  readonly code: string
  /** Canonical column, '' for a row or file as a whole. */
  readonly columnKey: string
  readonly klasse: string
  /** Name, 'Elev 17', '37 elever' or 'Hele filen'. */
  readonly elev: string
  /** 'dd.mm.yyyy' or ''. */
  readonly born: string
  readonly elevnummer: string
  /** '' unless asked for. */
  readonly fodselsnummer: string
  /** 'ENG1007 Engelsk', several with a comma; '' where the cause is not about a subject. */
  readonly fag: string
  readonly faglaerer: string
  readonly felt: string
  readonly value: string
  readonly what: string
  readonly why: string
  readonly remedy: string
  /** Findings the row stands for, by fingerprint, and their subjects. */
  readonly fingerprints: readonly string[]
  readonly fagkoder: readonly string[]
  /** Name of the file the first of them stands in. */
  readonly file: string
}
