export const QUOTE = 0x22
export const LF = 0x0a
export const CR = 0x0d
export const SPACE = 0x20
export const TAB = 0x09

/** A quoted field longer than this is a quote that nobody closed. */
const MAX_QUOTED = 1 << 20
/** A record longer than this is no record. */
export const MAX_RECORD = 4 << 20

/** How the record ended; `end-of-file` without a line end. */
export type LineEndSeen = 'lf' | 'cr' | 'crlf' | 'end-of-file'

/** Where the fields of one record lie; one object, filled again for every record. */
export class FieldSpans {
  count = 0
  starts = new Int32Array(64)
  /** Behind the field, closing quote included. */
  ends = new Int32Array(64)
  /** Place of the closing quote of a quoted field, else -1. */
  closings = new Int32Array(64)
  /** Behind the last field, before the line end. */
  bodyEnd = 0
  next = 0
  lineEnd: LineEndSeen = 'end-of-file'
  /** Whether any field is quoted, and whether any is quoted in a way that only this scanner reads (see scanRecord). */
  quoted = false
  irregular = false
  /** First field with an opening quote that is text, -1 = none; and how far ahead it was looked to know that. */
  stray = -1
  reach = 0

  add(start: number, end: number, closing: number): void {
    if (this.count === this.starts.length) {
      this.starts = doubled(this.starts)
      this.ends = doubled(this.ends)
      this.closings = doubled(this.closings)
    }
    this.starts[this.count] = start
    this.ends[this.count] = end
    this.closings[this.count] = closing
    this.count++
  }
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(array.length * 2)
  grown.set(array)
  return grown
}

/**
 * Finds the record that starts at `at` (before `end`), as every reader and writer in this folder understands it.
 * - A field is quoted when its first character is a quote; `""` inside stands for one; line ends and separators inside are text.
 * - Blanks between the closing quote and the separator are dropped. Anything else there means that the quotes are part of the text
 *   («"Kalle" Hansen»): the field then ends at the first separator or line end like any other, and swallows nothing.
 * - A quote further in is text. LF, CR and CRLF end a record, also mixed.
 * 'more': the record goes on behind `end` (only when not `last`). 'unterminated': a quote opens that nobody closes in a mebibyte. 'too-long': beyond four.
 * Units are bytes of any encoding that keeps ASCII, or UTF-16 units.
 */
export function scanRecord(
  units: Uint8Array | Uint16Array,
  at: number,
  end: number,
  delimiter: number,
  last: boolean,
  spans: FieldSpans,
): 'record' | 'more' | 'unterminated' | 'too-long' {
  spans.count = 0
  spans.quoted = false
  spans.irregular = false
  spans.stray = -1
  spans.reach = 0
  let cursor = at
  for (;;) {
    const start = cursor
    let closing = -1
    if (cursor < end && units[cursor] === QUOTE) {
      closing = closingQuote(units, cursor, end, last)
      if (closing === UNTERMINATED) return 'unterminated'
      if (closing === MORE) return more(at, end)
      cursor = closing + 1
      while (cursor < end && (units[cursor] === SPACE || (units[cursor] === TAB && delimiter !== TAB))) cursor++
      if (cursor === end && !last) return more(at, end)
      if (cursor > closing + 1) spans.irregular = true
      if (cursor === end || endsField(units[cursor]!, delimiter)) spans.quoted = true
      else {
        spans.irregular = true
        if (spans.stray < 0) spans.stray = spans.count
        spans.reach = cursor + 1
        closing = -1
        cursor = start
      }
    }
    if (closing < 0) while (cursor < end && !endsField(units[cursor]!, delimiter)) cursor++
    if (cursor === end && !last) return more(at, end)
    spans.add(start, cursor, closing)
    if (cursor < end && units[cursor] === delimiter) {
      cursor++
      continue
    }
    spans.bodyEnd = cursor
    if (cursor === end) {
      spans.lineEnd = 'end-of-file'
      spans.next = end
    } else if (units[cursor] === LF) {
      spans.lineEnd = 'lf'
      spans.next = cursor + 1
    } else {
      if (cursor + 1 === end && !last) return more(at, end)
      const pair = cursor + 1 < end && units[cursor + 1] === LF
      spans.lineEnd = pair ? 'crlf' : 'cr'
      spans.next = cursor + (pair ? 2 : 1)
    }
    return spans.next - at > MAX_RECORD ? 'too-long' : 'record'
  }
}

function more(at: number, end: number): 'more' | 'too-long' {
  return end - at > MAX_RECORD ? 'too-long' : 'more'
}

/** Length of the UTF-8 byte-order mark at the start of a file's bytes, else 0. */
export function markLength(units: Uint8Array | Uint16Array, end: number): number {
  if (units instanceof Uint16Array) return end > 0 && units[0] === 0xfeff ? 1 : 0
  return end >= 3 && units[0] === 0xef && units[1] === 0xbb && units[2] === 0xbf ? 3 : 0
}

/** Whether a file's first line is the `sep=;` by which Excel is told the separator, with or without quotes. It is not row 1. */
export function isSepLine(units: Uint8Array | Uint16Array, start: number, bodyEnd: number): boolean {
  if (bodyEnd - start < 4 || bodyEnd - start > 7) return false
  return /^("?)sep=.\1$/i.test(String.fromCharCode(...units.subarray(start, bodyEnd)))
}

const MORE = -1
const UNTERMINATED = -2

/** Place of the quote that closes the one at `open`. */
function closingQuote(units: Uint8Array | Uint16Array, open: number, end: number, last: boolean): number {
  const limit = open + MAX_QUOTED
  let at = open + 1
  for (;;) {
    while (at < end && units[at] !== QUOTE) at++
    if (at > limit) return UNTERMINATED
    if (at >= end) return last ? UNTERMINATED : MORE
    if (at + 1 === end && !last) return MORE
    if (at + 1 === end || units[at + 1] !== QUOTE) return at
    at += 2
  }
}

function endsField(unit: number, delimiter: number): boolean {
  return unit === delimiter || unit === LF || unit === CR
}
