import { encodeUtf8 } from '../table/utf-8.ts'

/** A place to write bytes into: `bytes[0, used)` is written. It grows when more comes than it holds. */
export class ByteBlock {
  bytes: Uint8Array
  used = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  /** The bytes, with room for so many more. */
  room(count: number): Uint8Array {
    if (this.used + count > this.bytes.length) {
      const wide = new Uint8Array(Math.max(this.used + count, this.bytes.length * 2))
      wide.set(this.bytes.subarray(0, this.used))
      this.bytes = wide
    }
    return this.bytes
  }

  /** Text without half surrogate pairs, as JSON.stringify gives it. */
  text(text: string): void {
    // A short text is mostly ASCII: then it needs no array of its own on the way.
    if (text.length > SHORT || !this.#ascii(text)) this.copy(encodeUtf8(text)!)
  }

  /** Answers false, and has written nothing, where the text is more than ASCII. */
  #ascii(text: string): boolean {
    const to = this.room(text.length)
    let at = this.used
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code > 127) return false
      to[at++] = code
    }
    this.used = at
    return true
  }

  copy(bytes: Uint8Array, from = 0): void {
    const to = this.room(bytes.length - from)
    const at = this.used
    this.used = at + bytes.length - from
    // A call for a few bytes costs more than they do.
    if (bytes.length - from > SHORT) to.set(from === 0 ? bytes : bytes.subarray(from), at)
    else for (let i = from, o = at; i < bytes.length; i++, o++) to[o] = bytes[i]!
  }

  done(): Uint8Array {
    return this.bytes.subarray(0, this.used)
  }
}

const SHORT = 64
