import type { KodelisteFact } from '../catalogue/imported-kodeverk.ts'
import type { Text } from '../messages/locale.ts'
import type { Identity } from '../records/identity.ts'
import type { Problem } from '../result.ts'
import type { Leveranse } from '../rules/leveranse.ts'
import type { Facts, Message, Severity } from '../rules/rule.ts'
import type { InnstillingerFacts } from '../settings/innstillinger.ts'
import type { ColumnRead } from './column-read.ts'
import type { FindingSource, Known } from './finding.ts'
import type { ForklaringFacts } from './forklaring-facts.ts'
import type { ReadingNote } from './reading-note.ts'

/** A rule as reports need it: facts and words, no code. Survives structured clone, so that a worker can send it. */
export interface RuleInfo {
  readonly id: string
  readonly code: string
  readonly title: Text
  readonly sources: readonly FindingSource[]
  readonly messages: Readonly<Record<string, Message>>
  readonly sensitiveFacts: readonly string[]
}

/** Rule, message and severity of a kind of hit; findings name it by index. */
export interface Variant {
  readonly rule: number
  readonly message: string
  readonly severity: Severity
}

export interface FindingColumn {
  readonly header: string
  readonly key: string
  /** 1 = column A; 0 = no cell: what the file says in a title, or the row as a whole. */
  readonly number: number
  readonly sensitive: boolean
  /** Where the format describes this very column; findings cite it instead of the fields a rule names by way of example. */
  readonly source: FindingSource | null
  /** Name of the sheet; left out or null in a text file. */
  readonly sheet?: string | null
}

/**
 * Findings of one file as columns of integers, sorted by row, column and rule code. Text stands in `texts`, once per distinct value.
 * A million findings take some 40 MB here and never become objects unless somebody asks (render-finding.ts).
 */
export interface FindingTable {
  readonly size: number
  readonly variants: readonly Variant[]
  readonly columns: readonly FindingColumn[]
  readonly texts: readonly string[]
  readonly facts: readonly Facts[]
  /** Index into `variants`. */
  readonly variant: Int32Array
  /** Row number as Excel opens the file; 0 = the whole file. */
  readonly row: Int32Array
  /** Index into `columns`, -1 = none. */
  readonly column: Int32Array
  /** Index into `texts`: the value as it stands. 0 = blank. */
  readonly value: Int32Array
  /** Index into `facts`; 0 = none. */
  readonly fact: Int32Array
  /** Index into `texts`: the person's number as it groups persons; 0 = none. Sensitive. */
  readonly person: Int32Array
  readonly skolenummer: Int32Array
  readonly programomraadekode: Int32Array
  readonly fagkode: Int32Array
  /** Rows the finding stands for, where more than one: finding index -> ranges. Count = sum of the ranges. */
  readonly ranges: ReadonlyMap<number, readonly (readonly [number, number])[]>
  /** 64-bit fingerprints as two 32-bit halves. */
  readonly fingerprintHigh: Int32Array
  readonly fingerprintLow: Int32Array
  /** HMAC of each person's number with the office's key, as hex, by text id; left out where the office has no key. */
  readonly personCodes?: ReadonlyMap<number, string>
  /** Findings that somebody has explained, by index; left out where none is. */
  readonly known?: ReadonlyMap<number, Known>
}

export interface NotRun {
  readonly rule: string
  readonly reason:
    | 'record-missing'
    | 'column-missing'
    | 'column-not-in-format'
    | 'leveranse'
    | 'skoleaar'
    | 'retired'
    | 'county-missing'
    /** The code list named in `detail` has not been imported, or makes the rule needless. */
    | 'kodeverk-missing'
    | 'kodeverk-instead'
    /** Needs other files beside this one: `detail` '' = a second delivery, 'skoleliste', 'mot' = an earlier one. */
    | 'files-missing'
    /** The county's settings switch the rule off. */
    | 'switched-off'
  readonly detail: string
}

export interface Coverage {
  readonly run: readonly string[]
  readonly notRun: readonly NotRun[]
  readonly unknownColumns: readonly string[]
}

/** Findings of an earlier file that are gone, that stand, and those that have come. */
export interface MotCount {
  /** Path of the earlier file or folder. */
  readonly path: string
  readonly fixed: number
  readonly left: number
  readonly added: number
}

/** What became of one sheet of a workbook. */
export interface SheetRead {
  readonly name: string
  readonly state: 'visible' | 'hidden' | 'very-hidden'
  /** Row of its header; 0 where it was not checked. */
  readonly headerRow: number
  readonly rows: number
  /** Why it was not checked; null = it was. */
  readonly leftOut: 'empty' | 'no-table' | 'other-kind' | 'not-chosen' | 'hidden' | null
}

/** What is known of one file after its check; plain data. `problem` set = it could not be checked (further), and says why. */
export interface CheckedFile {
  readonly path: string
  readonly format: string | null
  readonly formatTitle: Text | null
  readonly encoding: string | null
  readonly delimiter: string | null
  readonly lineEnd: 'crlf' | 'lf' | 'cr' | 'mixed' | null
  readonly problem: Problem | null
  /** Row number of the header row; 0 where there is none. */
  readonly headerRow: number
  readonly rows: number
  /** Rows per record kind. */
  readonly records: Readonly<Record<string, number>>
  /** Distinct persons seen. */
  readonly persons: number
  readonly bytes: number
  readonly sha256: string | null
  readonly skoleaar: string
  /** Schools the rows name, with their number of rows, in the order of school number. */
  readonly skoler: readonly { readonly skolenummer: string; readonly rows: number }[]
  /** Day the file was made, as it says itself; null where it does not. */
  readonly fildato: string | null
  /** What has become of the findings of the earlier file it was compared with. */
  readonly mot?: MotCount
  readonly leveranse: {
    readonly value: Leveranse
    readonly reason: string
    readonly facts: Readonly<Record<string, string | number>>
  } | null
  /** Sheets of a workbook, in the order of their tabs; left out for a text file. */
  readonly sheets?: readonly SheetRead[]
  /** How a table was read where that was not plain: what was taken for what, what was left out. */
  readonly reading?: readonly ReadingNote[]
  /** What the columns of a grade table were taken for. */
  readonly columnsRead?: readonly ColumnRead[]
  /** How pupils are told apart where the file has no whole number: a weak way, which findings say. */
  readonly identity?: Identity
  readonly coverage: Coverage
  readonly rules: readonly RuleInfo[]
  readonly findings: FindingTable
}

/** All files of one run with what held for the run: what every report is made of. */
export interface CheckedRun {
  readonly tool: { readonly name: string; readonly version: string; readonly rulePack: string }
  readonly today: string
  readonly skoleaar: string | null
  readonly leveranse: Leveranse | null
  readonly fylke: string | null
  /** The options the user gave, as they were written. */
  readonly options: Readonly<Record<string, string | number | boolean | readonly string[]>>
  readonly files: readonly CheckedFile[]
  /** The county's settings that held; left out when none were given. */
  readonly settings?: InnstillingerFacts
  /** What became of the explanations; left out when none were given. */
  readonly explanations?: ForklaringFacts
  /** Imported code lists that were used, or that the user left them out; undefined where nobody asked for them. */
  readonly kodeverk?: { readonly off: boolean; readonly lists: readonly KodelisteFact[] }
}
