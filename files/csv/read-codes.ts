import {
  type DecodeBytes,
  fail,
  HASH_PRIME,
  HASH_SEED,
  type OddLine,
  ok,
  type Problem,
  type Result,
  type TableLayout,
  type TableSink,
} from '#core'
import { dictionaryDecoder } from './decode-text.ts'
import type { Encoding } from './encoding.ts'
import { fieldTexts } from './field-text.ts'
import { readQuotedRun } from './read-quoted.ts'
import { ReadTally } from './read-tally.ts'
import { RecordTarget } from './record-target.ts'
import { CR, FieldSpans, isSepLine, LF, MAX_RECORD, markLength, QUOTE, SPACE, scanRecord, TAB } from './scan-record.ts'
import { createTranscoder, type Transcoder } from './transcode-utf16.ts'
import { ValueBytes } from './value-bytes.ts'
import { latin1Text } from './windows-1252.ts'

export interface TableReaderOptions {
  readonly delimiter: string
  readonly encoding: Encoding
  readonly sink: TableSink
  /** Row number of the first line pushed, for a reader that starts inside a file; left out = 1, the start of the file. */
  readonly firstRow?: number
}

/** What is known of the text of a file once it is read. */
export interface ReadFacts {
  /** Number of the last row; 0 for a file without lines. */
  readonly rows: number
  readonly lineEnd: 'crlf' | 'lf' | 'cr' | 'mixed' | null
  /** How the values with letters outside ASCII are written. */
  readonly nonAscii: 'none' | 'utf-8' | 'windows-1252' | 'mixed'
  /** Whether any field is quoted. */
  readonly quoted: boolean
  /** Lines with nothing but blanks and separators; they count as rows and are not read. */
  readonly blankLines: number
  /** Lines equal to the header row further down (files copied together); not read either. */
  readonly repeatedHeaders: number
}

export interface TableReader {
  /** Takes the next bytes. Problems: quote-unterminated { row }, line-too-long { row, megabytes }; from then on the same one again. */
  push(bytes: Uint8Array): Result<void>
  /** Reads what is left and hands over the last chunks. */
  finish(): Result<ReadFacts>
}

