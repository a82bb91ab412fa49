import type { CheckedFile } from '../findings/checked-file.ts'
import type { LayoutColumn, LayoutRecord, TableLayout } from '../formats/table-layout.ts'
import { canonicalColumns } from '../records/canonical-columns.ts'
import type { ColumnKey } from '../records/column-key.ts'
import type { RecordId } from '../records/record-id.ts'
import type { Leveranse } from '../rules/leveranse.ts'
import type { Facts, FileFacts, LineContext, Rule, RunFacts, Severity, TableFacts } from '../rules/rule.ts'
import { startYearOf } from '../skoleaar/skoleaar.ts'
import type { CodeChunk, OddLine, TableSink } from '../table/chunk.ts'
import type { Dictionary } from '../table/dictionary.ts'
import { SpareArrays } from '../table/spare-arrays.ts'
import { appliedRules } from './applied-rules.ts'
import { CellChecks } from './cell-checks.ts'
import { collectFindings } from './collect-findings.ts'
import { deriveElevkurs, elevkursLayout } from './derive-elevkurs.ts'
import { HitKinds, Hits } from './hits.ts'
import { type InferredLeveranse, inferLeveranse } from './infer-leveranse.ts'
import { OddLines } from './odd-lines.ts'
import { personsInFile } from './persons-in-file.ts'
import { planRules, type RulePlan } from './plan-rules.ts'
import { recordPlan } from './record-plan.ts'
import { RecordStore } from './record-store.ts'
import { RowChecks } from './row-checks.ts'
import { runGroups } from './run-groups.ts'
import { runTableRules } from './run-table-rules.ts'
import { shiftedLines, withoutHitsOn } from './shifted-lines.ts'
import { tableFacts } from './table-facts.ts'
import { TypedColumn } from './typed-column.ts'

export type CheckedTable = Pick<
  CheckedFile,
  'headerRow' | 'rows' | 'records' | 'persons' | 'leveranse' | 'coverage' | 'rules' | 'findings' | 'skoler' | 'fildato'
>

/**
 * The check of one file. It is a sink: a reader pours chunks of codes and odd lines into it; `finish` then runs the rules that need the
 * whole file, yielding after each, and returns what was found. Nothing here knows files, clocks or screens.
 */
export class TableCheck implements TableSink {
  readonly layout: TableLayout
  readonly run: RunFacts
  readonly plan: RulePlan
  readonly stores: readonly RecordStore[]
  /** Enrolments gathered from a grade table's rows: empty until the rows are read, gathered anew by each `finish`. */
  readonly #derived: LayoutRecord | null
  readonly hits = new Hits()
  readonly kinds = new HitKinds()
  readonly columnBase: readonly number[]
  /** What the values of each dictionary mean, in the order the layout first names them. */
  readonly typed: readonly TypedColumn[]
  readonly oddLines = new OddLines()
  readonly #cells: readonly (readonly (CellChecks | null)[])[]
  readonly #rows: readonly RowChecks[]
  readonly #spare: SpareArrays
  #shownRow: ((rowNumber: number) => number) | null = null

