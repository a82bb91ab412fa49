import type { ColumnKey } from '../records/column-key.ts'
import type { Facts, MetColumn, RowContext, RowRule, RowView, RunFacts, Severity } from '../rules/rule.ts'
import { CHUNK_ROWS, type CodeChunk } from '../table/chunk.ts'
import type { SpareArrays } from '../table/spare-arrays.ts'
import type { HitKinds } from './hits.ts'
import type { Planned } from './plan-rules.ts'
import type { RecordStore } from './record-store.ts'
import { type Cursor, createRowView } from './row-view.ts'
import { type TypedColumn, UNREADABLE } from './typed-column.ts'

type Ask = (value: string, run: RunFacts) => boolean

/** For one column: which rules a value leaves open, 32 rules to a word, `words` words per code. */
interface Gate {
  readonly key: ColumnKey
  readonly column: number
  readonly typed: TypedColumn
  /** Rules that read the column, and what they ask of it. */
  readonly asks: readonly { readonly bit: number; readonly when: Ask | null; readonly any: Ask | null }[]
  masks: Int32Array
  /** Rules whose `whenAny` the value meets; null where no rule asks. */
  either: Int32Array | null
  /** By code what a rule is told of it, for values that meet some `whenAny`: made once, for a file can be wrong in every row. */
  readonly met: (readonly MetColumn<ColumnKey>[])[]
  size: number
  /** By word, rules that some value but the blank leaves open, and rules that every value leaves open, the blank included. */
  readonly some: Int32Array
  readonly every: Int32Array
  /** By word, rules whose `whenAny` some value meets. */
  readonly meets: Int32Array
}

const NOTHING_MET: readonly MetColumn<ColumnKey>[] = []

export type EmitRowHit = (variant: number, at: number, column: number, fact: number) => void

/**
 * Row rules of one record, run over chunks. A rule's `when` and the readability of what it reads are decided once per distinct value and
 * kept as bit masks, so that an ordinary row is passed with a few ANDs; only rows that some rule asks for reach a `check`. Most rules ask
 * for a value that the file does not hold: they cost nothing per row, and neither does a column that decides about no other rule.
 */
export class RowChecks {
  readonly #rules: readonly Planned<RowRule>[]
  readonly #words: number
  readonly #gates: Gate[] = []
  /** Per rule the gates of its `whenAny`, in its order. */
  readonly #eitherGates: readonly (readonly Gate[])[]
  /** Rules that are open for each row of a chunk, one word of all rows behind the other. */
  readonly #open: Int32Array<ArrayBuffer>
  /** For one word the rules that a row meets through one of several columns; empty when no rule has `whenAny`. */
  readonly #either: Int32Array<ArrayBuffer>
  /** Words of the rules without `whenAny`: they need no such column. */
  readonly #withoutAny: Int32Array
  readonly #cursor: Cursor = { chunk: [], at: 0 }
  readonly #view: RowView<ColumnKey>
  readonly #context: RowContext<ColumnKey, string>
  readonly #run: RunFacts
  #emit: EmitRowHit = () => {}
  #current: Planned<RowRule> | null = null

