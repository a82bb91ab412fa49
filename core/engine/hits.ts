import type { Variant } from '../findings/checked-file.ts'
import type { Facts, Severity } from '../rules/rule.ts'

const FIRST = 1024

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

  #grow(): void {
    for (const name of ['variant', 'rowNumber', 'record', 'row', 'column', 'code', 'fact'] as const) {
      const wide = new Int32Array(this[name].length * 2)
      wide.set(this[name])
      this[name] = wide
    }
  }
}

/** Numbers for the kinds of hit (rule, message, severity) and for sets of facts, each given once. */
export class HitKinds {
  readonly variants: Variant[] = []
  readonly facts: Facts[] = [{}]
  /** Per set of facts the set without its repair: hits with the same cause may each have their own. */
  readonly causes: number[] = [0]
  readonly #variantIds = new Map<string, number>()
  readonly #factIds = new Map<string, number>()

  variantOf(rule: number, message: string, severity: Severity): number {
    const key = `${rule} ${message} ${severity}`
    let id = this.#variantIds.get(key)
    if (id === undefined) {
      id = this.variants.push({ rule, message, severity }) - 1
      this.#variantIds.set(key, id)
    }
    return id
  }

  factOf(facts: Facts | undefined): number {
    if (facts === undefined) return 0
    const key = JSON.stringify(facts)
    let id = this.#factIds.get(key)
    if (id === undefined) {
      id = this.facts.push(facts) - 1
      this.#factIds.set(key, id)
      const { fix, ...cause } = facts
      this.causes[id] = fix === undefined ? id : this.factOf(cause)
    }
    return id
  }
}
