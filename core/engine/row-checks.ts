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
  readonly asks: readonly { readonly bit: number; readonly when: Ask | null; readonly any: Ask | null; readonly mayBeUnread: boolean }[]
  masks: Int32Array
  /** Rules whose `whenAny` the value meets; null where no rule asks. */
  either: Int32Array | null
  /** By code what a rule is told of it, for values that meet some `whenAny`: made once, for a file can be wrong in every row. */
  readonly met: (readonly MetColumn<ColumnKey>[])[]
  size: number
  /** Whether every value leaves the same rules open, as in a column without values: then the rows need not be gone through. */
  uniform: boolean
}

/** A school year nobody can read is told of where it stands; rules that can do without it take that of the file, as for a blank one. */
function isReplaced(rule: RowRule, key: ColumnKey): boolean {
  return key === 'skoleaar' && !rule.reads.includes(key) && rule.when?.[key] === undefined
}

const NOTHING_MET: readonly MetColumn<ColumnKey>[] = []

export type EmitRowHit = (variant: number, at: number, column: number, fact: number) => void

/**
 * Row rules of one record, run over chunks. A rule's `when` and the readability of what it reads are decided once per distinct value and
 * kept as bit masks, so that an ordinary row is passed with a few ANDs; only rows that some rule asks for reach a `check`.
 */
export class RowChecks {
  readonly #rules: readonly Planned<RowRule>[]
  readonly #words: number
  readonly #gates: Gate[] = []
  /** Per rule the gates of its `whenAny`, in its order. */
  readonly #eitherGates: readonly (readonly Gate[])[]
  readonly #open: Int32Array<ArrayBuffer>
  /** Rules that a row meets through one of several columns; empty when no rule has `whenAny`. */
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
    this.#either = spare.ints(rules.some(({ rule }) => rule.whenAny !== undefined) ? CHUNK_ROWS * this.#words : 0)
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
        return reads ? [{ bit, when: rule.when?.[key] ?? null, any: rule.whenAny?.[key] ?? null, mayBeUnread: isReplaced(rule, key) }] : []
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
          uniform: true,
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
    const open = this.#open
    const rows = chunk.rows
    for (const gate of this.#gates) this.#extend(gate)
    for (let word = 0; word < words; word++) {
      const last = word === words - 1 && this.#rules.length % 32 !== 0
      let all = last ? (1 << (this.#rules.length % 32)) - 1 : -1
      for (const { masks, uniform } of this.#gates) if (uniform) all &= masks[word]!
      for (let i = word, end = rows * words; i < end; i += words) open[i] = all
    }
    const either = this.#either
    if (either.length > 0) for (let i = 0, end = rows * words; i < end; i++) either[i] = this.#withoutAny[i % words]!
    for (const gate of this.#gates) {
      const codes = chunk.codes[gate.column]!
      if (gate.either !== null) {
        for (let row = 0; row < rows; row++) {
          for (let word = 0; word < words; word++) either[row * words + word]! |= gate.either[codes[row]! * words + word]!
        }
      }
      if (gate.uniform) continue
      const masks = gate.masks
      if (words === 1) for (let row = 0; row < rows; row++) open[row]! &= masks[codes[row]!]!
      else {
        for (let row = 0; row < rows; row++) {
          const from = codes[row]! * words
          const to = row * words
          for (let word = 0; word < words; word++) open[to + word]! &= masks[from + word]!
        }
      }
    }
    if (either.length > 0) for (let i = 0, end = rows * words; i < end; i++) open[i]! &= either[i]!
    this.#emit = emit
    this.#cursor.chunk = chunk.codes
    for (let i = 0, end = rows * words; i < end; i++) {
      let bits = open[i]!
      if (bits === 0) continue
      const row = words === 1 ? i : Math.floor(i / words)
      if (skip !== null && skip[row] === 1) continue
      this.#cursor.at = row
      const base = words === 1 ? 0 : (i % words) * 32
      while (bits !== 0) {
        const bit = 31 - Math.clz32(bits & -bits)
        bits &= bits - 1
        this.#current = this.#rules[base + bit]!
        this.#current.rule.check(this.#view, this.#context, this.#metBy(base + bit, chunk, row))
      }
    }
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
      for (const { bit, when, any, mayBeUnread } of gate.asks) {
        if (any !== null && gate.either !== null && !unreadable && any(value, this.#run)) {
          gate.either[from + (bit >> 5)]! |= 1 << (bit & 31)
          isMet = true
        }
        if ((unreadable && !mayBeUnread) || (when !== null && !when(value, this.#run))) gate.masks[from + (bit >> 5)]! &= ~(1 << (bit & 31))
      }
      for (let word = 0; gate.uniform && word < words; word++) gate.uniform = gate.masks[from + word] === gate.masks[word]
      gate.met[code] = isMet ? [{ key: gate.key, value }] : NOTHING_MET
    }
    gate.size = typed.size
  }
}
