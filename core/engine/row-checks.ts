import type { ColumnKey } from '../records/column-key.ts'
import type { Facts, MetColumn, RowContext, RowRule, RowView, RunFacts, Severity } from '../rules/rule.ts'
import { CHUNK_ROWS, type CodeChunk } from '../table/chunk.ts'
import type { SpareArrays } from '../table/spare-arrays.ts'
import type { HitKinds } from './hits.ts'
import type { Planned } from './plan-rules.ts'
import type { RecordPlan } from './record-plan.ts'
import type { RecordStore } from './record-store.ts'
import { isGate, NOTHING_MET, RowGate } from './row-gate.ts'
import { type Cursor, createRowView } from './row-view.ts'

export type EmitRowHit = (variant: number, at: number, column: number, fact: number) => void

/** What was said last, with its numbers: where every row is wrong a rule says the same again and again, and nothing is looked up. */
interface Said {
  readonly rule: Planned<RowRule>
  readonly at: ColumnKey
  readonly message: string
  readonly facts: Facts | undefined
  readonly severity: Severity
  readonly variant: number
  readonly column: number
  readonly fact: number
}

/**
 * Row rules of one record, run over chunks. A rule's `when` and the readability of what it reads are decided once per distinct value and
 * kept as bit masks, so that an ordinary row is passed with a few ANDs; only rows that some rule asks for reach a `check`. Most rules ask
 * for a value that the file does not hold: they cost nothing per row, and neither does a column that decides about no other rule.
 */
export class RowChecks {
  readonly #rules: readonly Planned<RowRule>[]
  readonly #words: number
  readonly #gates: readonly RowGate[]
  /** Per rule the gates of its `whenAny`, in its order. */
  readonly #eitherGates: readonly (readonly RowGate[])[]
  /** Rules that are open for each row of a chunk, one word of all rows behind the other. */
  readonly #open: Int32Array<ArrayBuffer>
  /** For one word the rules that a row meets through one of several columns; empty when no rule has `whenAny`. */
  readonly #either: Int32Array<ArrayBuffer>
  /** Words of the rules without `whenAny`: they need no such column. */
  readonly #withoutAny: Int32Array
  readonly #cursor: Cursor = { chunk: [], at: 0 }
  readonly #view: RowView<ColumnKey>
  readonly #context: RowContext<ColumnKey, string>
  #emit: EmitRowHit = () => {}
  #current: Planned<RowRule> | null = null

