import { type DecodeBytes, encodeUtf8 } from '#core'
import type { Encoding } from './encoding.ts'
import { createTranscoder } from './transcode-utf16.ts'
import { decodeUtf8 } from './utf-8.ts'
import { decodeWindows1252, encodeWindows1252 } from './windows-1252.ts'

/**
 * The decoder of one encoding, value by value. UTF-8 that is wrong in a value is read as Windows-1252 there, and only there: files that
 * two systems have written into exist, and one such value must not spoil the rest.
 * decoderOf('utf-8') of C3 85 -> 'Å', of C5 -> 'Å'; decoderOf('windows-1252') of C3 85 -> 'Ã…'
 */
export function decoderOf(encoding: Encoding): DecodeBytes {
  switch (encoding) {
    case 'windows-1252':
      return decodeWindows1252
    case 'utf-16le':
    case 'utf-16be':
      return (bytes, start, end) => {
        const utf8 = createTranscoder(encoding)(bytes.subarray(start, end), true)
        return decodeForgiving(utf8, 0, utf8.length)
      }
    case 'ascii':
    case 'utf-8':
    case 'utf-8-bom':
      return decodeForgiving
  }
}

/** The decoder for dictionaries of a file: UTF-16 is transcoded before it is read, so its values are UTF-8 by then. */
export function dictionaryDecoder(encoding: Encoding): DecodeBytes {
  return encoding === 'windows-1252' ? decodeWindows1252 : decodeForgiving
}

/** Text in the bytes of a file: encodeText('Å', 'windows-1252') -> [C5]; null when the encoding has no such character. */
export function encodeText(text: string, encoding: Encoding): Uint8Array | null {
  switch (encoding) {
    case 'windows-1252':
      return encodeWindows1252(text)
    case 'utf-8':
    case 'utf-8-bom':
      return encodeUtf8(text)
    case 'ascii': {
      const bytes = encodeUtf8(text)
      return bytes !== null && bytes.length === text.length ? bytes : null
    }
    case 'utf-16le':
    case 'utf-16be': {
      if (encodeUtf8(text) === null) return null
      const bytes = new Uint8Array(text.length * 2)
      const low = encoding === 'utf-16le' ? 0 : 1
      for (let i = 0; i < text.length; i++) {
        bytes[2 * i + low] = text.charCodeAt(i) & 0xff
        bytes[2 * i + 1 - low] = text.charCodeAt(i) >> 8
      }
      return bytes
    }
  }
}

function decodeForgiving(bytes: Uint8Array, start: number, end: number): string {
  return decodeUtf8(bytes, start, end) ?? decodeWindows1252(bytes, start, end)
}
