import type { PlainDate } from '../dates/plain-date.ts'
import { readTyped } from '../records/read-typed.ts'
import type { ValueType } from '../records/value-type.ts'
import type { Dictionary } from '../table/dictionary.ts'

export const BLANK = 0
export const OK = 1
export const UNREADABLE = 2

/** What a column without values has, as a layout of many columns has some; never written to. */
const ONLY_BLANK = new Uint8Array(1)
const ONLY_ZERO = new Int32Array(1)

export interface ReadingContext {
  readonly today: PlainDate
  readonly skoleaarStart: number
  readonly tillatSyntetiske: boolean
}

/**
 * What a dictionary's values mean: each distinct text is read once by the column's type.
 * `values[code]` is what rules see ('' when blank or unreadable); `canonical[code]` is the first code with the same meaning, so that
 * '2025/26' and '20252026' fall in one group.
 */
export class TypedColumn {
  readonly dictionary: Dictionary
  readonly type: ValueType
  readonly values: string[] = ['']
  readonly #context: ReadingContext
  status = ONLY_BLANK
  canonical = ONLY_ZERO
  size = 1
  #byValue: Map<string, number> | null = null

  constructor(dictionary: Dictionary, type: ValueType, context: ReadingContext) {
    this.dictionary = dictionary
    this.type = type
    this.#context = context
  }

  /** Reads the values that the dictionary has got since last time. */
  extend(): void {
    const size = this.dictionary.size
    if (size > this.status.length) this.#grow(size)
    for (let code = this.size; code < size; code++) {
      const text = this.dictionary.text(code)
      const { status, value } = readTyped(text, this.type, this.#context)
      this.values[code] = value
      this.status[code] = status === 'ok' ? OK : status === 'blank' ? BLANK : UNREADABLE
      this.canonical[code] = status === 'blank' ? 0 : status === 'unreadable' ? code : this.#canonicalCode(code, text, value)
    }
    this.size = size
  }

  /** Only a value that reads otherwise than it is written can mean the same as another; until one comes no index is kept. */
  #canonicalCode(code: number, text: string, value: string): number {
    if (this.#byValue === null) {
      if (text === value) return code
      this.#byValue = new Map()
      for (let known = code - 1; known > 0; known--) if (this.status[known] === OK) this.#byValue.set(this.values[known]!, known)
    }
    const first = this.#byValue.get(value)
    if (first !== undefined) return first
    this.#byValue.set(value, code)
    return code
  }

  #grow(size: number): void {
    const length = Math.max(size, this.status.length * 2, 16)
    const status = new Uint8Array(length)
    status.set(this.status)
    this.status = status
    const canonical = new Int32Array(length)
    canonical.set(this.canonical)
    this.canonical = canonical
  }
}
