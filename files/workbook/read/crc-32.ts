// Eight tables, so that eight bytes go in one step.
const TABLES = Array.from({ length: 8 }, () => new Int32Array(256))
for (let i = 0; i < 256; i++) {
  let value = i
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  TABLES[0]![i] = value
}
for (let t = 1; t < 8; t++)
  for (let i = 0; i < 256; i++) TABLES[t]![i] = (TABLES[t - 1]![i]! >>> 8) ^ TABLES[0]![TABLES[t - 1]![i]! & 0xff]!
const [T0, T1, T2, T3, T4, T5, T6, T7] = TABLES as [
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
]

/**
 * The check sum of a zip part, piece by piece: `crc32(bytes)` of '123456789' -> 0xcbf43926; the next piece gets the sum so far.
 * Source: ISO 3309, APPNOTE.TXT 4.4.7.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before
  let at = 0
  const long = bytes.length - 7
  while (at < long) {
    const low = crc ^ (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24))
    crc =
      T7[low & 0xff]! ^
      T6[(low >>> 8) & 0xff]! ^
      T5[(low >>> 16) & 0xff]! ^
      T4[low >>> 24]! ^
      T3[bytes[at + 4]!]! ^
      T2[bytes[at + 5]!]! ^
      T1[bytes[at + 6]!]! ^
      T0[bytes[at + 7]!]!
    at += 8
  }
  while (at < bytes.length) crc = (crc >>> 8) ^ T0[(crc ^ bytes[at++]!) & 0xff]!
  return ~crc >>> 0
}
