import type { LayoutColumn } from '../formats/table-layout.ts'
import type { ColumnKey } from '../records/column-key.ts'
import type { RecordId } from '../records/record-id.ts'
import type { Cell, CellContext, CellRule, Facts, RunFacts, Severity } from '../rules/rule.ts'
import type { HitKinds } from './hits.ts'
import type { Planned } from './plan-rules.ts'
import { BLANK, OK, type TypedColumn } from './typed-column.ts'

export interface CellHit {
  readonly variant: number
  readonly fact: number
}

const NO_FLAGS = new Int32Array(0)
const STATUS = ['blank', 'ok', 'unreadable'] as const

/** Cell rules of one column: each distinct value is judged once; `flags[code]` is 0 for a value without hits, else an index into `lists`. */
export class CellChecks {
  readonly lists: (readonly CellHit[])[] = [[]]
  flags = NO_FLAGS
  readonly #rules: readonly Planned<CellRule>[]
  readonly #typed: TypedColumn
  readonly #column: LayoutColumn
  readonly #record: RecordId
  readonly #kinds: HitKinds
  readonly #context: CellContext<string>
  #size = 0
  #found: CellHit[] = []
  #current = 0
  #severity: Severity = 'error'

  constructor(
    rules: readonly Planned<CellRule>[],
    column: LayoutColumn,
    typed: TypedColumn,
    record: RecordId,
    kinds: HitKinds,
    run: RunFacts,
  ) {
    this.#rules = rules
    this.#column = column
    this.#typed = typed
    this.#record = record
    this.#kinds = kinds
    this.#context = {
      ...run,
      hit: (message: string, facts?: Facts, severity?: Severity): void => {
        this.#found.push({ variant: kinds.variantOf(this.#current, message, severity ?? this.#severity), fact: this.#kinds.factOf(facts) })
      },
    }
  }

  /** Judges the values that have come since last time; true when any value of the column has a hit. */
  extend(): boolean {
    const { size, status, values, dictionary, type } = this.#typed
    const key: ColumnKey = this.#column.column.key
    for (let code = this.#size; code < size; code++) {
      const readable = status[code] === OK || status[code] === BLANK
      const cell: Cell = {
        key,
        text: dictionary.text(code),
        value: values[code]!,
        status: STATUS[status[code]!]!,
        type,
        column: this.#column.column,
        record: this.#record,
      }
      this.#judge(cell, readable)
      if (this.#found.length > 0) {
        this.#makeRoom(size)
        this.flags[code] = this.lists.push(this.#found) - 1
        this.#found = []
      }
    }
    this.#size = size
    if (this.lists.length === 1) return false
    this.#makeRoom(size)
    return true
  }

  /** Most columns of most files have nothing to flag, and no memory for it. */
  #makeRoom(size: number): void {
    if (size <= this.flags.length) return
    const flags = new Int32Array(Math.max(size, this.flags.length * 2))
    flags.set(this.flags)
    this.flags = flags
  }

  #judge(cell: Cell, readable: boolean): void {
    let asked: CellRule['when']
    let answer = true
    for (const { rule, index } of this.#rules) {
      if (!readable && rule.unreadable !== true) continue
      if (rule.when !== asked) {
        asked = rule.when
        answer = asked === undefined || asked(cell, this.#context)
      }
      if (!answer) continue
      this.#current = index
      this.#severity = rule.severity
      rule.check(cell, this.#context)
    }
  }
}

/** The cell rules that look at a column of a record. */
export function cellRulesOf(rules: readonly Planned<CellRule>[], record: RecordId, key: ColumnKey): readonly Planned<CellRule>[] {
  return rules.filter(({ rule }) => rule.appliesTo.includes(record) && (rule.reads === '*' || rule.reads.includes(key)))
}
