import { type DecodeBytes, fail, type OddLine, ok, type Problem, type Result, SpareArrays, type TableLayout, type TableSink } from '#core'
import { BLANKS, ByteWindow } from './byte-window.ts'
import { codeFields, QUOTED, type RecordShape } from './code-fields.ts'
import { dictionaryDecoder } from './decode-text.ts'
import type { Encoding } from './encoding.ts'
import { fieldTexts } from './field-text.ts'
import type { ReadFacts } from './read-facts.ts'
import { readQuotedRun } from './read-quoted.ts'
import { ReadTally } from './read-tally.ts'
import { RecordTarget } from './record-target.ts'
import { FieldSpans, isSepLine, MAX_RECORD, markLength, QUOTE, SPACE, scanRecord } from './scan-record.ts'
import { createTranscoder, type Transcoder } from './transcode-utf16.ts'
import { ValueBytes } from './value-bytes.ts'
import { latin1Text } from './windows-1252.ts'

export interface TableReaderOptions {
  readonly delimiter: string
  readonly encoding: Encoding
  readonly sink: TableSink
  /** Row number of the first line pushed, for a reader that starts inside a file; left out = 1, the start of the file. */
  readonly firstRow?: number
  /** Where its work arrays come from and go back to. */
  readonly spare?: SpareArrays
}

export interface TableReader {
  /** Takes the next bytes. Problems: quote-unterminated { row }, line-too-long { row, megabytes }; from then on the same one again. */
  push(bytes: Uint8Array): Result<void>
  /** Reads what is left and hands over the last chunks. */
  finish(): Result<ReadFacts>
  /** Gives its work arrays up for the next reader; nothing is called afterwards. */
  release(): void
}

/** Answer of methods that otherwise give a place in the bytes. */
const INCOMPLETE = -1
/** Pushes are cut into pieces, so that a file given whole is not held twice. */
const PIECE = 1 << 20
const NOTHING = new Uint8Array(0)
/** Characters of an odd line that are told. */
const START_LENGTH = 20

/**
 * Reads a delimited file, pushed in any pieces, into dictionary codes per column: the cells never become strings. The bytes of a coded
 * field are hashed while its end is looked for, and its dictionary gives the code. Lines with quotes go through papaparse (read-quoted.ts).
 *
 * - A byte-order mark and a `sep=` line are skipped. Rows count as in Excel: blank lines count, line breaks inside quotes do not.
 * - Rows up to the layout's header row, blank lines and repeated header rows are passed over.
 * - Empty fields behind the last column are no fault, however many. Other differences are told to `sink.odd`; the row is read all the
 *   same, missing columns blank. A line of an unknown kind is told and left out.
 *
 * const reader = createTableReader(layout, { delimiter: ';', encoding: 'windows-1252', sink })
 * reader.push(bytes) -> ok; reader.finish() -> { rows: 1000001, lineEnd: 'crlf', ... }
 */
export function createTableReader(layout: TableLayout, options: TableReaderOptions): TableReader {
  return new CodeReader(layout, options)
}

class CodeReader implements TableReader {
  readonly #targets: readonly RecordTarget[]
  readonly #sink: TableSink
  readonly #delimiter: string
  readonly #decode: DecodeBytes
  readonly #transcode: Transcoder
  readonly #headerRow: number
  readonly #spans = new FieldSpans()
  readonly #tally = new ReadTally()
  readonly #scratch = new ValueBytes()
  #header: { readonly bytes: Uint8Array; readonly fields: readonly string[] } | null = null
  readonly #window: ByteWindow
  readonly #spare: SpareArrays
  #retryAt = 0
  #row: number
  #atStart: boolean
  #problem: Problem | null = null
  readonly #shape: RecordShape = { found: 0, filled: 0 }

  constructor(layout: TableLayout, options: TableReaderOptions) {
    const spare = options.spare ?? new SpareArrays()
    this.#spare = spare
    const { trailingSeparator } = layout.format
    this.#targets = layout.records.map((record, index) => new RecordTarget(record, index, trailingSeparator, options.sink, spare))
    this.#sink = options.sink
    this.#delimiter = options.delimiter
    this.#decode = dictionaryDecoder(options.encoding)
    this.#transcode = createTranscoder(options.encoding)
    this.#headerRow = layout.headerRow
    this.#row = options.firstRow ?? 1
    this.#atStart = this.#row === 1
    this.#window = new ByteWindow(options.delimiter.charCodeAt(0), spare)
  }

