import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hmacHex, hmacSha256, sha256 } from '../../../core/findings/hmac.ts'

const bytes = (most: number) => fc.uint8Array({ maxLength: most })

test('sha256 agrees with node:crypto for every length around the block', () => {
  for (let length = 0; length <= 200; length++) {
    const message = Uint8Array.from({ length }, (_, i) => (i * 37) & 255)
    expect(Buffer.from(sha256(message)).toString('hex')).toBe(createHash('sha256').update(message).digest('hex'))
  }
})

test('hmacSha256 agrees with node:crypto, also for keys longer than a block', () => {
  fc.assert(
    fc.property(bytes(150), bytes(300), (key, message) => {
      expect(Buffer.from(hmacSha256(key, message)).toString('hex')).toBe(createHmac('sha256', key).update(message).digest('hex'))
    }),
  )
})

test('hmacHex takes text of any alphabet as UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (key, message) => {
      expect(hmacHex(key, message)).toBe(createHmac('sha256', key).update(message).digest('hex'))
    }),
  )
})

// The worked example of RFC 4231 test case 2.
test('gives the answer of the standard', () => {
  expect(hmacHex('Jefe', 'what do ya want for nothing?')).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843')
})
