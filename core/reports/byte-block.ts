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
    this.copy(encodeUtf8(text)!)
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
