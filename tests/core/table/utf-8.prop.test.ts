import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeUtf8 } from '../../../core/table/utf-8.ts'

describe('text as UTF-8', () => {
  test('agrees with TextEncoder', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary-ascii' }), fc.string({ unit: 'grapheme-composite' }))
    fc.assert(
      fc.property(text, (one) => {
        expect(encodeUtf8(one)).toEqual(new TextEncoder().encode(one))
      }),
    )
  })

  test.each([
    ['', []],
    ['7', [0x37]],
    ['Å', [0xc3, 0x85]],
    ['…', [0xe2, 0x80, 0xa6]],
    ['😀', [0xf0, 0x9f, 0x98, 0x80]],
    ['a😀å7', [0x61, 0xf0, 0x9f, 0x98, 0x80, 0xc3, 0xa5, 0x37]],
  ])('%j', (text, bytes) => {
    expect(encodeUtf8(text)).toEqual(Uint8Array.from(bytes))
  })

  test.each(['\ud800', 'a\udc00', '\ud83d7', 'åå\ud83d'])('has no bytes for half a surrogate pair: %j', (text) => {
    expect(encodeUtf8(text)).toBeNull()
  })
})
