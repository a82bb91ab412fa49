import type { Problem } from '#core'
import { FieldSpans, isSepLine, MAX_RECORD, markLength, scanRecord } from './scan-record.ts'

/**
 * Holds the bytes (or UTF-16 units) of a file that are not read yet and walks them record by record; knows the byte-order mark, the
 * `sep=` line and the row numbers. For the readers that make strings; the fast reader walks by itself and stops at the same places.
 */
export class RecordBuffer {
  readonly spans = new FieldSpans()
  units: Uint8Array | Uint16Array
  /** The record in hand lies at [start, spans.next); it has this row number as Excel opens the file, 0 for a `sep=` line. */
  start = 0
  row = 0
  problem: Problem | null = null
  /** Units of the file before `units[0]`. */
  base = 0
  readonly #delimiter: number
  #end = 0
  #next = 0
  #rows = 0
  #atStart = true
  /** A record that did not fit is tried again when the buffer has doubled: else a long record in small pieces takes quadratic time. */
  #retryAt = 0

  constructor(delimiter: string, units: Uint8Array | Uint16Array = new Uint8Array(1 << 16)) {
    this.#delimiter = delimiter.charCodeAt(0)
    this.units = units
  }

  /** A buffer that holds all it will ever hold: the units are read where they lie. */
  static over(delimiter: string, units: Uint8Array): RecordBuffer {
    const buffer = new RecordBuffer(delimiter, units)
    buffer.#end = units.length
    return buffer
  }

  append(units: Uint8Array | Uint16Array): void {
    const kept = this.#end - this.#next
    if (kept + units.length > this.units.length) {
      const size = Math.max(this.units.length * 2, kept + units.length)
      const grown = this.units instanceof Uint16Array ? new Uint16Array(size) : new Uint8Array(size)
      grown.set(this.units.subarray(this.#next, this.#end))
      this.units = grown
    } else this.units.copyWithin(0, this.#next, this.#end)
    this.units.set(units, kept)
    this.base += this.#next
    this.#next = 0
    this.#end = kept + units.length
  }

  /** Behind the record in hand. */
  get taken(): number {
    return this.#next
  }

  /** Units not given out yet: what a writer passes on when it meets a problem, or a mark at the start. */
  rest(): Uint8Array | Uint16Array {
    return this.units.subarray(this.#next, this.#end)
  }

  /** Moves to the next record; false when there is none (yet), or with `problem` set. `last`: nothing comes behind. */
  next(last: boolean): boolean {
    const waiting = this.#end - this.#next
    if (this.problem !== null || waiting === 0 || (!last && waiting < this.#retryAt)) return false
    let mark = 0
    if (this.#atStart) {
      if (waiting < 3 && !last) return false
      mark = markLength(this.units, this.#end)
      if (mark === waiting) return false
    }
    const { units, spans } = this
    const state = scanRecord(units, this.#next + mark, this.#end, this.#delimiter, last, spans)
    if (state === 'unterminated') this.problem = { code: 'quote-unterminated', facts: { row: this.#rows + 1 } }
    else if (state === 'too-long') this.problem = { code: 'line-too-long', facts: { row: this.#rows + 1, megabytes: MAX_RECORD >> 20 } }
    if (this.problem !== null) return false
    this.#retryAt = state === 'more' ? Math.min(waiting * 2, MAX_RECORD + 1) : 0
    if (state === 'more') return false
    this.start = this.#next + mark
    this.row = this.#atStart && isSepLine(units, this.start, spans.bodyEnd) ? 0 : ++this.#rows
    this.#atStart = false
    this.#next = spans.next
    return true
  }
}
