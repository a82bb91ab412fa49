import { type DecodeBytes, fail, ok, type Result } from '#core'
import { dictionaryDecoder } from './decode-text.ts'
import type { Encoding } from './encoding.ts'
import { fieldTexts } from './field-text.ts'
import { RecordBuffer } from './record-buffer.ts'
import { createTranscoder } from './transcode-utf16.ts'

export interface CsvRow {
  /** Row number as Excel opens the file: blank lines count, line breaks inside quotes and a `sep=` line do not. */
  readonly row: number
  readonly fields: string[]
}

export interface ReadRowsOptions {
  readonly encoding: Encoding
  readonly delimiter: string
  /** Leave out a first line `sep=;`. It then has no row number; kept, it comes as row 0. */
  readonly skipSepLine: boolean
}

/** Pieces that a large push is cut into, so that a file given whole is not copied whole. */
const PIECE = 1 << 20

/**
 * All lines of a file as strings, in order, blank ones included (`fields` is then ['']). Same rows and cells as the fast reader.
 * Ends early at an unterminated quote or a line beyond four mebibytes; the generator's return value then says so
 * (quote-unterminated { row }, line-too-long { row, megabytes }).
 * Bytes of 'a;"b;c"\n\nd' -> { row: 1, fields: ['a', 'b;c'] }, { row: 2, fields: [''] }, { row: 3, fields: ['d'] }
 */
export async function* readRows(source: AsyncIterable<Uint8Array>, options: ReadRowsOptions): AsyncGenerator<CsvRow, Result<void>> {
  const transcode = createTranscoder(options.encoding)
  const decode = dictionaryDecoder(options.encoding)
  const buffer = new RecordBuffer(options.delimiter)
  for await (const bytes of source) {
    for (let at = 0; at < bytes.length; at += PIECE) {
      buffer.append(transcode(bytes.subarray(at, at + PIECE), false))
      yield* rowsIn(buffer, false, decode, options.skipSepLine)
      if (buffer.problem !== null) return fail(buffer.problem.code, buffer.problem.facts)
    }
  }
  buffer.append(transcode(new Uint8Array(0), true))
  yield* rowsIn(buffer, true, decode, options.skipSepLine)
  return buffer.problem === null ? ok(undefined) : fail(buffer.problem.code, buffer.problem.facts)
}

function* rowsIn(buffer: RecordBuffer, last: boolean, decode: DecodeBytes, skipSepLine: boolean): Generator<CsvRow> {
  while (buffer.next(last)) {
    if (buffer.row === 0 && skipSepLine) continue
    yield { row: buffer.row, fields: fieldTexts(buffer.units as Uint8Array, buffer.spans, decode) }
  }
}
