import type { SpareArrays } from '#core'
import { CR, LF, type LineEndSeen, SPACE, TAB } from './scan-record.ts'

const FIRST_SIZE = 1 << 17
/** Old programs end a file with it. */
const DOS_END_OF_FILE = 0x1a
/** Bytes that show nothing. */
export const BLANKS: ReadonlySet<number> = new Set([SPACE, TAB, DOS_END_OF_FILE])

/** The bytes of a file that are not read yet: [0, used), and a line feed behind them that stops every search. */
export class ByteWindow {
  readonly delimiter: number
  bytes: Uint8Array<ArrayBuffer>
  /** The same memory, for reading four bytes at a time. */
  view: DataView
  used = 0
  /** 1 = shows nothing: a blank or the separator. */
  readonly #blanks = new Uint8Array(256)
  readonly #spare: SpareArrays

  constructor(delimiter: number, spare: SpareArrays) {
    this.delimiter = delimiter
    this.#spare = spare
    this.bytes = spare.bytes(FIRST_SIZE)
    this.view = new DataView(this.bytes.buffer)
    for (const byte of [...BLANKS, delimiter]) this.#blanks[byte] = 1
    this.bytes[0] = LF
  }

  take(bytes: Uint8Array): void {
    const used = this.used + bytes.length
    if (used >= this.bytes.length) {
      const grown = this.#spare.bytes(Math.max(this.bytes.length * 2, used + 1))
      grown.set(this.bytes.subarray(0, this.used))
      this.release()
      this.bytes = grown
      this.view = new DataView(grown.buffer)
    }
    this.bytes.set(bytes, this.used)
    this.used = used
    this.bytes[used] = LF
  }

  /** Gives its memory up; nothing is looked for in it any more. */
  release(): void {
    this.#spare.give(this.bytes)
  }

  /** Forgets the first bytes. */
  drop(count: number): void {
    this.bytes.copyWithin(0, count, this.used)
    this.used -= count
    this.bytes[this.used] = LF
  }

  /** Behind the last line end there is; 0 when there is none. */
  behindLastLineEnd(): number {
    let at = this.used
    while (at > 0 && !this.isLineEnd(at - 1)) at--
    return at
  }

  isLineEnd(at: number): boolean {
    return this.bytes[at] === LF || this.bytes[at] === CR
  }

  fieldEnd(at: number): number {
    let end = at
    while (this.bytes[end] !== this.delimiter && !this.isLineEnd(end)) end++
    return end
  }

  /** Place of the line end when the line shows nothing but blanks and separators, else -1. */
  behindBlanks(at: number): number {
    let past = at
    while (this.#blanks[this.bytes[past]!] === 1) past++
    return this.isLineEnd(past) ? past : -1
  }

  /** Place of the line end when the line is this one, else -1. */
  behindLine(line: Uint8Array, at: number): number {
    if (line.length > this.used - at) return -1
    for (let i = 0; i < line.length; i++) if (this.bytes[at + i] !== line[i]) return -1
    return this.isLineEnd(at + line.length) ? at + line.length : -1
  }

  /** What stands at a line end; null when more bytes could show it to be another one. */
  lineEndAt(at: number, last: boolean): LineEndSeen | null {
    if (at === this.used) return last ? 'end-of-file' : null
    if (this.bytes[at] === LF) return 'lf'
    if (at + 1 === this.used) return last ? 'cr' : null
    return this.bytes[at + 1] === LF ? 'crlf' : 'cr'
  }
}
