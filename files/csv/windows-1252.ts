/** Unicode of the bytes 0x80-0x9F in Windows-1252 (WHATWG index); the five unused ones stay control characters. */
const HIGH = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f, 0x90, 0x2018,
  0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178,
] as const

const BYTE_OF = new Map<number, number>(HIGH.map((unicode, index) => [unicode, 0x80 + index]))
/** Arguments of one `String.fromCharCode.apply`: far below every engine's limit. */
const PIECE = 8192

/** Bytes as characters of the same number; other files use it where bytes must survive a walk through a string. */
export function latin1Text(bytes: Uint8Array | Uint16Array, start: number, end: number): string {
  if (end - start <= PIECE) return fromUnits(bytes, start, end)
  let text = ''
  for (let at = start; at < end; at += PIECE) text += fromUnits(bytes, at, Math.min(at + PIECE, end))
  return text
}

/**
 * Windows-1252, which is also what «ISO-8859-1» means in practice. Our own table because TextDecoder in Node 20 decodes it as Latin-1.
 * Bytes 0x80 0x96 0xC5 -> '€–Å'. Every byte has a character, so this never fails.
 */
export function decodeWindows1252(bytes: Uint8Array, start: number, end: number): string {
  let at = start
  while (at < end && (bytes[at]! < 0x80 || bytes[at]! > 0x9f)) at++
  if (at === end) return latin1Text(bytes, start, end)
  const units = new Uint16Array(end - start)
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!
    units[i - start] = byte >= 0x80 && byte <= 0x9f ? HIGH[byte - 0x80]! : byte
  }
  return latin1Text(units, 0, units.length)
}

/** '€5' -> bytes 0x80 0x35; null when a character has no byte ('ł'). */
export function encodeWindows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const byte = BYTE_OF.get(unit) ?? (unit < 0x80 || (unit > 0x9f && unit <= 0xff) ? unit : -1)
    if (byte < 0) return null
    bytes[i] = byte
  }
  return bytes
}

/** A list per length up to this, filled anew for each text: a typed array as arguments takes several times as long. */
const SHORT = 24
const shortLists: readonly number[][] = Array.from({ length: SHORT + 1 }, (_, length) => new Array<number>(length).fill(0))

function fromUnits(units: Uint8Array | Uint16Array, start: number, end: number): string {
  const list = shortLists[end - start]
  if (list !== undefined) {
    for (let i = 0; i < list.length; i++) list[i] = units[start + i]!
    return String.fromCharCode.apply(null, list)
  }
  return String.fromCharCode.apply(null, units.subarray(start, end) as unknown as number[])
}
