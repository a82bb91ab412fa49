/** Text as bytes in UTF-8: `encodeUtf8('Å')` -> C3 85; null for text with half a surrogate pair, which has no such bytes. */
export function encodeUtf8(text: string): Uint8Array | null {
  let bytes = new Uint8Array(text.length)
  let used = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80) {
      bytes[used++] = unit
      continue
    }
    if (bytes.length === text.length) {
      // The first letter outside ASCII: from here on a character may take three bytes.
      const wide = new Uint8Array(used + (text.length - i) * 3)
      wide.set(bytes.subarray(0, used))
      bytes = wide
    }
    const point = text.codePointAt(i)!
    if (point >= 0xd800 && point <= 0xdfff) return null
    used = writeUtf8(bytes, used, point)
    if (point > 0xffff) i++
  }
  return used === bytes.length ? bytes : bytes.slice(0, used)
}

/** Writes one code point at `at` and returns the place behind it. */
export function writeUtf8(bytes: Uint8Array, at: number, point: number): number {
  if (point < 0x80) {
    bytes[at] = point
    return at + 1
  }
  const length = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  let rest = point
  for (let i = length - 1; i > 0; i--) {
    bytes[at + i] = 0x80 | (rest & 0x3f)
    rest >>= 6
  }
  bytes[at] = ((0xf00 >> length) & 0xff) | rest
  return at + length
}
