import type { TypedColumn } from './typed-column.ts'

/** Texts used by findings, each once; index 0 is the blank. */
export class Texts {
  readonly list: string[] = ['']
  readonly #ids = new Map<string, number>([['', 0]])

  idOf(text: string): number {
    let id = this.#ids.get(text)
    if (id === undefined) {
      id = this.list.push(text) - 1
      this.#ids.set(text, id)
    }
    return id
  }

  /** -1 when no finding has it. */
  find(text: string): number {
    return this.#ids.get(text) ?? -1
  }
}

/** Text ids of a column's codes, each made when a finding first needs it. */
export class TextIds {
  /** Id + 1 by code, 0 = not made yet. For loops over a million findings; everybody else asks `of`. */
  readonly known: Int32Array
  readonly #texts: Texts
  readonly #typed: TypedColumn
  readonly #asRead: boolean

  /** `codes`: how many may be asked for; none in a file without findings. `asRead`: the canonical text, or what stands there when it cannot be read: so a person is the same however his number is written. */
  constructor(texts: Texts, typed: TypedColumn, asRead: boolean, codes: number) {
    this.#texts = texts
    this.#typed = typed
    this.#asRead = asRead
    this.known = new Int32Array(codes)
  }

  of(code: number): number {
    const known = this.known[code]!
    if (known > 0) return known - 1
    const id = this.#texts.idOf(this.#text(code))
    this.known[code] = id + 1
    return id
  }

  /** As `of`, but -1 when no finding has the text. */
  find(code: number): number {
    const known = this.known[code]!
    return known > 0 ? known - 1 : this.#texts.find(this.#text(code))
  }

  #text(code: number): string {
    return (this.#asRead && this.#typed.values[code]) || this.#typed.dictionary.text(code)
  }
}
