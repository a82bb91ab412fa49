import { ByteBlock } from './byte-block.ts'
import type { KeyHead } from './key-json.ts'

const DIGITS = encodeHex()

/**
 * A finding up to its subject, written whole for one value, row numbers of one length and one pupil: the next finding of the kind is this
 * one copied, with its own row numbers and fingerprint put in their places.
 */
export class FindingTemplate {
  readonly #block = new ByteBlock(new Uint8Array(1024))
  readonly #letters: string | null
  #whole = this.#block.bytes
  #value = -1
  #digits = 0
  /** Row numbers of as many digits: from, up to. */
  #least = 0
  #limit = 0
  /** Which beginning of a key stands at the end. */
  #head = -1
  #row = 0
  #cell = 0
  #from = 0
  #to = 0
  #print = 0
  #key = 0

  /** `letters` of the column; null where a finding names no cell. */
  constructor(letters: string | null) {
    this.#letters = letters
  }

  /** Whether it is made for the value and for row numbers like this. */
  fits(value: number, row: number): boolean {
    return value === this.#value && row >= this.#least && row < this.#limit
  }

  /** Makes it anew; `writeWords` writes what stands before the row number. */
  make(value: number, row: number, writeWords: (block: ByteBlock) => void): void {
    const digits = digitsOf(row)
    const block = this.#block
    block.used = 0
    writeWords(block)
    const blank = '0'.repeat(digits)
    this.#row = block.used
    block.text(`${blank},"cell":`)
    this.#cell = -1
    if (this.#letters === null) block.text('null')
    else {
      block.text(`"${this.#letters}`)
      this.#cell = block.used
      block.text(`${blank}"`)
    }
    block.text('},"count":1,"rows":[[')
    this.#from = block.used
    this.#to = this.#from + digits + 1
    block.text(`${blank},${blank}]],"fingerprint":"`)
    this.#print = block.used
    block.text(`${'0'.repeat(16)}","key":{`)
    this.#key = block.used
    this.#head = -1
    this.#value = value
    this.#digits = digits
    this.#limit = 10 ** digits
    this.#least = digits === 1 ? 0 : this.#limit / 10
  }

  /** Writes the finding with this row number, which must fit, and the beginning of its key. */
  write(out: ByteBlock, row: number, high: number, low: number, head: KeyHead): void {
    if (head.version !== this.#head) {
      this.#block.used = this.#key
      this.#block.copy(head.block.done())
      this.#whole = this.#block.done()
      this.#head = head.version
    }
    const digits = this.#digits
    const whole = this.#whole
    const bytes = out.room(whole.length)
    const at = out.used
    bytes.set(whole, at)
    out.used = at + whole.length
    const first = at + this.#row
    const cell = this.#cell < 0 ? first : at + this.#cell
    const from = at + this.#from
    const to = at + this.#to
    let left = row
    for (let i = digits - 1; i >= 0; i--) {
      const tens = (left / 10) | 0
      const digit = 48 + left - tens * 10
      bytes[first + i] = digit
      bytes[cell + i] = digit
      bytes[from + i] = digit
      bytes[to + i] = digit
      left = tens
    }
    writeHex(bytes, at + this.#print, high)
    writeHex(bytes, at + this.#print + 8, low)
  }
}

/** `digitsOf(17)` -> 2 */
function digitsOf(row: number): number {
  let digits = 1
  for (let limit = 10; row >= limit; limit *= 10) digits++
  return digits
}

function writeHex(bytes: Uint8Array, at: number, half: number): void {
  for (let i = 0, shift = 24; shift >= 0; i += 2, shift -= 8) {
    const byte = (half >>> shift) & 255
    bytes[at + i] = DIGITS[byte * 2]!
    bytes[at + i + 1] = DIGITS[byte * 2 + 1]!
  }
}

/** The two digits of each byte. */
function encodeHex(): Uint8Array {
  const digits = '0123456789abcdef'
  return Uint8Array.from({ length: 512 }, (_, i) => digits.charCodeAt(i % 2 === 0 ? i >> 5 : (i >> 1) & 15))
}