  constructor({ row: rules, asks }: RecordPlan, store: RecordStore, kinds: HitKinds, run: RunFacts, spare: SpareArrays) {
    this.#rules = rules
    this.#words = Math.ceil(rules.length / 32)
    this.#open = spare.ints(CHUNK_ROWS * this.#words)
    this.#withoutAny = new Int32Array(this.#words)
    rules.forEach(({ rule }, bit) => {
      if (rule.whenAny === undefined) this.#withoutAny[bit >> 5]! |= 1 << (bit & 31)
    })
    this.#either = spare.ints(rules.some(({ rule }) => rule.whenAny !== undefined) ? CHUNK_ROWS : 0)
    const present = [...asks].flatMap(([key, ofKey]) => {
      const index = store.column(key)
      return index < 0 ? [] : [{ key, index, typed: store.typed[index]!, ofKey }]
    })
    const lacking = [...asks.keys()].filter((key) => store.column(key) < 0)
    this.#view = createRowView(present, lacking, this.#cursor)
    this.#gates = present
      .filter(({ typed, ofKey }) => isGate(typed, ofKey))
      .map(({ key, index, typed, ofKey }) => new RowGate(key, index, typed, ofKey, this.#words, run))
    this.#eitherGates = rules.map(({ rule }) =>
      Object.keys(rule.whenAny ?? {}).flatMap((asked) => this.#gates.filter(({ key, either }) => key === asked && either !== null)),
    )
    let said: Said | null = null
    this.#context = {
      ...run,
      hit: (at: ColumnKey, message: string, facts?: Facts, severity: Severity = this.#current!.rule.severity): void => {
        const rule = this.#current!
        if (
          said === null ||
          said.rule !== rule ||
          said.at !== at ||
          said.message !== message ||
          said.facts !== facts ||
          said.severity !== severity
        ) {
          const variant = kinds.variantOf(rule.index, message, severity)
          said = { rule, at, message, facts, severity, variant, column: store.column(at), fact: kinds.factOf(facts) }
        }
        this.#emit(said.variant, this.#cursor.at, said.column, said.fact)
      },
    }
  }

  /** Runs the rules over a chunk; `skip` has 1 for rows whose line does not fit its layout. */
  run(chunk: CodeChunk, skip: Uint8Array | null, emit: EmitRowHit): void {
    for (const gate of this.#gates) gate.extend()
    const asked: number[] = []
    for (let word = 0; word < this.#words; word++) if (this.#openWord(word, chunk)) asked.push(word)
    if (asked.length === 0) return
    const open = this.#open
    const first = asked[0]! * CHUNK_ROWS
    const more = asked.length > 1
    this.#emit = emit
    this.#cursor.chunk = chunk.codes
    for (let row = 0; row < chunk.rows; row++) {
      if (!more && open[first + row] === 0) continue
      if (skip !== null && skip[row] === 1) continue
      this.#cursor.at = row
      for (const word of asked) if (open[word * CHUNK_ROWS + row] !== 0) this.#check(word, chunk, row)
    }
  }

  /** Gives its arrays up; it runs over no more chunks. */
  release(spare: SpareArrays): void {
    spare.give(this.#open, this.#either)
  }

  #check(word: number, chunk: CodeChunk, row: number): void {
    let bits = this.#open[word * CHUNK_ROWS + row]!
    while (bits !== 0) {
      const rule = word * 32 + 31 - Math.clz32(bits & -bits)
      bits &= bits - 1
      this.#current = this.#rules[rule]!
      this.#current.rule.check(this.#view, this.#context, this.#metBy(rule, chunk, row))
    }
  }

  /** Finds the rules of a word that are open for each row of the chunk; false when none can be for any. */
  #openWord(word: number, chunk: CodeChunk): boolean {
    const possible = this.#possible(word, chunk)
    if (possible === 0) return false
    const { rows } = chunk
    const words = this.#words
    const from = word * CHUNK_ROWS
    const open = this.#open.fill(possible, from, from + rows).subarray(from, from + rows)
    for (const { column, every, masks } of this.#gates) {
      if ((possible & ~every[word]!) !== 0) andMasks(open, chunk.codes[column]!, masks, words, word)
    }
    const through = possible & ~this.#withoutAny[word]!
    if (through === 0) return true
    const either = this.#either.fill(this.#withoutAny[word]!, 0, rows)
    for (const { column, either: masks, meets } of this.#gates) {
      if (masks !== null && (through & meets[word]!) !== 0) orMasks(either, chunk.codes[column]!, rows, masks, words, word)
    }
    for (let row = 0; row < rows; row++) open[row]! &= either[row]!
    return true
  }

  /** Rules of a word that may be open for some row: all that they ask for is among the values met so far. */
  #possible(word: number, chunk: CodeChunk): number {
    const left = this.#rules.length - word * 32
    let possible = this.#withoutAny[word]!
    for (const { meets } of this.#gates) possible |= meets[word]!
    if (left < 32) possible &= (1 << left) - 1
    for (const { masks, some } of this.#gates) possible &= some[word]! | masks[word]!
    for (const { column, some } of this.#gates) {
      // Every dictionary has the blank: rules that ask for it alone are possible only if it stands in the chunk.
      if ((possible & ~some[word]!) !== 0 && !hasBlank(chunk.codes[column]!, chunk.rows)) possible &= some[word]!
    }
    return possible
  }

  /** The columns of a row that meet a rule's `whenAny`. */
  #metBy(rule: number, chunk: CodeChunk, row: number): readonly MetColumn<ColumnKey>[] {
    let met = NOTHING_MET
    const gates = this.#eitherGates[rule]!
    for (let i = 0; i < gates.length; i++) {
      const gate = gates[i]!
      const code = chunk.codes[gate.column]![row]!
      if ((gate.either![code * this.#words + (rule >> 5)]! & (1 << (rule & 31))) === 0) continue
      met = met === NOTHING_MET ? gate.met[code]! : [...met, ...gate.met[code]!]
    }
    return met
  }
}

function hasBlank(codes: Int32Array, rows: number): boolean {
  const at = codes.indexOf(0)
  return at >= 0 && at < rows
}

function andMasks(open: Int32Array, codes: Int32Array, masks: Int32Array, words: number, word: number): void {
  if (words === 1) for (let row = 0; row < open.length; row++) open[row]! &= masks[codes[row]!]!
  else for (let row = 0; row < open.length; row++) open[row]! &= masks[codes[row]! * words + word]!
}

function orMasks(either: Int32Array, codes: Int32Array, rows: number, masks: Int32Array, words: number, word: number): void {
  for (let row = 0; row < rows; row++) either[row]! |= masks[codes[row]! * words + word]!
}
