import type { DecodeBytes } from '#core'
import type { FieldSpans } from './scan-record.ts'
import { QUOTE } from './scan-record.ts'

/** Text of field `index` of a scanned record: without its quotes, `""` inside as one. */
export function fieldText(bytes: Uint8Array, spans: FieldSpans, index: number, decode: DecodeBytes): string {
  const start = spans.starts[index]!
  const closing = spans.closings[index]!
  if (closing < 0) return decode(bytes, start, spans.ends[index]!)
  const inner = new Uint8Array(closing - start)
  let used = 0
  for (let at = start + 1; at < closing; at++) {
    inner[used++] = bytes[at]!
    if (bytes[at] === QUOTE) at++
  }
  return decode(inner, 0, used)
}

/** All fields of a scanned record as text. */
export function fieldTexts(bytes: Uint8Array, spans: FieldSpans, decode: DecodeBytes): string[] {
  const texts: string[] = []
  for (let index = 0; index < spans.count; index++) texts.push(fieldText(bytes, spans, index, decode))
  return texts
}
