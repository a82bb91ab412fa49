import type { Variant } from '../findings/checked-file.ts'
import type { Facts, Severity } from '../rules/rule.ts'

/** Most files of a folder have few. */
const FIRST = 128
const NAMES = ['variant', 'rowNumber', 'record', 'row', 'column', 'code', 'fact'] as const

/** Hits as plain columns; what each means stands in `Hits`. */
export type HitColumns = Readonly<Record<(typeof NAMES)[number], Int32Array>>

/** What a check said, as integers: rule variant, place, value, facts. Words and objects come when a report asks. */
export class Hits {
  size = 0
  variant = new Int32Array(FIRST)
  /** Row number as Excel opens the file; 0 = the whole file. */
  rowNumber = new Int32Array(FIRST)
  /** Record index and row index there, -1 where the hit is not about a kept row. */
  record = new Int32Array(FIRST)
  row = new Int32Array(FIRST)
  /** Column number over all records (`columnBase[record] + column`), -1 = the row or file as a whole. */
  column = new Int32Array(FIRST)
  code = new Int32Array(FIRST)
  fact = new Int32Array(FIRST)

  add(variant: number, rowNumber: number, record: number, row: number, column: number, code: number, fact: number): void {
    const i = this.size
    if (i === this.variant.length) this.#grow()
    this.variant[i] = variant
    this.rowNumber[i] = rowNumber
    this.record[i] = record
    this.row[i] = row
    this.column[i] = column
    this.code[i] = code
    this.fact[i] = fact
    this.size = i + 1
  }

  /** The columns up to the last hit, sharing their memory. */
  columns(): HitColumns {
    const of = (name: (typeof NAMES)[number]) => this[name].subarray(0, this.size)
    return {
      variant: of('variant'),
      rowNumber: of('rowNumber'),
      record: of('record'),
      row: of('row'),
      column: of('column'),
      code: of('code'),
      fact: of('fact'),
    }
  }

  #grow(): void {
    for (const name of NAMES) {
      // What is not written yet takes no memory, what is has to be moved: so by large steps.
      const wide = new Int32Array(this[name].length * 4)
      wide.set(this[name])
      this[name] = wide
    }
  }
}

/** Facts seen lately of one variant: as many as a rule that looks at several columns has lists of its own. */
const RECENT = 4

interface Seen {
  readonly facts: Facts
  readonly slots: readonly string[]
  readonly id: number
}

/** Numbers for the kinds of hit (rule, message, severity) and for sets of facts, each given once. */
export class HitKinds {
  readonly variants: Variant[] = []
  readonly facts: Facts[] = [{}]
  /** Per set of facts the set without its repair: hits with the same cause may each have their own. */
  readonly causes: number[] = [0]
  readonly #ofRule: { readonly message: string; readonly severity: Severity; readonly id: number }[][] = []
  readonly #factIds = new Map<string, number>()
  /** A rule mostly says again what it said a moment ago; comparing with that is a tenth of the price of making a key of it. */
  readonly #recent: Seen[][] = []
  readonly #oldest: number[] = []
  /** Variant asked for last: facts come right behind it. Only a hint where to look, any facts are right for any variant. */
  #variant = 0

  variantOf(rule: number, message: string, severity: Severity): number {
    this.#ofRule[rule] ??= []
    const known = this.#ofRule[rule]
    for (let i = 0; i < known.length; i++) {
      const kind = known[i]!
      if (kind.message === message && kind.severity === severity) {
        this.#variant = kind.id
        return kind.id
      }
    }
    const id = this.variants.push({ rule, message, severity }) - 1
    known.push({ message, severity, id })
    this.#recent.push([])
    this.#oldest.push(0)
    this.#variant = id
    return id
  }

  factOf(facts: Facts | undefined): number {
    if (facts === undefined) return 0
    const recent = this.#recent[this.#variant]
    if (recent === undefined) return this.#numberOf(facts)
    for (let i = 0; i < recent.length; i++) if (recent[i]!.facts === facts || isSame(facts, recent[i]!)) return recent[i]!.id
    const id = this.#numberOf(facts)
    const oldest = this.#oldest[this.#variant]!
    recent[oldest] = { facts, slots: Object.keys(facts), id }
    this.#oldest[this.#variant] = (oldest + 1) % RECENT
    return id
  }

  #numberOf(facts: Facts): number {
    const key = JSON.stringify(facts)
    let id = this.#factIds.get(key)
    if (id === undefined) {
      id = this.facts.push(facts) - 1
      this.#factIds.set(key, id)
      const { fix, ...cause } = facts
      this.causes[id] = fix === undefined ? id : this.#numberOf(cause)
    }
    return id
  }
}

/** Whether facts have the JSON of those seen; false only means that the quick look does not tell. */
function isSame(facts: Facts, seen: Seen): boolean {
  if (facts === seen.facts) return true
  let at = 0
  for (const slot in facts) {
    if (slot !== seen.slots[at++]) return false
    const [mine, other] = [facts[slot], seen.facts[slot]]
    if (mine !== other && !(typeof mine === 'object' && typeof other === 'object' && sameList(mine, other))) return false
  }
  return at === seen.slots.length
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}