  push(bytes: Uint8Array): Result<void> {
    for (let at = 0; at < bytes.length && this.#problem === null; at += PIECE) {
      this.#window.take(this.#transcode(bytes.subarray(at, at + PIECE), false))
      if (this.#window.used >= this.#retryAt) this.#read(false)
    }
    return this.#problem === null ? ok(undefined) : fail(this.#problem.code, this.#problem.facts)
  }

  finish(): Result<ReadFacts> {
    if (this.#problem === null) {
      this.#window.take(this.#transcode(NOTHING, true))
      this.#read(true)
    }
    if (this.#problem !== null) return fail(this.#problem.code, this.#problem.facts)
    for (const target of this.#targets) target.flush()
    return ok(this.#tally.facts(this.#row - 1))
  }

  release(): void {
    for (const target of this.#targets) target.release(this.#spare)
    this.#window.release()
  }

  /** Reads all records that are there and keeps the rest for the next push. */
  #read(last: boolean): void {
    for (const target of this.#targets) target.lastLengths.fill(0)
    // Up to the last line end, so that no field is coded that goes on in the next push.
    const ready = last ? this.#window.used : this.#window.behindLastLineEnd()
    let at = 0
    while (at < ready) {
      const next = this.#atStart || this.#row <= this.#headerRow ? this.#skipPreamble(at, last) : this.#readRecord(at, last)
      if (next < 0) break
      at = next
    }
    const left = this.#window.used - at
    if (this.#problem === null && left > MAX_RECORD) this.#stop('line-too-long')
    // A record that does not end yet is tried again when twice as much is there: else small pushes of a long line take quadratic time.
    this.#retryAt = left > 1024 ? Math.min(left * 2, MAX_RECORD + 1) : 0
    this.#window.drop(at)
  }

  #stop(code: 'line-too-long' | 'quote-unterminated'): number {
    this.#problem = fail(code, code === 'line-too-long' ? { row: this.#row, megabytes: MAX_RECORD >> 20 } : { row: this.#row }).problem
    return INCOMPLETE
  }

  /** Byte-order mark, `sep=` line, and rows up to the header row, one record at a time. */
  #skipPreamble(at: number, last: boolean): number {
    const mark = this.#atStart ? markLength(this.#window.bytes, this.#window.used) : 0
    if (this.#atStart && this.#window.used < 3 && !last) return INCOMPLETE
    if (mark === this.#window.used) return last ? mark : INCOMPLETE
    const next = this.#scan(at + mark, last)
    if (next < 0) return next
    const spans = this.#spans
    const sepLine = this.#atStart && isSepLine(this.#window.bytes, at + mark, spans.bodyEnd)
    if (!sepLine && this.#headerRow === 0) {
      // Row 1 is data already: it is read like all others, without the mark.
      this.#atStart = false
      return mark > 0 ? at + mark : this.#readRecord(at, last)
    }
    this.#atStart = false
    this.#tally.seeLineEnd(spans.lineEnd)
    if (sepLine) return next
    for (let i = 0; i < spans.count; i++) this.#tally.seeValue(this.#window.bytes, spans.starts[i]!, spans.ends[i]!)
    this.#tally.quoted ||= spans.quoted
    if (this.#row === this.#headerRow) {
      this.#header = {
        bytes: this.#window.bytes.slice(at + mark, spans.bodyEnd),
        fields: fieldTexts(this.#window.bytes, spans, latin1Text),
      }
    }
    this.#row++
    return next
  }

  /** Reads one record and returns where the next one starts; INCOMPLETE when its end is not there yet, or there is a problem. */
  #readRecord(at: number, last: boolean): number {
    const window = this.#window
    const quoted = window.bytes[at] === QUOTE
    const blank = window.behindBlanks(at)
    const past = blank < 0 && this.#header !== null ? window.behindLine(this.#header.bytes, at) : blank
    if (past >= 0) {
      const next = this.#behindLineEnd(past, last)
      if (next >= 0) this.#passOver(blank >= 0)
      return next
    }
    const only = this.#targets[0]!
    const target = only.lineId === null || quoted ? only : this.#targetOf(window.bytes, at, window.fieldEnd(at))
    if (target === null) return this.#skipUnknown(at, last)
    const bodyEnd = quoted ? QUOTED : codeFields(window, at, target, this.#tally, this.#shape)
    if (bodyEnd === QUOTED) {
      // Its fields up to the quote have been written; the lines that come instead may be blank there, or none of this kind.
      target.blankFrom(0)
      return this.#readQuoted(at, last)
    }
    const next = this.#behindLineEnd(bodyEnd, last)
    if (next - at > MAX_RECORD) return this.#stop('line-too-long')
    if (next >= 0) this.#commit(target, window.bytes, at, -1)
    return next
  }

  /** Counts the record in hand in, after telling what does not fit its layout. Its first field ends at `end`; -1 = look for it. */
  #commit(target: RecordTarget, bytes: Uint8Array, start: number, end: number): void {
    const { fieldCount: expected } = target
    const { filled, found } = this.#shape
    if (found < target.plan.length) target.blankFrom(found)
    if (!target.anyCount && filled > expected) this.#tellOdd('too-many-fields', target.index, filled, expected, bytes, start, end)
    if (!target.anyCount && found < expected) {
      // An empty field at the end is the trailing separator's, not a column that was given.
      const given = target.trailingSeparator && filled < found ? found - 1 : found
      this.#tellOdd('too-few-fields', target.index, given, expected, bytes, start, end)
    }
    if (!target.anyCount && filled <= expected) this.#mentionUnusual(target, found, filled)
    target.commit(this.#row++)
  }

  /** Other separators at the end than the format's: no fault by itself, see shifted-lines.ts in core. */
  #mentionUnusual({ fieldCount: expected, index: record, trailingSeparator }: RecordTarget, found: number, filled: number): void {
    const odd = { record, row: this.#row, found, expected, start: '' }
    if (found > expected + (trailingSeparator ? 1 : 0)) this.#sink.odd({ kind: 'extra-empty-fields', ...odd })
    else if (trailingSeparator && found === expected && filled < found) this.#sink.odd({ kind: 'no-trailing-separator', ...odd })
  }

  #tellOdd(kind: OddLine['kind'], record: number, found: number, expected: number, bytes: Uint8Array, start: number, end: number): void {
    const fieldEnd = end < 0 ? this.#window.fieldEnd(start) : end
    let cut = Math.min(fieldEnd, start + START_LENGTH * 4)
    while (cut < fieldEnd && (bytes[cut]! & 0xc0) === 0x80) cut++
    this.#sink.odd({ kind, record, row: this.#row, found, expected, start: this.#decode(bytes, start, cut).slice(0, START_LENGTH) })
  }

  /** Records with quotes, as many as come in a row. */
  #readQuoted(at: number, last: boolean): number {
    const run = readQuotedRun(this.#window.bytes, at, this.#window.used, this.#delimiter, last, this.#spans)
    if (run.state !== 'record') return this.#outcome(run.state)
    this.#tally.quoted ||= run.quoted
    this.#tally.seeLineEnd(run.lineEnd)
    for (const fields of run.records) this.#takeFields(fields)
    return run.next
  }

  /** One record as byte strings. */
  #takeFields(fields: readonly string[]): void {
    const blank = fields.every(isBlankText)
    if (blank || (this.#header !== null && isSame(fields, this.#header.fields))) {
      this.#passOver(blank)
      return
    }
    const value = this.#scratch
    value.set(fields[0]!)
    const only = this.#targets[0]!
    const target = only.lineId === null ? only : this.#targetOf(value.bytes, 0, value.length)
    this.#shape.found = fields.length
    this.#shape.filled = 0
    for (let position = 0; position < fields.length; position++) {
      value.set(fields[position]!)
      if (value.length > 0) this.#shape.filled = position + 1
      if (value.seen > 0x7f) this.#tally.seeLetters(value.bytes, 0, value.length)
      const place = target === null || position >= target.plan.length ? -1 : target.plan[position]!
      if (place >= 0) {
        target!.columns[place]![target!.rows] = target!.dictionaries[place]!.codeOfBytes(value.bytes, 0, value.length, value.hash)
      }
    }
    value.set(fields[0]!)
    if (target !== null) this.#commit(target, value.bytes, 0, value.length)
    else {
      this.#tellOdd('unknown-record', -1, fields.length, 0, value.bytes, 0, value.length)
      this.#row++
    }
  }

  #skipUnknown(at: number, last: boolean): number {
    const next = this.#scan(at, last)
    if (next < 0) return next
    this.#tally.seeLineEnd(this.#spans.lineEnd)
    this.#takeFields(fieldTexts(this.#window.bytes, this.#spans, latin1Text))
    return next
  }

  #passOver(blank: boolean): void {
    if (blank) this.#tally.blankLines++
    else this.#tally.repeatedHeaders++
    this.#row++
  }

  /** Finds the end of a record the slow way, fields into #spans. */
  #scan(at: number, last: boolean): number {
    const state = scanRecord(this.#window.bytes, at, this.#window.used, this.#delimiter.charCodeAt(0), last, this.#spans)
    return state === 'record' ? this.#spans.next : this.#outcome(state)
  }

  #outcome(state: 'more' | 'too-long' | 'unterminated'): number {
    if (state === 'more') return INCOMPLETE
    return this.#stop(state === 'too-long' ? 'line-too-long' : 'quote-unterminated')
  }

  /** The record kind whose line id is the first field, blanks around it and small letters aside. */
  #targetOf(bytes: Uint8Array, start: number, end: number): RecordTarget | null {
    let from = start
    let to = end
    while (from < to && bytes[from] === SPACE) from++
    while (to > from && bytes[to - 1] === SPACE) to--
    for (const target of this.#targets) if (target.isLineId(bytes, from, to)) return target
    return null
  }

  /** Where the next record starts, from the place of a line end. */
  #behindLineEnd(at: number, last: boolean): number {
    const lineEnd = this.#window.lineEndAt(at, last)
    if (lineEnd === null) return INCOMPLETE
    this.#tally.seeLineEnd(lineEnd)
    return at + (lineEnd === 'crlf' ? 2 : lineEnd === 'end-of-file' ? 0 : 1)
  }
}

/** As ByteWindow.behindBlanks has it, for one field. */
function isBlankText(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!BLANKS.has(text.charCodeAt(i))) return false
  return true
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((text, index) => text === right[index])
}
