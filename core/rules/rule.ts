import type { ImportedKodeverk, KodelisteId } from '../catalogue/imported-kodeverk.ts'
import type { PlainDate } from '../dates/plain-date.ts'
import type { FormatColumn } from '../formats/format.ts'
import type { RowsAboveHeader } from '../formats/rows-above-header.ts'
import type { Text } from '../messages/locale.ts'
import type { NormId, SourceId } from '../norms/source-id.ts'
import type { ColumnKey } from '../records/column-key.ts'
import type { RecordId } from '../records/record-id.ts'
import type { ValueType } from '../records/value-type.ts'
import type { Parametre } from '../settings/parametre.ts'
import type { Regelvalg } from '../settings/regelvalg.ts'
import type { Skoleaar } from '../skoleaar/skoleaar.ts'
import type { OddLine } from '../table/chunk.ts'
import type { Leveranse } from './leveranse.ts'

export type Severity = 'error' | 'warning' | 'info'
export type RuleId = string

/** Where a rule comes from: an id of data/sources.yaml or of the catalogues, and the day somebody last read it there. */
export interface SourceRef {
  readonly id: SourceId
  readonly read: string
}

/**
 * What a check tells about a hit: never prose. Every key but the two below fills a {slot} of the message.
 * `allowed` lists the values that may stand there; `fix` is the one right value, given only when there is no doubt.
 */
export interface Facts {
  readonly [slot: string]: string | number | readonly string[] | undefined
  readonly allowed?: readonly string[]
  readonly fix?: string
}

/** What holds for the whole run; handed to every check. */
export interface RunFacts {
  readonly today: PlainDate
  /** The run's school year: given, else the file's first row's, else today's. A row's own year decides which rules apply to it. */
  readonly skoleaar: Skoleaar
  /** County of the user, two digits, or null when not told. */
  readonly fylke: string | null
  readonly tillatSyntetiske: boolean
  /** Identity numbers that the office knows to be fiktive (settings). */
  readonly kjenteFiktive: readonly string[]
  /** Numbers and lists a county may change. */
  readonly parametre: Parametre
  /** Code lists the office has imported; null when it has none. */
  readonly kodeverk: ImportedKodeverk | null
  /** What the county has decided about the rules; the engine's business, no rule looks at it. Left out = nothing. */
  readonly regelvalg?: Regelvalg
}

/** Delivery of the file, given or inferred: known when its rows are read, so only rules over groups and the whole file are told. */
export interface FileFacts extends RunFacts {
  readonly leveranse: Leveranse
}

/** One message: what is wrong with this value, and what to do. {value} and {column} are always there, other {slots} come from the facts. */
export interface Message {
  readonly what: Text
  readonly remedy: Text
}

interface RuleBase<M extends string> {
  /** File name, docs page and test name: noun first, named for the fault ('karakter-outside-scale'). */
  readonly id: RuleId
  /** What people say on the phone ('KAR012'); never reused. */
  readonly code: string
  /** The highest it can give. */
  readonly severity: Severity
  /** A trial rule can only warn. */
  readonly status: 'trial' | 'stable' | 'retired'
  readonly title: Text
  readonly source: readonly [SourceRef, ...SourceRef[]]
  readonly norms: readonly NormId[]
  /** 'ikke-kontrollert-2024' caps the severity at warning for rows of 2024-2025 and later. */
  readonly standing: 'bekreftet' | 'ikke-kontrollert-2024'
  /** Run facts it cannot do without, the county or an imported code list; told as not run where the user has not given them. */
  readonly needs?: 'fylke' | KodelisteId
  /** Code list that makes the rule needless: with it, better rules look up what this one guesses. */
  readonly unless?: KodelisteId
  readonly valid?: { readonly from: Skoleaar; readonly to?: Skoleaar }
  readonly replaces?: RuleId
  /** Deliveries it applies to; left out = all. */
  readonly leveranser?: readonly Leveranse[]
  /** Columns that say nothing by being blank unless the file has some value in them: a template brings columns that nobody fills in. */
  readonly filled?: readonly ColumnKey[]
  /** Highest severity in a delivery, where that is lower than elsewhere. */
  readonly atMost?: { readonly [leveranse in Leveranse]?: Severity }
  /** False alarms it was built to avoid ('F14'); its examples hold each. */
  readonly falseAlarms?: readonly string[]
  /**
   * 'none': one finding per cell. 'person': one per value with a count (one wrong number on a person's 25 lines).
   * 'structural': one per file, message and column when it holds for at least 50 rows or half the file.
   */
  readonly collapse?: 'none' | 'person' | 'structural'
  /** Slots whose facts are personal data and are masked like the column they came from. */
  readonly sensitiveFacts?: readonly string[]
  readonly messages: Readonly<Record<M, Message>>
}

