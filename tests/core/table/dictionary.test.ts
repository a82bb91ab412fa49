import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Dictionary, HASH_PRIME, HASH_SEED } from '#core'

const ascii = (bytes: Uint8Array, start: number, end: number): string => String.fromCharCode(...bytes.subarray(start, end))

function hashOf(bytes: Uint8Array): number {
  return bytes.reduce((hash, byte) => Math.imul(hash ^ byte, HASH_PRIME), HASH_SEED)
}

function code(dictionary: Dictionary, text: string): number {
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  return dictionary.codeOfBytes(bytes, 0, bytes.length, hashOf(bytes))
}

describe('Dictionary', () => {
  it('numbers values in order of first appearance, the blank being 0', () => {
    const dictionary = new Dictionary(ascii)
    expect(['IV', '', '5', 'IV', '4'].map((text) => code(dictionary, text))).toEqual([1, 0, 2, 1, 3])
    expect([0, 1, 2, 3].map((number) => dictionary.text(number))).toEqual(['', 'IV', '5', '4'])
    expect(dictionary.size).toBe(4)
  })

  it('tells values with the same hash apart', () => {
    const dictionary = new Dictionary(ascii)
    const [left, right] = [Uint8Array.of(65, 66), Uint8Array.of(67, 68)]
    expect(dictionary.codeOfBytes(left, 0, 2, 7)).toBe(1)
    expect(dictionary.codeOfBytes(right, 0, 2, 7)).toBe(2)
    expect(dictionary.codeOfBytes(left, 0, 1, 7)).toBe(3)
    expect(dictionary.codeOfBytes(left, 0, 2, 7)).toBe(1)
  })

  it('gives one code to a value that comes as text first and as bytes later, and the other way round', () => {
    const dictionary = new Dictionary(ascii)
    expect(code(dictionary, 'MAT1019')).toBe(1)
    expect(dictionary.codeOfText('NOR1267')).toBe(2)
    expect(dictionary.codeOfText('MAT1019')).toBe(1)
    expect([code(dictionary, 'NOR1267'), code(dictionary, 'NOR1267'), code(dictionary, 'ENG1007')]).toEqual([2, 2, 3])
    expect(dictionary.codeOfText('ENG1007')).toBe(3)
    expect(dictionary.codeOfText('')).toBe(0)
  })

  it('gives one code to a letter that the file spells in two encodings', () => {
    const either = (bytes: Uint8Array, start: number, end: number): string =>
      end - start === 2 ? 'Å' : String.fromCharCode(...bytes.subarray(start, end))
    const dictionary = new Dictionary(either)
    expect(code(dictionary, '\u00c5')).toBe(1)
    expect(code(dictionary, '\u00c3\u0085')).toBe(1)
    expect(code(dictionary, '\u00c5')).toBe(1)
    expect(dictionary.size).toBe(2)
  })

  it('behaves like a map from text to number, also when it grows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), fc.string({ unit: fc.constantFrom('a', 'b', 'c', '\u00e5'), maxLength: 6 })), { maxLength: 2000 }),
        (values) => {
          const dictionary = new Dictionary(ascii)
          const known = new Map([['', 0]])
          for (const [asText, text] of values) {
            if (!known.has(text)) known.set(text, known.size)
            expect(asText ? dictionary.codeOfText(text) : code(dictionary, text)).toBe(known.get(text))
          }
          expect([...known].every(([text, number]) => dictionary.text(number) === text)).toBe(true)
        },
      ),
      { numRuns: 50 },
    )
    const dictionary = new Dictionary(ascii)
    for (let i = 0; i < 50_000; i++) expect(code(dictionary, `verdi ${i}`)).toBe(i + 1)
    expect(dictionary.text(31_415)).toBe('verdi 31414')
  })
})