  constructor(rules: readonly Planned<RowRule>[], store: RecordStore, kinds: HitKinds, run: RunFacts, spare: SpareArrays) {
    this.#rules = rules
    this.#run = run
    this.#words = Math.ceil(rules.length / 32)
    this.#open = spare.ints(CHUNK_ROWS * this.#words)
    this.#withoutAny = new Int32Array(this.#words)
    rules.forEach(({ rule }, bit) => {
      if (rule.whenAny === undefined) this.#withoutAny[bit >> 5]! |= 1 << (bit & 31)
    })
    this.#either = spare.ints(rules.some(({ rule }) => rule.whenAny !== undefined) ? CHUNK_ROWS : 0)
    const keys = [...new Set(rules.flatMap(({ rule }) => [...rule.reads, ...(rule.optional ?? [])]))]
    const present = keys.filter((key) => store.column(key) >= 0)
    this.#view = createRowView(
      present.map((key) => ({ key, index: store.column(key), typed: store.typed[store.column(key)]! })),
      keys.filter((key) => store.column(key) < 0),
      this.#cursor,
    )
    for (const key of present) {
      const column = store.column(key)
      const typed = store.typed[column]!
      const asks = rules.flatMap(({ rule }, bit) => {
        const reads = rule.reads.includes(key) || rule.optional?.includes(key) === true
        return reads ? [{ bit, when: rule.when?.[key] ?? null, any: rule.whenAny?.[key] ?? null }] : []
      })
      const mayFail = typed.type !== 'text' && typed.type !== 'code'
      const any = asks.some((ask) => ask.any !== null)
      if (mayFail || any || asks.some((ask) => ask.when !== null)) {
        const words = 64 * this.#words
        this.#gates.push({
          key,
          column,
          typed,
          asks,
          masks: new Int32Array(words),
          either: any ? new Int32Array(words) : null,
          met: [],
          size: 0,
          some: new Int32Array(this.#words),
          every: new Int32Array(this.#words).fill(-1),
          meets: new Int32Array(this.#words),
        })
      }
    }
    this.#eitherGates = rules.map(({ rule }) =>
      Object.keys(rule.whenAny ?? {}).flatMap((asked) => this.#gates.filter(({ key, either }) => key === asked && either !== null)),
    )
    this.#context = {
      ...run,
      hit: (at: ColumnKey, message: string, facts?: Facts, severity?: Severity): void => {
        const { rule, index } = this.#current!
        this.#emit(kinds.variantOf(index, message, severity ?? rule.severity), this.#cursor.at, store.column(at), kinds.factOf(facts))
      },
    }
  }

  /** Runs the rules over a chunk; `skip` has 1 for rows whose line does not fit its layout. */
  run(chunk: CodeChunk, skip: Uint8Array | null, emit: EmitRowHit): void {
    const words = this.#words
    if (words === 0) return
    for (const gate of this.#gates) this.#extend(gate)
    const asked: number[] = []
    for (let word = 0; word < words; word++) if (this.#openWord(word, chunk)) asked.push(word)
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
      if ((possible & ~every[word]!) === 0) continue
      andMasks(open, chunk.codes[column]!, masks, words, word)
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

  /** Gives its arrays up; it runs over no more chunks. */
  release(spare: SpareArrays): void {
    spare.give(this.#open, this.#either)
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

  #extend(gate: Gate): void {
    const words = this.#words
    const { typed } = gate
    if (typed.size * words > gate.masks.length) {
      const masks = new Int32Array(Math.max(typed.size * words, gate.masks.length * 2))
      masks.set(gate.masks)
      gate.masks = masks
      if (gate.either !== null) {
        const wider = new Int32Array(masks.length)
        wider.set(gate.either)
        gate.either = wider
      }
    }
    for (let code = gate.size; code < typed.size; code++) {
      const from = code * words
      for (let word = 0; word < words; word++) gate.masks[from + word] = -1
      const unreadable = typed.status[code] === UNREADABLE
      const value = typed.values[code]!
      let isMet = false
      for (const { bit, when, any } of gate.asks) {
        if (any !== null && gate.either !== null && !unreadable && any(value, this.#run)) {
          gate.either[from + (bit >> 5)]! |= 1 << (bit & 31)
          isMet = true
        }
        if (unreadable || (when !== null && !when(value, this.#run))) gate.masks[from + (bit >> 5)]! &= ~(1 << (bit & 31))
      }
      for (let word = 0; word < words; word++) {
        const mask = gate.masks[from + word]!
        if (code > 0) gate.some[word]! |= mask
        gate.every[word]! &= mask
        if (gate.either !== null) gate.meets[word]! |= gate.either[from + word]!
      }
      gate.met[code] = isMet ? [{ key: gate.key, value }] : NOTHING_MET
    }
    gate.size = typed.size
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