/** One distinct value of one column, as a cell rule sees it. */
export interface Cell {
  readonly key: ColumnKey
  /** As it stands in the file. */
  readonly text: string
  /** As read by the column's type; '' when blank or unreadable. */
  readonly value: string
  readonly status: 'blank' | 'ok' | 'unreadable'
  readonly type: ValueType
  /** The format's column: name, width, digits, mandatory. */
  readonly column: FormatColumn
  readonly record: RecordId
}

export interface CellContext<M extends string> extends RunFacts {
  hit(message: M, facts?: Facts, severity?: Severity): void
}

/** Looks at one value at a time, once per distinct value of a column, blank included. */
export interface CellRule<M extends string = string> extends RuleBase<M> {
  readonly scope: 'cell'
  readonly appliesTo: readonly RecordId[]
  /** Columns it looks at; '*' = every column that is read. */
  readonly reads: readonly ColumnKey[] | '*'
  /** Reading rules say why a cell is unreadable; all others are never shown an unreadable cell. */
  readonly unreadable?: boolean
  /** What must hold of a value before `check` is called. Rules that share the function have it asked once per value for all of them. */
  readonly when?: (cell: Cell, run: RunFacts) => boolean
  check(cell: Cell, ctx: CellContext<M>): void
}

/** One row as rules see it: the values of the columns the rule reads, '' when blank. One view, reused: keep values, never the view. */
export type RowView<K extends ColumnKey> = { readonly [key in K]: string }

export interface RowContext<K extends ColumnKey, M extends string> extends RunFacts {
  hit(at: K, message: M, facts?: Facts, severity?: Severity): void
}

/** A column of a row whose value meets the rule's `whenAny`. */
export interface MetColumn<K extends ColumnKey> {
  readonly key: K
  readonly value: string
}

/** Looks at one row. Rows with an unreadable cell among `reads` are not shown to it. */
export interface RowRule<K extends ColumnKey = ColumnKey, M extends string = string> extends RuleBase<M> {
  readonly scope: 'row'
  readonly appliesTo: readonly RecordId[]
  /** The only columns `check` is given. The rule does not run where the file lacks one of them. */
  readonly reads: readonly K[]
  /** Columns it can do without: '' where the file lacks them. */
  readonly optional?: readonly K[]
  /**
   * What must hold of single columns before `check` is called; evaluated once per distinct value, so that ordinary rows cost nothing.
   * `check` may rely on it. The run is told for what an imported list or a county's number says of the value.
   */
  readonly when?: { readonly [key in K]?: (value: string, run: RunFacts) => boolean }
  /** The same for columns of which one is enough (a code in any of the grade columns). `met` names those that have it, in this order. */
  readonly whenAny?: { readonly [key in K]?: (value: string, run: RunFacts) => boolean }
  check(row: RowView<K>, ctx: RowContext<K, M>, met: readonly MetColumn<K>[]): void
}

