/** Turns the bytes of one distinct value into text; files/csv/decode-text.ts has one per encoding. */
export type DecodeBytes = (bytes: Uint8Array, start: number, end: number) => string

const FIRST_SLOTS = 256
const FIRST_ARENA = 1024
/** What a column without values looks in; never written to. */
const NO_SLOTS = new Int32Array(1)
const NO_ENTRIES = new Int32Array(0)
const NO_BYTES = new Uint8Array(0)
/** Per code: hash, place in the arena, length. Four ints apart, so that one value's facts lie in one cache line. */
const ENTRY = 4

/** Start value and step of the running hash that readers compute over a field's bytes (FNV-1a, 32 bits). */
export const HASH_SEED = 0x811c9dc5 | 0
export const HASH_PRIME = 0x01000193

/** The values of a dictionary in the order of their codes, as a thread can send them to another. */
export interface DictionaryBytes {
  readonly size: number
  /** As in `Dictionary`: hash, place in the arena, length, unused; four per code. */
  readonly entries: Int32Array<ArrayBuffer>
  readonly arena: Uint8Array<ArrayBuffer>
}

/**
 * Distinct values of one column, numbered from 0 in order of first appearance; 0 is always the blank.
 * Bytes go in with their hash and come back as a code without a string being made; text is decoded once per distinct value, when asked for.
 * Values that arrive as text (edits) get codes of the same series; one text has one code whichever way it came, also when one file
 * spells it in two encodings.
 */
export class Dictionary {
  size = 1
  readonly #decode: DecodeBytes
  #slots = NO_SLOTS
  #entries = NO_ENTRIES
  #arena = NO_BYTES
  #arenaUsed = 0
  #texts: (string | undefined)[] = ['']
  /** Texts with letters outside ASCII: only those can be spelled in two ways. Once text comes in (`#allTexts`) it holds every value. */
  #byText = new Map<string, number>()
  #allTexts = false

  constructor(decode: DecodeBytes) {
    this.#decode = decode
  }

  /** Code of `bytes[start, end)`, whose FNV-1a hash the reader has already computed. Empty range -> 0. */
  codeOfBytes(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const length = end - start
    if (length === 0) return 0
    const slots = this.#slots
    const entries = this.#entries
    const arena = this.#arena
    const mask = slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (;;) {
      const code = slots[slot]!
      if (code === 0) return this.#newBytes(bytes, start, end, hash, slot)
      const entry = code * ENTRY
      if (entries[entry] === hash && entries[entry + 2] === length) {
        const shift = entries[entry + 1]! - start
        let i = start
        while (i < end && arena[i + shift] === bytes[i]) i++
        if (i === end) return code
      }
      slot = (slot + 1) & mask
    }
  }

  /** Code of a value that arrives as text: `codeOfText('')` -> 0. */
  codeOfText(text: string): number {
    if (text === '') return 0
    if (!this.#allTexts) {
      for (let code = this.size - 1; code > 0; code--) this.#byText.set(this.text(code), code)
      this.#allTexts = true
    }
    return this.#byText.get(text) ?? this.#newCode(text)
  }

  /** The value as it stands in the file. */
  text(code: number): string {
    const known = this.#texts[code]
    if (known !== undefined) return known
    const from = this.#entries[code * ENTRY + 1]!
    const text = this.#decode(this.#arena, from, from + this.#entries[code * ENTRY + 2]!)
    this.#texts[code] = text
    return text
  }

  /** The values as bytes, sharing this dictionary's memory: for one that is read no further. Values that came as text have no bytes. */
  toBytes(): DictionaryBytes {
    if (this.#allTexts) throw new Error('a dictionary with values that came as text has not the bytes of all')
    // What all empty dictionaries share is not given away: a thread that sends it on takes it from the others.
    if (this.size === 1) return { size: 1, entries: new Int32Array(0), arena: new Uint8Array(0) }
    return { size: this.size, entries: this.#entries, arena: this.#arena }
  }

  /** Codes here of the values of another dictionary of the same encoding, by their codes there: `codesOf(other)[3]`. New ones are added in their order. */
  codesOf(other: DictionaryBytes): Int32Array {
    const codes = new Int32Array(other.size)
    for (let code = 1; code < other.size; code++) {
      const [hash, start, length] = [other.entries[code * ENTRY]!, other.entries[code * ENTRY + 1]!, other.entries[code * ENTRY + 2]!]
      codes[code] = this.codeOfBytes(other.arena, start, start + length, hash)
    }
    return codes
  }

  /** Bytes not seen before: a new value, or another spelling of a known text. */
  #newBytes(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    if (!this.#allTexts && isAscii(bytes, start, end)) return this.#remember(this.#newCode(undefined), bytes, start, end, hash, slot)
    const text = this.#decode(bytes, start, end)
    if (text === '') return 0
    const known = this.#byText.get(text)
    if (known === undefined) return this.#remember(this.#newCode(text), bytes, start, end, hash, slot)
    // Known without bytes: it came as text and now gets them. Known with bytes: a second spelling, rare enough to be decoded each time.
    return this.#entries[known * ENTRY + 2] === 0 ? this.#remember(known, bytes, start, end, hash, slot) : known
  }

  #newCode(text: string | undefined): number {
    const code = this.size
    if ((code + 1) * ENTRY > this.#entries.length) {
      const grown = new Int32Array(Math.max(this.#entries.length, (FIRST_SLOTS / 4) * ENTRY) * 2)
      grown.set(this.#entries)
      this.#entries = grown
    }
    if (text !== undefined) this.#byText.set(text, code)
    this.#texts.push(text)
    this.size = code + 1
    return code
  }

  #remember(code: number, bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const from = this.#arenaUsed
    const to = from + end - start
    if (to > this.#arena.length) {
      const grown = new Uint8Array(Math.max(this.#arena.length * 2, to * 2, FIRST_ARENA))
      grown.set(this.#arena.subarray(0, from))
      this.#arena = grown
    }
    for (let i = start, o = from; i < end; i++, o++) this.#arena[o] = bytes[i]!
    this.#arenaUsed = to
    this.#entries[code * ENTRY] = hash
    this.#entries[code * ENTRY + 1] = from
    this.#entries[code * ENTRY + 2] = end - start
    if (this.#slots !== NO_SLOTS) this.#slots[slot] = code
    if (this.size * 2 > this.#slots.length) this.#rehash()
    return code
  }

  #rehash(): void {
    const slots = new Int32Array(Math.max(this.#slots.length * 2, FIRST_SLOTS))
    const mask = slots.length - 1
    for (let code = 1; code < this.size; code++) {
      if (this.#entries[code * ENTRY + 2] === 0) continue
      const hash = this.#entries[code * ENTRY]!
      let slot = (hash ^ (hash >>> 15)) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = code
    }
    this.#slots = slots
  }
}

function isAscii(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i]! >= 0x80) return false
  return true
}
