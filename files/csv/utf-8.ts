import { latin1Text } from './windows-1252.ts'

/**
 * Length of the UTF-8 sequence at `at`: 1-4, 0 when it is not one (overlong forms and surrogates included), -1 when `end` cuts one that
 * is right so far.
 */
export function utf8SequenceLength(bytes: Uint8Array, at: number, end: number): number {
  const first = bytes[at]!
  if (first < 0x80) return 1
  if (first < 0xc2 || first > 0xf4) return 0
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  for (let i = 1; i < length; i++) {
    if (at + i === end) return -1
    const byte = bytes[at + i]!
    if ((byte & 0xc0) !== 0x80) return 0
    if (i > 1) continue
    if (first === 0xe0 && byte < 0xa0) return 0
    if (first === 0xed && byte > 0x9f) return 0
    if (first === 0xf0 && byte < 0x90) return 0
    if (first === 0xf4 && byte > 0x8f) return 0
  }
  return length
}

/** Bytes 0xC3 0x85 -> 'Å'; null when any sequence is wrong or cut off. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string | null {
  let at = start
  while (at < end && bytes[at]! < 0x80) at++
  if (at === end) return latin1Text(bytes, start, end)
  const units = new Uint16Array(end - start)
  let used = 0
  for (at = start; at < end; ) {
    const length = utf8SequenceLength(bytes, at, end)
    if (length <= 0) return null
    let point = length === 1 ? bytes[at]! : bytes[at]! & (0xff >> (length + 1))
    for (let i = 1; i < length; i++) point = (point << 6) | (bytes[at + i]! & 0x3f)
    if (point > 0xffff) {
      units[used++] = 0xd800 + ((point - 0x10000) >> 10)
      units[used++] = 0xdc00 + ((point - 0x10000) & 0x3ff)
    } else units[used++] = point
    at += length
  }
  return latin1Text(units, 0, used)
}
