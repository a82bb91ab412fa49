import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decoderOf, dictionaryDecoder, encodeText } from '../../../files/csv/decode-text.ts'
import { createTranscoder } from '../../../files/csv/transcode-utf16.ts'
import { cutInto } from '../../support/read-table.ts'

const all = (decode: ReturnType<typeof decoderOf>, bytes: Uint8Array): string => decode(bytes, 0, bytes.length)
const utf16 = (text: string, big = false): Uint8Array =>
  Uint8Array.from(
    [...text]
      .flatMap((c) => c.split(''))
      .flatMap((c) => (big ? [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255] : [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])),
  )

describe('decoderOf', () => {
  it('reads every byte of Windows-1252 as the WHATWG table has it', () => {
    // Streaming, because Node 20 decodes as Latin-1 otherwise.
    const oracle = new TextDecoder('windows-1252')
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    expect(all(decoderOf('windows-1252'), bytes)).toBe(oracle.decode(bytes, { stream: true }))
    expect(all(decoderOf('windows-1252'), Uint8Array.of(0x80, 0x96, 0xc5))).toBe('€–Å')
    expect(all(decoderOf('windows-1252'), Uint8Array.of(0x81, 0x8d, 0x8f, 0x90, 0x9d))).toBe('\u0081\u008d\u008f\u0090\u009d')
  })

  it('reads a range inside the bytes, short and long', () => {
    const bytes = new TextEncoder().encode(`;${'Ærlig '.repeat(4000)};`)
    expect(decoderOf('utf-8')(bytes, 1, bytes.length - 1)).toBe('Ærlig '.repeat(4000))
    expect(decoderOf('windows-1252')(bytes, 0, 1)).toBe(';')
    expect(decoderOf('ascii')(bytes, 3, 3)).toBe('')
  })

  it('agrees with the platform on what is UTF-8, and reads the rest as Windows-1252', () => {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    const high = fc.uint8Array({ maxLength: 8 }).map((bytes) => bytes.map((byte) => byte | 0x80))
    fc.assert(
      fc.property(
        fc.oneof(
          high,
          fc.uint8Array({ maxLength: 8 }),
          fc.string({ unit: 'binary' }).map((s) => new TextEncoder().encode(s)),
        ),
        (bytes) => {
          let expected: string
          try {
            expected = strict.decode(bytes)
          } catch {
            expected = new TextDecoder('windows-1252').decode(bytes, { stream: true })
          }
          expect(all(decoderOf('utf-8'), bytes)).toBe(expected)
          expect(all(decoderOf('ascii'), bytes)).toBe(expected)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('reads UTF-16 of either end, and values of a transcoded file as UTF-8', () => {
    expect(all(decoderOf('utf-16le'), utf16('Åse 🎓'))).toBe('Åse 🎓')
    expect(all(decoderOf('utf-16be'), utf16('Åse 🎓', true))).toBe('Åse 🎓')
    expect(all(dictionaryDecoder('utf-16be'), Uint8Array.of(0xc3, 0x85))).toBe('Å')
  })
})

describe('createTranscoder', () => {
  it('gives the same UTF-8 as the platform, however the bytes are cut', () => {
    const units = fc.array(fc.oneof(fc.nat(0xffff), fc.integer({ min: 0xd800, max: 0xdfff }), fc.constantFrom(0x3b, 0x0a, 0xe5)), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(
        units,
        fc.boolean(),
        fc.boolean(),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }),
        (codes, big, odd, sizes) => {
          const bytes = Uint8Array.from([...codes.flatMap((c) => (big ? [c >> 8, c & 255] : [c & 255, c >> 8])), ...(odd ? [65] : [])])
          const encoding = big ? 'utf-16be' : 'utf-16le'
          const transcode = createTranscoder(encoding)
          const out = [...cutInto(bytes, sizes)].flatMap((piece) => [...transcode(piece, false)])
          out.push(...transcode(new Uint8Array(0), true))
          // The platform makes one U+FFFD of half a pair with half a unit behind it; so do we.
          expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(out))).toBe(
            new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes),
          )
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('passes all other encodings as they are', () => {
    const bytes = Uint8Array.of(1, 2, 255)
    expect(createTranscoder('windows-1252')(bytes, false)).toBe(bytes)
  })
})

describe('encodeText', () => {
  it.each([
    ['Å€–', 'windows-1252', [0xc5, 0x80, 0x96]],
    ['Å', 'utf-8', [0xc3, 0x85]],
    ['🎓', 'utf-8-bom', [0xf0, 0x9f, 0x8e, 0x93]],
    ['Å', 'utf-16le', [0xc5, 0]],
    ['Å', 'utf-16be', [0, 0xc5]],
    ['IV', 'ascii', [0x49, 0x56]],
  ] as const)('writes %s in %s', (text, encoding, expected) => {
    expect([...(encodeText(text, encoding) ?? [])]).toEqual(expected)
  })

  it.each([
    ['ł', 'windows-1252'],
    ['\u0080', 'windows-1252'],
    ['Å', 'ascii'],
    ['\ud800', 'utf-8'],
    ['\ud800', 'utf-16le'],
  ] as const)('refuses %j in %s', (text, encoding) => {
    expect(encodeText(text, encoding)).toBeNull()
  })

  it('is undone by decoding', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'ascii'),
        (text, encoding) => {
          const bytes = encodeText(text, encoding)
          if (bytes !== null) expect(all(decoderOf(encoding), bytes)).toBe(text)
        },
      ),
    )
  })
})