/** Rows that share a key, in file order. `row(i)` moves the one view there and returns it. */
export interface GroupView<K extends ColumnKey> {
  readonly size: number
  row(index: number): RowView<K>
  /** Row number as the user sees it, for messages that name another row. */
  rowNumber(index: number): number
  /** Whether a cell cannot be read; its value is '' then, as if it were blank. */
  isUnreadable(index: number, key: K): boolean
}

export interface GroupContext<K extends ColumnKey, M extends string> extends FileFacts {
  /** The record whose rows the group holds; of a pair, the left one. */
  readonly record: RecordId
  /** Hits the row of the group with this index. */
  hit(index: number, at: K, message: M, facts?: Facts, severity?: Severity): void
}

/** What makes a row of a record its own. */
export interface RecordKey {
  readonly columns: readonly ColumnKey[]
  /** Those of them that may be blank. */
  readonly blank: readonly ColumnKey[]
}

/**
 * Looks at the rows of one record that share the columns `by`. Rows with a blank or unreadable key cell are in no group.
 * A subject row also shows `optional` columns that its own record lacks but its enrolment (elevkurs) has: fagrad.voksen is $EK VOKSEN.
 */
export interface GroupRule<K extends ColumnKey = ColumnKey, M extends string = string> extends RuleBase<M> {
  readonly scope: 'group'
  readonly appliesTo: readonly RecordId[]
  readonly by: readonly K[]
  /** Key columns that may be blank (a blank is a value like any other there). */
  readonly blankKeys?: readonly K[]
  /** The key of each record, instead of `by`, for a rule on records whose keys differ; columns that may be blank may also be missing. */
  readonly keyOf?: (record: RecordId) => RecordKey
  readonly reads: readonly K[]
  readonly optional?: readonly K[]
  /**
   * What at least one row of a group must have, in one of these columns, for the group to be worth looking at; evaluated once per distinct
   * value, so that a file without such a value costs nothing. `check` may rely on it for the group, not for each row.
   */
  readonly some?: { readonly [key in K]?: (value: string, run: RunFacts) => boolean }
  /** Smallest group worth looking at; 2 for duplicates. Default 1. */
  readonly minRows?: number
  check(group: GroupView<K>, ctx: GroupContext<K, M>): void
}

/**
 * Looks at rows of two records of one file that share the columns `by`; called once per key of the left record. Hits go to left rows.
 * Key columns that the file lacks in both records are left out of the key (a grade table without programme codes), but never the first.
 */
export interface PairRule<K extends ColumnKey = ColumnKey, M extends string = string> extends RuleBase<M> {
  readonly scope: 'pair'
  readonly left: RecordId
  readonly right: RecordId
  readonly by: readonly K[]
  /**
   * Whether a value of the first key column cannot be right. With it, left rows without a partner are not shown when their own key is so, or
   * when the right record has rows whose key is so, blank or unreadable and which may be their partner (core/engine/unexcused-orphans.ts):
   * what is wrong with a key is told by other rules.
   */
  readonly isDoubtful?: (value: string, run: RunFacts) => boolean
  /** Columns the left record must have. */
  readonly reads: readonly K[]
  /** Columns the right record must have. */
  readonly rightReads?: readonly K[]
  readonly optional?: readonly K[]
  /**
   * What at least one row of the left rows of a key must have, in one of these columns, for them to be worth looking at; evaluated once per distinct
   * value, so that a file without such a value costs nothing. Not with `isDoubtful`.
   */
  readonly some?: { readonly [key in K]?: (value: string, run: RunFacts) => boolean }
  /** 'file': only within one file; 'files': only over files that are checked together. Left out = both. */
  readonly between?: 'file' | 'files'
  /** A third record with the same key; an empty group where the file has no such rows. */
  readonly also?: RecordId
  check(left: GroupView<K>, right: GroupView<K>, ctx: GroupContext<K, M>, also: GroupView<K>): void
}