/** What ends a value. */
const DELIMITER = 1
const LINE_END = 2
/** Answers of methods that otherwise give a place in the bytes. */
const INCOMPLETE = -1
const QUOTED = -2
/** Pushes are cut into pieces, so that a file given whole is not held twice. */
const PIECE = 1 << 20
const NOTHING = new Uint8Array(0)
const DOS_END_OF_FILE = 0x1a
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
  readonly #delimiterByte: number
  readonly #decode: DecodeBytes
  readonly #transcode: Transcoder
  readonly #headerRow: number
  /** 0 = part of a value, else what ends it. */
  readonly #kinds = new Uint8Array(256)
  /** 1 = shows nothing: blanks, separators, the end mark of DOS. */
  readonly #blanks = new Uint8Array(256)
  readonly #spans = new FieldSpans()
  readonly #tally = new ReadTally()
  readonly #scratch = new ValueBytes()
  #header: { readonly bytes: Uint8Array; readonly fields: readonly string[] } | null = null
  /** Bytes not read yet: [0, #used), and a line feed behind them that stops the inner loop. */
  #work = new Uint8Array(PIECE + (1 << 16))
  #view = new DataView(this.#work.buffer)
  #used = 0
  #retryAt = 0
  #row: number
  #atStart: boolean
  #problem: Problem | null = null
  /** Of the record in hand: number of fields, and how many up to the last that is not empty. */
  #found = 0
  #filled = 0

  constructor(layout: TableLayout, options: TableReaderOptions) {
    this.#targets = layout.records.map((record, index) => new RecordTarget(record, index, layout.format.trailingSeparator, options.sink))
    this.#sink = options.sink
    this.#delimiter = options.delimiter
    this.#decode = dictionaryDecoder(options.encoding)
    this.#transcode = createTranscoder(options.encoding)
    this.#headerRow = layout.headerRow
    this.#row = options.firstRow ?? 1
    this.#atStart = this.#row === 1
    const delimiter = options.delimiter.charCodeAt(0)
    this.#delimiterByte = delimiter
    this.#kinds[delimiter] = DELIMITER
    this.#kinds[LF] = LINE_END
    this.#kinds[CR] = LINE_END
    for (const byte of [SPACE, TAB, DOS_END_OF_FILE, delimiter]) this.#blanks[byte] = 1
  }

  push(bytes: Uint8Array): Result<void> {
    for (let at = 0; at < bytes.length && this.#problem === null; at += PIECE) {
      this.#take(this.#transcode(bytes.subarray(at, at + PIECE), false))
      if (this.#used >= this.#retryAt) this.#read(false)
    }
    return this.#problem === null ? ok(undefined) : fail(this.#problem.code, this.#problem.facts)
  }

  finish(): Result<ReadFacts> {
    if (this.#problem === null) {
      this.#take(this.#transcode(NOTHING, true))
      this.#read(true)
    }
    if (this.#problem !== null) return fail(this.#problem.code, this.#problem.facts)
    for (const target of this.#targets) target.flush()
    return ok(this.#tally.facts(this.#row - 1))
  }

  #take(bytes: Uint8Array): void {
    const used = this.#used + bytes.length
    if (used >= this.#work.length) {
      const grown = new Uint8Array(Math.max(this.#work.length * 2, used + 1))
      grown.set(this.#work.subarray(0, this.#used))
      this.#work = grown
      this.#view = new DataView(grown.buffer)
    }
    this.#work.set(bytes, this.#used)
    this.#used = used
    this.#work[used] = LF
  }

  /** Reads all records that are there and keeps the rest for the next push. */
  #read(last: boolean): void {
    for (const target of this.#targets) target.lastLengths.fill(0)
    // Up to the last line end, so that no field is coded that goes on in the next push.
    const ready = last ? this.#used : this.#lastLineEnd()
    let at = 0
    while (at < ready) {
      const next = this.#atStart || this.#row <= this.#headerRow ? this.#skipPreamble(at, last) : this.#readRecord(at, last)
      if (next < 0) break
      at = next
    }
    const left = this.#used - at
    if (this.#problem === null && left > MAX_RECORD) this.#stop('line-too-long')
    // A record that does not end yet is tried again when twice as much is there: else small pushes of a long line take quadratic time.
    this.#retryAt = left > 1024 ? Math.min(left * 2, MAX_RECORD + 1) : 0
    this.#work.copyWithin(0, at, this.#used)
    this.#used = left
  }

  #lastLineEnd(): number {
    let at = this.#used
    while (at > 0 && this.#work[at - 1] !== LF && this.#work[at - 1] !== CR) at--
    return at
  }

  #stop(code: 'line-too-long' | 'quote-unterminated'): number {
    this.#problem = fail(code, code === 'line-too-long' ? { row: this.#row, megabytes: MAX_RECORD >> 20 } : { row: this.#row }).problem
    return INCOMPLETE
  }

  /** Byte-order mark, `sep=` line, and rows up to the header row, one record at a time. */
  #skipPreamble(at: number, last: boolean): number {
    const mark = this.#atStart ? markLength(this.#work, this.#used) : 0
    if (this.#atStart && this.#used < 3 && !last) return INCOMPLETE
    if (mark === this.#used) return last ? mark : INCOMPLETE
    const next = this.#scan(at + mark, last)
    if (next < 0) return next
    const spans = this.#spans
    const sepLine = this.#atStart && isSepLine(this.#work, at + mark, spans.bodyEnd)
    if (!sepLine && this.#headerRow === 0) {
      // Row 1 is data already: it is read like all others, without the mark.
      this.#atStart = false
      return mark > 0 ? at + mark : this.#readRecord(at, last)
    }
    this.#atStart = false
    this.#tally.seeLineEnd(spans.lineEnd)
    if (sepLine) return next
    for (let i = 0; i < spans.count; i++) this.#tally.seeValue(this.#work, spans.starts[i]!, spans.ends[i]!)
    this.#tally.quoted ||= spans.quoted
    if (this.#row === this.#headerRow) {
      this.#header = { bytes: this.#work.slice(at + mark, spans.bodyEnd), fields: fieldTexts(this.#work, spans, latin1Text) }
    }
    this.#row++
    return next
  }

  /** Reads one record and returns where the next one starts; INCOMPLETE when its end is not there yet, or there is a problem. */
  #readRecord(at: number, last: boolean): number {
    const work = this.#work
    const byte = work[at]!
    const blank = this.#blanks[byte] === 1 || this.#kinds[byte] === LINE_END ? this.#behindBlanks(at) : -1
    const past = blank < 0 && this.#header !== null && byte === this.#header.bytes[0] ? this.#behindHeader(this.#header.bytes, at) : blank
    if (past >= 0 && this.#kinds[work[past]!] === LINE_END) {
      const next = this.#behindLineEnd(past, last)
      if (next >= 0) this.#passOver(blank >= 0)
      return next
    }
    const only = this.#targets[0]!
    const target = only.lineId === null || byte === QUOTE ? only : this.#targetOf(work, at, this.#fieldEnd(at))
    if (target === null) return this.#skipUnknown(at, last)
    const bodyEnd = byte === QUOTE ? QUOTED : this.#readFields(target, at)
    if (bodyEnd === QUOTED) return this.#readQuoted(at, last)
    const next = this.#behindLineEnd(bodyEnd, last)
    if (next - at > MAX_RECORD) return this.#stop('line-too-long')
    if (next >= 0) this.#commit(target, work, at, this.#fieldEnd(at))
    return next
  }

  /** The inner loop: codes of all fields of the record at `at`. Returns the place of its line end, QUOTED when a field opens a quote. */
  #readFields(target: RecordTarget, at: number): number {
    const work = this.#work
    const delimiter = this.#delimiterByte
    const { columns, dictionaries, plan, singles, lastCodes, lastLengths, lastSeen, lastStarts } = target
    const used = this.#used
    const view = this.#view
    const planned = plan.length
    const index = target.rows
    let cursor = at
    let position = 0
    let filled = 0
    for (;;) {
      const from = cursor
      let byte = work[cursor]!
      if (byte === QUOTE) return QUOTED
      if (byte !== delimiter && (byte > CR || (byte !== LF && byte !== CR))) {
        const place = position < planned ? plan[position]! : -1
        let seen = byte
        byte = work[++cursor]!
        if (place < 0) {
          while (byte !== delimiter && (byte > CR || (byte !== LF && byte !== CR))) {
            seen |= byte
            byte = work[++cursor]!
          }
        } else if (byte === delimiter || byte === LF || byte === CR) {
          // One byte, as most codes are: a table answers.
          let code = singles[(place << 8) | seen]!
          if (code === 0) {
            code = dictionaries[place]!.codeOfBytes(work, from, cursor, Math.imul(HASH_SEED ^ seen, HASH_PRIME))
            singles[(place << 8) | seen] = code
          }
          columns[place]![index] = code
        } else {
          // Rows are sorted as a rule: compare with the last value of this column before asking the dictionary.
          const length = lastLengths[place]!
          const last = lastStarts[place]!
          let same = false
          if (length > 0 && from + length <= used) {
            byte = work[from + length]!
            if (byte === delimiter || byte === LF || byte === CR) {
              same = isEqual(view, from, last, length)
            }
          }
          if (same) {
            cursor = from + length
            seen = lastSeen[place]!
          } else {
            let hash = HASH_SEED
            cursor = from
            byte = seen
            while (byte !== delimiter && (byte > CR || (byte !== LF && byte !== CR))) {
              seen |= byte
              hash = Math.imul(hash ^ byte, HASH_PRIME)
              byte = work[++cursor]!
            }
            lastStarts[place] = from
            lastLengths[place] = cursor - from
            lastSeen[place] = seen
            lastCodes[place] = dictionaries[place]!.codeOfBytes(work, from, cursor, hash)
          }
          columns[place]![index] = lastCodes[place]!
        }
        filled = position + 1
        if (seen > 0x7f) this.#tally.seeLetters(work, from, cursor)
      } else if (position < planned && plan[position]! >= 0) columns[plan[position]!]![index] = 0
      position++
      if (byte !== delimiter) break
      cursor++
    }
    this.#found = position
    this.#filled = filled
    return cursor
  }

  /** Counts the record in hand in, after telling what does not fit its layout. Its first field lies at [start, end). */
  #commit(target: RecordTarget, bytes: Uint8Array, start: number, end: number): void {
    if (this.#found < target.plan.length) target.blankFrom(this.#found)
    if (!target.anyCount && (this.#filled > target.fieldCount || this.#found < target.fieldCount)) {
      const many = this.#filled > target.fieldCount
      // An empty field at the end is the trailing separator's, not a column that was given.
      const given = this.#found - (target.trailingSeparator && this.#filled < this.#found ? 1 : 0)
      this.#tellOdd(
        many ? 'too-many-fields' : 'too-few-fields',
        target.index,
        many ? this.#filled : given,
        target.fieldCount,
        bytes,
        start,
        end,
      )
    }
    target.commit(this.#row++)
  }

  #tellOdd(kind: OddLine['kind'], record: number, found: number, expected: number, bytes: Uint8Array, start: number, end: number): void {
    const text = this.#decode(bytes, start, Math.min(end, start + START_LENGTH * 4))
    this.#sink.odd({ kind, record, row: this.#row, found, expected, start: text.slice(0, START_LENGTH) })
  }

  /** Records with quotes, as many as come in a row. */
  #readQuoted(at: number, last: boolean): number {
    const run = readQuotedRun(this.#work, at, this.#used, this.#delimiter, last, this.#spans)
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
    this.#found = fields.length
    this.#filled = 0
    for (let position = 0; position < fields.length; position++) {
      value.set(fields[position]!)
      if (value.length > 0) this.#filled = position + 1
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
    this.#takeFields(fieldTexts(this.#work, this.#spans, latin1Text))
    return next
  }

  #passOver(blank: boolean): void {
    if (blank) this.#tally.blankLines++
    else this.#tally.repeatedHeaders++
    this.#row++
  }

  /** Finds the end of a record the slow way, fields into #spans. */
  #scan(at: number, last: boolean): number {
    const state = scanRecord(this.#work, at, this.#used, this.#delimiter.charCodeAt(0), last, this.#spans)
    return state === 'record' ? this.#spans.next : this.#outcome(state)
  }

  #outcome(state: 'more' | 'too-long' | 'unterminated'): number {
    if (state === 'more') return INCOMPLETE
    return this.#stop(state === 'too-long' ? 'line-too-long' : 'quote-unterminated')
  }

  /** The record kind whose line id is the first field, blanks around it aside. */
  #targetOf(bytes: Uint8Array, start: number, end: number): RecordTarget | null {
    let from = start
    let to = end
    while (from < to && bytes[from] === SPACE) from++
    while (to > from && bytes[to - 1] === SPACE) to--
    for (const target of this.#targets) if (target.isLineId(bytes, from, to)) return target
    return null
  }

  #fieldEnd(at: number): number {
    let end = at
    while (this.#kinds[this.#work[end]!] === 0) end++
    return end
  }

  #behindBlanks(at: number): number {
    let past = at
    while (this.#blanks[this.#work[past]!] === 1) past++
    return this.#kinds[this.#work[past]!] === LINE_END ? past : -1
  }

  /** Behind the header row, if it stands here once more, or as much of it as is there. */
  #behindHeader(header: Uint8Array, at: number): number {
    const length = Math.min(header.length, this.#used - at)
    for (let i = 0; i < length; i++) if (this.#work[at + i] !== header[i]) return -1
    return at + length
  }

  #behindLineEnd(at: number, last: boolean): number {
    if (at === this.#used) return last ? at : INCOMPLETE
    if (this.#work[at] === LF) {
      this.#tally.seeLineEnd('lf')
      return at + 1
    }
    if (at + 1 === this.#used && !last) return INCOMPLETE
    const pair = at + 1 < this.#used && this.#work[at + 1] === LF
    this.#tally.seeLineEnd(pair ? 'crlf' : 'cr')
    return at + (pair ? 2 : 1)
  }
}

function isBlankText(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit !== SPACE && unit !== TAB && unit !== DOS_END_OF_FILE) return false
  }
  return true
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((text, index) => text === right[index])
}

/** Whether two values of the same length are the same bytes, four at a time; the last four may overlap the ones before. */
function isEqual(view: DataView, left: number, right: number, length: number): boolean {
  if (length < 4) {
    for (let i = 0; i < length; i++) if (view.getUint8(left + i) !== view.getUint8(right + i)) return false
    return true
  }
  const tail = length - 4
  for (let i = 0; i < tail; i += 4) if (view.getInt32(left + i) !== view.getInt32(right + i)) return false
  return view.getInt32(left + tail) === view.getInt32(right + tail)
}
