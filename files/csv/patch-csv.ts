import { encodeText } from './decode-text.ts'
import type { Encoding } from './encoding.ts'
import { RecordBuffer } from './record-buffer.ts'
import { QUOTE } from './scan-record.ts'

/** A new value for one cell. */
export interface CsvEdit {
  /** Row number as Excel opens the file. */
  readonly row: number
  /** Position in the line, 0 = first field. */
  readonly position: number
  readonly value: string
}

export interface PatchCsvOptions {
  readonly encoding: Encoding
  readonly delimiter: string
  readonly edits: readonly CsvEdit[]
}

const PIECE = 1 << 20

/**
 * The file again with some cells changed and every other byte as it was: quotes, line ends, blanks, marks, faults and all.
 * A value is written in the file's encoding; quoted when it needs it or the old one was. The last of two edits of one cell holds.
 * The generator's return value lists the edits that could not be made: no such cell, a
 * character that the encoding lacks, or a cell between a stray quote and the one that shows it to be stray.
 * Bytes of '1;"a"\r\n2;b', edits [{ row: 1, position: 1, value: 'c' }] -> bytes of '1;"c"\r\n2;b'
 */
export async function* patchCsv(
  source: AsyncIterable<Uint8Array>,
  options: PatchCsvOptions,
): AsyncGenerator<Uint8Array, readonly CsvEdit[]> {
  const units = unitsOf(options.encoding)
  const buffer = new RecordBuffer(options.delimiter, units.empty)
  const waiting = new Map<number, Map<number, CsvEdit>>()
  const refused: CsvEdit[] = []
  for (const edit of options.edits) {
    const cells = waiting.get(edit.row) ?? new Map<number, CsvEdit>()
    waiting.set(edit.row, cells.set(edit.position, edit))
  }
  let broken = false
  /** Up to here an edit could turn a stray quote further up into one that closes. */
  let guarded = 0

  /** Bytes of the records that are there by now. */
  function patched(last: boolean): Uint8Array[] {
    const out: Uint8Array[] = []
    let copied = 0
    while (buffer.next(last)) {
      const cells = waiting.get(buffer.row) ?? new Map<number, CsvEdit>()
      waiting.delete(buffer.row)
      const { base, spans } = buffer
      for (const edit of [...cells.values()].sort((a, b) => a.position - b.position)) {
        const { position } = edit
        const start = spans.starts[position] ?? 0
        const safe = base + start >= guarded && (spans.stray < 0 || position <= spans.stray || start >= spans.reach)
        const value = safe && position < spans.count ? encodeText(written(edit, buffer, options.delimiter), options.encoding) : null
        if (value === null) {
          refused.push(edit)
          continue
        }
        out.push(units.toBytes(buffer.units.subarray(copied, start)), value)
        copied = spans.ends[position]!
      }
      guarded = Math.max(guarded, base + spans.reach)
    }
    out.push(units.toBytes(buffer.units.subarray(copied, buffer.taken)))
    // Behind a quote that nobody closes, or a line without end, there are no cells: the rest passes as it is.
    broken = buffer.problem !== null
    if (broken) out.push(units.toBytes(buffer.rest()))
    return out
  }

  for await (const bytes of source) {
    for (let at = 0; at < bytes.length; at += PIECE) {
      const piece = bytes.subarray(at, at + PIECE)
      const taken = units.fromBytes(piece)
      if (broken) yield units.toBytes(taken)
      else {
        buffer.append(taken)
        yield* patched(false)
      }
    }
  }
  if (!broken) {
    buffer.append(units.empty.subarray(0, 0))
    yield* patched(true)
    if (!broken) yield units.toBytes(buffer.rest())
  }
  yield units.odd()
  return [...refused, ...[...waiting.values()].flatMap((cells) => [...cells.values()])]
}

/** The value as it stands between separators. A quoted cell stays quoted: some receivers tell numbers from text by it. */
function written(edit: CsvEdit, buffer: RecordBuffer, delimiter: string): string {
  const wasQuoted = buffer.spans.closings[edit.position]! >= 0 && buffer.units[buffer.spans.starts[edit.position]!] === QUOTE
  const { value } = edit
  const needsQuotes = value.includes(delimiter) || value.includes('"') || value.includes('\n') || value.includes('\r')
  return wasQuoted || needsQuotes ? `"${value.replaceAll('"', '""')}"` : value
}

/** Bytes to the units that records are scanned in, and back; UTF-16 keeps what is no text, half a unit at the end included. */
function unitsOf(encoding: Encoding): {
  readonly empty: Uint8Array | Uint16Array
  fromBytes(bytes: Uint8Array): Uint8Array | Uint16Array
  toBytes(units: Uint8Array | Uint16Array): Uint8Array
  odd(): Uint8Array
} {
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') {
    return {
      empty: new Uint8Array(1 << 16),
      fromBytes: (bytes) => bytes,
      toBytes: (units) => units.slice() as Uint8Array,
      odd: () => new Uint8Array(0),
    }
  }
  const low = encoding === 'utf-16le' ? 0 : 1
  let odd: number[] = []
  return {
    empty: new Uint16Array(1 << 15),
    fromBytes(bytes) {
      const joined = new Uint8Array(odd.length + bytes.length)
      joined.set(odd)
      joined.set(bytes, odd.length)
      odd = joined.length % 2 === 1 ? [joined[joined.length - 1]!] : []
      const units = new Uint16Array(joined.length >> 1)
      for (let i = 0; i < units.length; i++) units[i] = joined[2 * i + low]! | (joined[2 * i + 1 - low]! << 8)
      return units
    },
    toBytes(units) {
      const bytes = new Uint8Array(units.length * 2)
      for (let i = 0; i < units.length; i++) {
        bytes[2 * i + low] = units[i]! & 0xff
        bytes[2 * i + 1 - low] = units[i]! >> 8
      }
      return bytes
    },
    odd: () => Uint8Array.from(odd),
  }
}