  /** `spare`: where its work arrays come from and, if `release` is called, go back to. */
  constructor(layout: TableLayout, rules: readonly Rule[], run: RunFacts, spare: SpareArrays = new SpareArrays()) {
    this.layout = layout
    this.run = run
    this.#spare = spare
    const context = { today: run.today, skoleaarStart: startYearOf(run.skoleaar), tillatSyntetiske: run.tillatSyntetiske }
    const byDictionary = new Map<Dictionary, TypedColumn>()
    const typedFor = ({ column: { key }, dictionary, standIn }: LayoutColumn): TypedColumn | null => {
      if (dictionary === null) return null
      let typed = byDictionary.get(dictionary)
      if (typed === undefined) {
        typed = new TypedColumn(dictionary, standIn === true ? 'text' : canonicalColumns[key].type, context)
        byDictionary.set(dictionary, typed)
      }
      return typed
    }
    this.stores = layout.records.map((record) => new RecordStore(record, record.columns.map(typedFor)))
    this.#derived = layout.format.derives?.includes('elevkurs') === true ? elevkursLayout(layout.records[0]!) : null
    const planned = this.#derived === null ? this.stores : [...this.stores, deriveElevkurs(this.stores[0]!, this.#derived, spare)]
    const storeOf = new Map(planned.map((store) => [store.layout.id, store]))
    this.typed = [...byDictionary.values()]
    const bases: number[] = []
    let base = 0
    for (const { layout: record } of planned) {
      bases.push(base)
      base += record.columns.length
    }
    this.columnBase = bases
    this.plan = planRules(rules, storeOf, run, layout.format)
    const plans = this.stores.map((store) => recordPlan(this.plan, store))
    this.#cells = this.stores.map((store, record) =>
      store.layout.columns.map((column, i) => {
        const typed = store.typed[i]!
        const own = plans[record]!.cell.get(column.column.key) ?? []
        return typed === null || own.length === 0 ? null : new CellChecks(own, column, typed, store.layout.id, this.kinds, run)
      }),
    )
    this.#rows = this.stores.map((store, record) => new RowChecks(plans[record]!, store, this.kinds, run, spare))
  }

  /** Rows that the file has elsewhere: texts name them by the row the user sees. Told before the first row comes. */
  showRows(shownRow: (rowNumber: number) => number): void {
    for (const store of this.stores) store.shownRow = shownRow
    this.#shownRow = shownRow
  }

  /** Gives its work arrays up for the next check; it takes no more chunks and no edits. What it found stays. */
  release(): void {
    for (const checks of this.#rows) checks.release(this.#spare)
  }

  get rows(): number {
    let rows = this.oddLines.unknown
    for (const store of this.stores) rows += store.rows
    return rows
  }

  odd(line: OddLine): void {
    this.oddLines.add(line)
    this.#runLineRules(line, this.hits)
  }

  #runLineRules(line: OddLine, hits: Hits): void {
    for (const { rule, index } of this.plan.line) {
      if (!rule.kinds.includes(line.kind)) continue
      const context: LineContext<string> = {
        ...this.run,
        hit: (message: string, facts?: Facts, severity?: Severity): void => {
          hits.add(this.kinds.variantOf(index, message, severity ?? rule.severity), line.row, -1, -1, -1, 0, this.kinds.factOf(facts))
        },
      }
      rule.check(line, context)
    }
  }

  chunk(chunk: CodeChunk): void {
    const store = this.stores[chunk.record]!
    for (const typed of store.typed) typed?.extend()
    const skip = this.#skipped(chunk)
    this.checkChunk(chunk, store.rows, skip)
    store.keep(chunk)
  }

  /** Cell and row rules over a chunk whose first row is row `first` of the record; used for re-checks too (session.ts). */
  checkChunk(chunk: CodeChunk, first: number, skip: Uint8Array | null): void {
    const { record, rows, rowNumbers } = chunk
    const base = this.columnBase[record]!
    const { hits } = this
    this.#cells[record]!.forEach((checks, column) => {
      if (checks === null || !checks.extend()) return
      const codes = chunk.codes[column]!
      const { flags, lists } = checks
      // Where only a blank is wrong, as in most columns that must be filled, the first one is looked for in one go.
      const from = lists.length === 2 && flags[0] === 1 ? codes.indexOf(0) : 0
      for (let row = from < 0 ? rows : from; row < rows; row++) {
        const flag = flags[codes[row]!]!
        if (flag === 0 || (skip !== null && skip[row] === 1)) continue
        for (const { variant, fact } of lists[flag]!)
          hits.add(variant, rowNumbers[row]!, record, first + row, base + column, codes[row]!, fact)
      }
    })
    this.#rows[record]!.run(chunk, skip, (variant, at, column, fact) => {
      const code = column < 0 ? 0 : chunk.codes[column]![at]!
      hits.add(variant, rowNumbers[at]!, record, first + at, column < 0 ? -1 : base + column, code, fact)
    })
  }

  /** Whether the row's line does not fit its layout. */
  skips(rowNumber: number): boolean {
    return this.oddLines.rows.has(rowNumber)
  }

  /** Rows whose line does not fit its layout: their cells may be shifted, so cell and row rules leave them alone. */
  #skipped(chunk: CodeChunk): Uint8Array | null {
    if (this.oddLines.rows.size === 0) return null
    const skip = new Uint8Array(chunk.rows)
    for (let row = 0; row < chunk.rows; row++) if (this.oddLines.rows.has(chunk.rowNumbers[row]!)) skip[row] = 1
    return skip
  }

  /** Runs the rules that need all rows; yields the id of each as it is done. */
  *finish(given: Leveranse | null): Generator<string, CheckedTable> {
    return yield* this.finishWith(this.hits, given)
  }

  /** As `finish`, adding to other hits than the check's own (session.ts). */
  *finishWith(hits: Hits, given: Leveranse | null): Generator<string, CheckedTable> {
    const { kinds, plan } = this
    for (const typed of this.typed) typed.extend()
    const facts = tableFacts(this.layout, storesById(this.stores), this.oddLines.starts)
    const leveranse: InferredLeveranse =
      given === null ? inferLeveranse(facts, this.run.today) : { value: given, reason: 'given', facts: {} }
    const run: FileFacts = { ...this.run, leveranse: leveranse.value }
    const stores = this.#withDerived(hits)
    const columnBase = new Map(stores.map((store, i) => [store.layout.id, this.columnBase[i]!]))
    const recordIndex = new Map(stores.map((store, i) => [store.layout.id, i]))
    yield* runGroups(plan, storesById(stores), { kinds, hits, columnBase, recordIndex, run, spare: this.#spare })
    runTableRules(plan, facts, {
      kinds,
      hits,
      stores: this.stores,
      columnBase: this.columnBase,
      run,
      isRelocated: this.#shownRow !== null,
    })
    const isEmpty = (key: ColumnKey): boolean => !this.stores.some((store) => hasValue(facts.counts(store.layout.id, key)))
    const applied = appliedRules(plan, leveranse.value, isEmpty)
    const findings = collectFindings({
      hits: this.#withShiftedLinesTold(hits, stores),
      kinds,
      rules: plan.rules,
      stores,
      columnBase: this.columnBase,
      run,
      rows: this.rows,
      applies: (rule) => applied.rules.has(rule),
      repeatsPupils: this.#derived !== null,
    })
    const unknownColumns = this.layout.unknownColumns.map((column) => column.header)
    return {
      headerRow: this.layout.headerRow,
      rows: this.rows,
      records: Object.fromEntries(this.stores.map((store) => [store.layout.id, store.rows])),
      persons: personsInFile(this.stores).length,
      leveranse,
      skoler: schoolsIn(facts),
      fildato: facts.leveranse[0]?.value.fildato || null,
      coverage: { run: applied.run, notRun: applied.notRun, unknownColumns },
      // Rules that did not run come behind: reports name them when they say what was not checked.
      rules: plan.infos,
      findings,
    }
  }

  /** The records as rules over groups see them: those read, and the enrolments of a grade table, whose row rules run here. */
  #withDerived(hits: Hits): readonly RecordStore[] {
    if (this.#derived === null) return this.stores
    const record = this.stores.length
    const derived = deriveElevkurs(this.stores[0]!, this.#derived, this.#spare)
    if (this.#shownRow !== null) derived.shownRow = this.#shownRow
    // Rules on subject rows as well have said it there.
    const checks = new RowChecks(recordPlan(this.plan, derived, 'fagrad'), derived, this.kinds, this.run, this.#spare)
    let first = 0
    for (const { codes, rowNumbers } of derived.chunks()) {
      const wide = codes.map((column) => (column === null ? null : Int32Array.from(column)))
      checks.run({ record, rows: rowNumbers.length, rowNumbers, codes: wide }, null, (variant, at, column, fact) => {
        const code = column < 0 ? 0 : wide[column]![at]!
        hits.add(variant, rowNumbers[at]!, record, first + at, column < 0 ? -1 : this.columnBase[record]! + column, code, fact)
      })
      first += rowNumbers.length
    }
    checks.release(this.#spare)
    return [...this.stores, derived]
  }

  /** Tells a separator too many or too few once, instead of what the cells say that it has shifted. */
  #withShiftedLinesTold(hits: Hits, stores: readonly RecordStore[]): Hits {
    const { kinds, layout, oddLines, plan } = this
    const usage = { rowsOf: (record: number) => stores[record]!.rows, rows: this.rows, trailingSeparator: layout.format.trailingSeparator }
    const shifted = shiftedLines(hits, oddLines.unusual, usage)
    if (shifted.length + oddLines.rows.size === 0) return hits
    const kept = withoutHitsOn(new Set([...oddLines.rows, ...shifted.map((line) => line.row)]), hits, kinds, plan.rules)
    for (const line of shifted) this.#runLineRules(line, kept)
    return kept
  }
}

function hasValue(counts: ReadonlyMap<string, number>): boolean {
  return counts.size > (counts.has('') ? 1 : 0)
}

function storesById(stores: readonly RecordStore[]): ReadonlyMap<RecordId, RecordStore> {
  return new Map(stores.map((store) => [store.layout.id, store]))
}

/** Schools of the enrolments, or of the subject rows where there are none. */
function schoolsIn(facts: TableFacts): CheckedTable['skoler'] {
  const record = (facts.rows.get('elevkurs') ?? 0) > 0 ? 'elevkurs' : 'fagrad'
  return [...facts.counts(record, 'skolenummer')]
    .filter(([skolenummer]) => skolenummer !== '')
    .map(([skolenummer, rows]) => ({ skolenummer, rows }))
    .sort((a, b) => (a.skolenummer < b.skolenummer ? -1 : 1))
}
