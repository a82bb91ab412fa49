import { fail, ok, type Result } from '../result.ts'

/**
 * Reads a JSON document that a person has written. Problems name the line: `document-unreadable`, `document-key-twice` (JSON itself takes
 * the last of two and says nothing), `document-empty`.
 */
export function readJson(text: string): Result<unknown> {
  if (text.trim() === '') return fail('document-empty')
  const scan = new JsonScan(text)
  const sound = scan.value() && scan.end()
  if (scan.twice !== null) return fail('document-key-twice', { key: scan.twice, line: lineAt(text, scan.at) })
  if (!sound) return fail('document-unreadable', { kind: 'JSON', line: lineAt(text, scan.at) })
  return ok(JSON.parse(text))
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length
}

const BLANKS = /[ \t\r\n]*/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: a string of JSON may not hold them as they are
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
/** Deeper than anybody writes by hand. */
const DEEPEST = 100

/** Walks a document and stops where it is no longer JSON: what `JSON.parse` says of the place differs from engine to engine. */
class JsonScan {
  at = 0
  /** A key that stands twice in one object. */
  twice: string | null = null
  readonly #text: string
  #depth = 0

  constructor(text: string) {
    this.#text = text
  }

  value(): boolean {
    this.#take(BLANKS)
    const sign = this.#text[this.at]
    if (sign !== '{' && sign !== '[') return this.#take(STRING) !== null || this.#take(WORD) !== null
    if (++this.#depth > DEEPEST) return false
    const keys = new Set<string>()
    const sound = sign === '{' ? this.#items('}', () => this.#member(keys)) : this.#items(']', () => this.value())
    this.#depth--
    return sound
  }

  end(): boolean {
    this.#take(BLANKS)
    return this.at === this.#text.length
  }

  #items(close: string, item: () => boolean): boolean {
    this.at++
    this.#take(BLANKS)
    if (this.#skip(close)) return true
    for (;;) {
      if (!item()) return false
      this.#take(BLANKS)
      if (this.#skip(close)) return true
      if (!this.#skip(',')) return false
    }
  }

  #member(keys: Set<string>): boolean {
    this.#take(BLANKS)
    const from = this.at
    const written = this.#take(STRING)
    if (written === null) return false
    const key = JSON.parse(written) as string
    if (keys.has(key)) {
      this.twice = key
      this.at = from
      return false
    }
    keys.add(key)
    this.#take(BLANKS)
    return this.#skip(':') && this.value()
  }

  #skip(sign: string): boolean {
    if (this.#text[this.at] !== sign) return false
    this.at++
    return true
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.#text)?.[0] ?? null
    this.at += found?.length ?? 0
    return found
  }
}
