import { decoderOf } from '../../csv/decode-text.ts'
import { latin1Text } from '../../csv/windows-1252.ts'

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const decode = decoderOf('utf-8')

/**
 * Text of XML bytes: entities and numbered characters as what they stand for, line ends as LF; of CDATA (`raw`) every & stays.
 * bytes of 'a &lt; b&#229;' -> 'a < bå'. An entity that XML does not have by itself stays as it is written.
 */
export function xmlString(bytes: Uint8Array, start: number, end: number, raw = false): string {
  let isPlain = true
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!
    if (byte < 0x80 && byte !== 0x26 && byte !== 0x0d) continue
    isPlain = false
    break
  }
  if (isPlain) return latin1Text(bytes, start, end)
  let text = decode(bytes, start, end)
  if (text.includes('\r')) text = text.replaceAll(/\r\n?/g, '\n')
  if (raw || !text.includes('&')) return text
  return text.replaceAll(/&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|([a-z]{2,4}));/g, (found, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? found
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return point === 0 || point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point)
  })
}

/**
 * A string as workbooks write it: _xHHHH_ stands for a character that XML cannot hold. `unescapeString('a_x000D_b _x005F_x0041_')` -> 'a\rb _x0041_'.
 * Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
 */
export function unescapeString(text: string): string {
  if (!text.includes('_x')) return text
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
}
