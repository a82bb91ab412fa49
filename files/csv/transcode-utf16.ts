import { writeUtf8 } from '#core'
import type { Encoding } from './encoding.ts'

const REPLACEMENT = 0xfffd

/** Takes the next bytes of a file, `last` with the final ones, and gives bytes that readers can split on `;` and line ends. */
export type Transcoder = (bytes: Uint8Array, last: boolean) => Uint8Array

/**
 * UTF-16 becomes UTF-8, whichever way the calls cut it; half a surrogate pair, or half a unit at the end, becomes U+FFFD.
 * All other encodings pass as they are.
 * utf-16le: [41], then [00 C5 00] -> [], then [41 C3 85]
 */
export function createTranscoder(encoding: Encoding): Transcoder {
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') return (bytes) => bytes
  const low = encoding === 'utf-16le' ? 0 : 1
  let odd = -1
  let high = 0
  return (bytes, last) => {
    const out = new Uint8Array(bytes.length * 3 + 8)
    let used = 0
    let at = 0
    while (at < bytes.length) {
      const first = odd >= 0 ? odd : bytes[at++]!
      if (at === bytes.length) {
        odd = first
        break
      }
      odd = -1
      const second = bytes[at++]!
      const unit = low === 0 ? first | (second << 8) : (first << 8) | second
      const isLow = (unit & 0xfc00) === 0xdc00
      if (high !== 0 && isLow) {
        used = writeUtf8(out, used, 0x10000 + ((high - 0xd800) << 10) + (unit - 0xdc00))
        high = 0
        continue
      }
      if (high !== 0) used = writeUtf8(out, used, REPLACEMENT)
      high = (unit & 0xfc00) === 0xd800 ? unit : 0
      if (high === 0) used = writeUtf8(out, used, isLow ? REPLACEMENT : unit)
    }
    if (last && (high !== 0 || odd >= 0)) used = writeUtf8(out, used, REPLACEMENT)
    return out.subarray(0, used)
  }
}
