import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnLetters } from '../../../../core/workbook/cell-address.ts'
import type { CellKind } from '../../../../files/workbook/opened-workbook.ts'
import { createXmlScanner } from '../../../../files/workbook/read/xml-scanner.ts'
import { handBook, readSheet } from './hand-book.ts'

/** A cell as it may be written, and as it must be read. */
interface Case {
  readonly type: string | null
  readonly inside: string
  readonly text: string
  readonly kind: CellKind
}

const escaped = (text: string): string =>
  text.replaceAll(/[&<>]|_(?=x[0-9A-Fa-f]{4}_)|[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, (found) =>
    found === '&' ? '&amp;' : found === '<' ? '&#60;' : found === '>' ? '&gt;' : `_x${found.charCodeAt(0).toString(16).padStart(4, '0')}_`,
  )

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom('a', 'Å', '<', '&', '_x0041_', ' ', '\n', '\u0001', ']', '>', '"', '0', '😀'),
    fc.string({ minLength: 1, maxLength: 1 }),
  ),
  minLength: 1,
  maxLength: 12,
})

const cell: fc.Arbitrary<Case> = fc.oneof(
  text.map(
    (value): Case => ({ type: 'inlineStr', inside: `<is><t xml:space="preserve">${escaped(value)}</t></is>`, text: value, kind: 'text' }),
  ),
  text.map((value): Case => ({ type: 'str', inside: `<f>A1</f><v>${escaped(value)}</v>`, text: value, kind: 'text' })),
  text.map(
    (value): Case => ({
      type: 'inlineStr',
      inside: `<is>${[...value].map((char) => `<r><rPr/><t xml:space='preserve'>${escaped(char)}</t></r>`).join('')}<rPh><t>x</t></rPh></is>`,
      // A character by itself cannot look like the beginning of an escape.
      text: value,
      kind: 'text',
    }),
  ),
  fc
    .integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 })
    .map((value): Case => ({ type: 'n', inside: `<v>${value}</v>`, text: String(value), kind: 'number' })),
  // Hundredths up to a billion have at most eleven digits: they read as they are said.
  fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }).map((hundredths): Case => {
    const sign = hundredths < 0 ? '-' : ''
    const digits = String(Math.abs(hundredths)).padStart(3, '0')
    const shown = `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.?0+$/, '')
    return { type: null, inside: `<v>${hundredths / 100}</v>`, text: shown === '-0' || shown === '' ? '0' : shown, kind: 'number' }
  }),
  fc.boolean().map((value): Case => ({ type: 'b', inside: `<v>${value ? 1 : 0}</v>`, text: value ? 'SANN' : 'USANN', kind: 'boolean' })),
  fc.constantFrom('#N/A', '#REF!').map((value): Case => ({ type: 'e', inside: `<v>${value}</v>`, text: value, kind: 'error' })),
  fc.constant<Case>({ type: null, inside: '', text: '', kind: 'blank' }),
)

const quote = fc.constantFrom('"', "'")

/** The cell with its attributes in any order and quotes. */
function written(prefix: string, one: Case, address: string, order: readonly number[], mark: string): string {
  const attributes = [`r=${mark}${address}${mark}`, `s=${mark}0${mark}`, one.type === null ? 'x="1"' : ` t = ${mark}${one.type}${mark}`]
  const inside = one.inside.replaceAll(/<(\/?)([a-z])/gi, `<$1${prefix}$2`)
  const tag = `${prefix}c ${order.map((i) => attributes[i]).join(' ')}`
  return inside === '' && order[0] === 0 ? `<${tag}/>` : `<${tag}>${inside}</${prefix}c>`
}

test('a matrix of cells written in any order of attributes, with and without prefix and references, reads back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }),
      fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
      quote,
      fc.constantFrom('', 'x:'),
      fc.boolean(),
      (matrix, order, mark, prefix, hasReferences) => {
        const rows = matrix.map((cells, r) => {
          const inside = cells.map((one, c) => {
            const whole = written(prefix, one, `${columnLetters(c + 1)}${r + 1}`, order, mark)
            return hasReferences ? whole : whole.replace(/r=["'][A-Z]+\d+["']/, '')
          })
          return `<${prefix}row${hasReferences ? ` r=${mark}${r + 1}${mark}` : ''}>${inside.join('\n ')}</${prefix}row>`
        })
        const sheet = `<${prefix}worksheet><${prefix}sheetData>${rows.join('')}</${prefix}sheetData></${prefix}worksheet>`
        const expected = matrix.flatMap((cells, r) => {
          const length = cells.findLastIndex(({ kind }) => kind !== 'blank') + 1
          const kept = cells.slice(0, length)
          return length === 0
            ? []
            : [{ row: r + 1, hidden: false, texts: kept.map(({ text: t }) => t), kinds: kept.map(({ kind }) => kind) }]
        })
        expect(readSheet(handBook({ sheet }))).toMatchObject({ rows: expected, problem: null })
      },
    ),
    { numRuns: 300 },
  )
})

test('XML is told the same however its bytes are cut', () => {
  const xml = new TextEncoder().encode(
    `\ufeff<?xml version="1.0"?><!-- c > --><x:a b='1>' c = "2"><d/><![CDATA[a]]b]]><e f="/"> text å </e >tail<?pi ?></x:a>\n`,
  )
  const told = (pieces: readonly Uint8Array[]): string[] => {
    const seen: string[] = []
    const textOf = (bytes: Uint8Array, start: number, end: number): string => new TextDecoder().decode(bytes.subarray(start, end))
    const scanner = createXmlScanner({
      open(tag) {
        const attributes = Array.from({ length: tag.attributeCount * 2 }, (_, i) =>
          textOf(tag.bytes, tag.attributes[i * 2]!, tag.attributes[i * 2 + 1]!),
        )
        seen.push(`<${textOf(tag.bytes, tag.nameStart, tag.nameEnd)} ${attributes.join(' ')}`)
      },
      close() {
        seen.push('>')
        return seen.length % 2 === 0
      },
      text: (bytes, start, end, raw) => void seen.push(`${raw ? 'raw' : 'text'} ${textOf(bytes, start, end)}`),
    })
    for (const piece of pieces) {
      scanner.feed(piece)
      while (scanner.advance()) {}
    }
    scanner.finish()
    seen.push(String(scanner.fault()))
    return seen
  }
  const whole = told([xml])
  expect(whole).toEqual(['<a b 1> c 2', '<d ', '>', 'raw a]]b', '<e f /', 'text  text å ', '>', 'text tail', '>', 'null'])
  fc.assert(
    fc.property(fc.array(fc.nat(xml.length), { maxLength: 12 }), (cuts) => {
      const places = [0, ...cuts.sort((a, b) => a - b), xml.length]
      expect(told(places.slice(1).map((end, i) => xml.subarray(places[i], end)))).toEqual(whole)
    }),
  )
})
