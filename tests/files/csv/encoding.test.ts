import { describe, expect, it } from 'vitest'
import { sniffEncoding } from '../../../files/csv/encoding.ts'

const text = (letters: string): Uint8Array => new TextEncoder().encode(letters)
const bytes = (...numbers: number[]): Uint8Array => Uint8Array.from(numbers)
const join = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]))
const latin1 = (letters: string): Uint8Array => Uint8Array.from(letters, (letter) => letter.charCodeAt(0))

describe('sniffEncoding', () => {
  it.each([
    ['a mark of UTF-8', join(bytes(0xef, 0xbb, 0xbf), text('Fødselsnummer')), 'utf-8-bom', 3],
    ['a mark of UTF-16, little end first', bytes(0xff, 0xfe, 0x41, 0), 'utf-16le', 2],
    ['a mark of UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x41), 'utf-16be', 2],
    ['letters in UTF-8', text('Fødselsnummer;Skoleår\n'), 'utf-8', 0],
    ['UTF-8 cut inside a letter', text('Skoleå;Fødselså').subarray(0, -1), 'utf-8', 0],
    ['letters in Latin-1', latin1('F\u00f8dselsnummer;Skole\u00e5r\n'), 'windows-1252', 0],
    ['mostly UTF-8 with one value of another system', join(text('Fødselsnummer;Skoleår\n'), latin1('K\u00e5re;1')), 'utf-8', 0],
    ['only ASCII', text('$EL;1;2\r\n'), 'ascii', 0],
    ['ASCII with a stray NUL byte', text('$EL;1;2\0\r\n$EL;1;2;3;4\r\n'), 'ascii', 0],
  ])('tells %s', (_, sample, encoding, bomLength) => {
    expect(sniffEncoding(sample, null)).toEqual({ ok: true, value: { encoding, bomLength } })
  })

  it.each([
    ['utf-8', 'utf-8'],
    ['UTF8', 'utf-8'],
    ['windows-1252', 'windows-1252'],
    ['cp1252', 'windows-1252'],
    ['ISO-8859-1', 'windows-1252'],
    ['iso 8859 1', 'windows-1252'],
    ['latin1', 'windows-1252'],
    ['utf-16', 'utf-16le'],
    ['utf-16be', 'utf-16be'],
    ['ascii', 'ascii'],
  ])('takes the spelling %s from the user', (forced, encoding) => {
    expect(sniffEncoding(text('a;b'), forced)).toEqual({ ok: true, value: { encoding, bomLength: 0 } })
  })

  it('lets the mark say which UTF-16 was meant, and drops the mark of a forced UTF-8', () => {
    expect(sniffEncoding(bytes(0xfe, 0xff, 0, 65), 'utf-16')).toMatchObject({ value: { encoding: 'utf-16be', bomLength: 2 } })
    expect(sniffEncoding(bytes(0xef, 0xbb, 0xbf, 65), 'utf-8')).toMatchObject({ value: { encoding: 'utf-8-bom', bomLength: 3 } })
  })

  it.each([
    ['an unknown name', text('a'), 'ebcdic', { code: 'encoding-unknown', facts: { encoding: 'ebcdic' } }],
    ['no bytes', bytes(), null, { code: 'file-empty', facts: {} }],
    ['only a mark', bytes(0xef, 0xbb, 0xbf), null, { code: 'file-empty', facts: {} }],
    ['only a mark of UTF-16', bytes(0xff, 0xfe), null, { code: 'file-empty', facts: {} }],
    [
      'a workbook',
      join(bytes(0x50, 0x4b, 3, 4, 0, 0), text('[Content_Types].xml xl/workbook.xml')),
      null,
      { code: 'file-is-xlsx', facts: {} },
    ],
    ['a zip', join(bytes(0x50, 0x4b, 3, 4, 0, 0), text('karakterer.csv')), null, { code: 'file-is-zip', facts: {} }],
    ['an old or locked workbook', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0), null, { code: 'file-is-xls', facts: {} }],
    ['a PDF', text('%PDF-1.7'), null, { code: 'file-is-pdf', facts: {} }],
    ['NUL bytes', text('a\0b\0c\0d\0e\0'), null, { code: 'not-text', facts: { zeroBytes: 5, controlBytes: 5, bytes: 10 } }],
    ['control bytes', text('\u0001\u0002abcdefgh'), null, { code: 'not-text', facts: { zeroBytes: 0, controlBytes: 2, bytes: 10 } }],
  ])('refuses %s', (_, sample, forced, problem) => {
    expect(sniffEncoding(sample, forced)).toEqual({ ok: false, problem })
  })

  it('refuses random bytes', () => {
    let state = 1
    const junk = Uint8Array.from({ length: 4096 }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
      return state >> 16
    })
    expect(sniffEncoding(junk, null)).toMatchObject({ problem: { code: 'not-text' } })
  })
})
