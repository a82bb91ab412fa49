import Papa from 'papaparse'
import { fieldTexts } from './field-text.ts'
import { type FieldSpans, type LineEndSeen, scanRecord } from './scan-record.ts'
import { latin1Text } from './windows-1252.ts'

/** So many bytes of quoted records are given to papaparse at once. */
const RUN_BYTES = 1 << 16

/** Records in a row that have quotes, and where the next one starts. */
export interface QuotedRun {
  /** Fields per record as byte strings: one character per byte, still undecoded, so that each value is decoded by itself. */
  readonly records: readonly (readonly string[])[]
  readonly lineEnd: LineEndSeen
  readonly next: number
  readonly quoted: boolean
  readonly state: ReturnType<typeof scanRecord>
}

const LINE_BREAKS = { lf: '\n', cr: '\r', crlf: '\r\n', 'end-of-file': '\n' } as const

/**
 * Reads the records from `at` on as long as they have quotes and the same line end. Where records start and end is settled by scanRecord;
 * papaparse takes them apart. Records with quotes that papaparse would read on past the line (`"Kalle" Hansen`) are taken apart here.
 * A `state` other than 'record': why there is none at `at`.
 */
export function readQuotedRun(bytes: Uint8Array, at: number, end: number, delimiter: string, last: boolean, spans: FieldSpans): QuotedRun {
  const unit = delimiter.charCodeAt(0)
  let state = scanRecord(bytes, at, end, unit, last, spans)
  if (state !== 'record') return { records: [], lineEnd: 'end-of-file', next: at, quoted: false, state }
  const { lineEnd, quoted } = spans
  const first = spans.next
  if (spans.irregular || !spans.quoted) return { records: [fieldTexts(bytes, spans, latin1Text)], lineEnd, next: first, quoted, state }
  let bodyEnd = spans.bodyEnd
  let next = spans.next
  while (next < end && next - at < RUN_BYTES) {
    state = scanRecord(bytes, next, end, unit, last, spans)
    if (state !== 'record' || spans.irregular || !spans.quoted || spans.lineEnd !== lineEnd) break
    bodyEnd = spans.bodyEnd
    next = spans.next
  }
  const parser = new Papa.Parser({ delimiter, newline: LINE_BREAKS[lineEnd], quoteChar: '"' })
  const parsed = parser.parse(latin1Text(bytes, at, bodyEnd), 0, false) as { readonly data: string[][] }
  return { records: parsed.data, lineEnd, next, quoted, state: 'record' }
}