/** What is known of a whole file when all its rows have been read. */
export interface TableFacts {
  readonly shape: 'lines' | 'table'
  readonly headerRow: number
  /** Rows above the header row that look like data, which are not read. */
  readonly rowsAbove: RowsAboveHeader | null
  /** Rows per record. */
  readonly rows: ReadonlyMap<RecordId, number>
  /** Record and row number of the first line of a known kind; null for a file without any. */
  readonly first: { readonly record: RecordId; readonly row: number } | null
  /** Rows of small records (leveranse) by value; row numbers beside. */
  readonly leveranse: readonly { readonly row: number; readonly value: RowView<ColumnKey> }[]
  readonly missingColumns: readonly FormatColumn[]
  /** First fields (cut at 20 characters) of lines of no known kind, the first hundred. */
  readonly unknownStarts: readonly string[]
  /** Distinct values of a column with how often each stands there; empty when the file lacks it. */
  counts(record: RecordId, key: ColumnKey): ReadonlyMap<string, number>
}

export interface TableContext<M extends string> extends FileFacts {
  /** Row 0 = the whole file. */
  hit(row: number, at: ColumnKey | null, message: M, facts?: Facts, severity?: Severity): void
}

/** Looks at the file as a whole, once. */
export interface TableRule<M extends string = string> extends RuleBase<M> {
  readonly scope: 'table'
  readonly appliesTo: readonly RecordId[]
  /** Columns it counts; the rule does not run where the file lacks one. */
  readonly reads: readonly ColumnKey[]
  check(table: TableFacts, ctx: TableContext<M>): void
}

export interface LineContext<M extends string> extends RunFacts {
  hit(message: M, facts?: Facts, severity?: Severity): void
}

/** Looks at lines that do not fit their layout. */
export interface LineRule<M extends string = string> extends RuleBase<M> {
  readonly scope: 'line'
  readonly kinds: readonly OddLine['kind'][]
  check(line: OddLine, ctx: LineContext<M>): void
}

/** A file of a batch, as rules over the batch see it. */
export interface BatchFile {
  /** Place among the files of the batch, from 0. */
  readonly file: number
  /** Name without folders. */
  readonly name: string
  readonly format: string
  readonly leveranse: Leveranse
  readonly skoleaar: string
  readonly skoler: readonly { readonly skolenummer: string; readonly rows: number }[]
  /** Day the file was made, by its start line, else by a date in its name; null where neither tells. */
  readonly made: PlainDate | null
}

/** Pupils of a school whose rows differ between two files. */
export interface DifferingPupils {
  readonly onlyFirst: number
  readonly onlySecond: number
  readonly changed: number
}

/** What is known of all files of a run when each has been checked. */
export interface BatchFacts {
  readonly files: readonly BatchFile[]
  /** Rows of the lists of schools that came with the batch. */
  readonly skolelister: readonly { readonly file: number; readonly row: number; readonly value: RowView<ColumnKey> }[]
  /** Null where the files were not compared. */
  differing(first: number, second: number, skolenummer: string): DifferingPupils | null
}

export interface BatchContext<M extends string> extends RunFacts {
  /** `row` 0 = the file as a whole. */
  hit(file: number, row: number, at: ColumnKey | null, message: M, facts?: Facts, severity?: Severity): void
}

/** Looks at all files of a run together, once. */
export interface BatchRule<M extends string = string> extends RuleBase<M> {
  readonly scope: 'batch'
  /** What it needs besides two files: a list of schools. */
  readonly with?: 'skoleliste'
  check(batch: BatchFacts, ctx: BatchContext<M>): void
}

/** Any rule, as the registry holds it: the narrow key and message types have done their work in the rule's own file. */
// biome-ignore-start lint/suspicious/noExplicitAny: a registry of rules over different columns has no narrower common type
export type Rule =
  | CellRule<any>
  | RowRule<any, any>
  | GroupRule<any, any>
  | PairRule<any, any>
  | TableRule<any>
  | LineRule<any>
  | BatchRule<any>
// biome-ignore-end lint/suspicious/noExplicitAny: the same
