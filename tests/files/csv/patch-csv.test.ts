import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeText } from '../../../files/csv/decode-text.ts'
import type { Encoding } from '../../../files/csv/encoding.ts'
import { type CsvEdit, patchCsv } from '../../../files/csv/patch-csv.ts'
import { cutInto, readTable } from '../../support/read-table.ts'
import { smallLayout } from '../../support/small-layout.ts'

async function patch(
  bytes: Uint8Array,
  edits: readonly CsvEdit[],
  encoding: Encoding = 'utf-8',
  sizes: readonly number[] = [1 << 20],
): Promise<{ bytes: Uint8Array; refused: readonly CsvEdit[] }> {
  async function* source(): AsyncGenerator<Uint8Array> {
    yield* cutInto(bytes, sizes)
  }
  const patching = patchCsv(source(), { encoding, delimiter: ';', edits })
  const out: Uint8Array[] = []
  for (;;) {
    const step = await patching.next()
    if (step.done === true) return { bytes: new Uint8Array(Buffer.concat(out)), refused: step.value }
    out.push(step.value)
  }
}

const encodings = fc.constantFrom<Encoding>('utf-8', 'windows-1252', 'ascii', 'utf-16le', 'utf-16be')
const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 })

describe('patchCsv', () => {
  it.each([
    ['a cell', '1;a\r\n2;b', [{ row: 2, position: 1, value: 'c' }], '1;a\r\n2;c'],
    ['a quoted cell, which stays quoted', '1;"a" ;x\n', [{ row: 1, position: 1, value: 'c' }], '1;"c";x\n'],
    ['a value that needs quotes', '1;a\n', [{ row: 1, position: 1, value: 'c;"d"' }], '1;"c;""d"""\n'],
    [
      'several cells of one row, in any order',
      'a;b;c;\n',
      [
        { row: 1, position: 2, value: 'z' },
        { row: 1, position: 0, value: 'x' },
      ],
      'x;b;z;\n',
    ],
    [
      'the last of two edits of one cell',
      'a\n',
      [
        { row: 1, position: 0, value: 'x' },
        { row: 1, position: 0, value: 'y' },
      ],
      'y\n',
    ],
    ['rows counted as Excel does', '\ufeffsep=;\n\n"a\nb"\rc;d\n', [{ row: 3, position: 1, value: 'x' }], '\ufeffsep=;\n\n"a\nb"\rc;x\n'],
    ['the first cell behind a mark', '\ufeffa;b\n', [{ row: 1, position: 0, value: 'x' }], '\ufeffx;b\n'],
    ['a blank cell', 'a;;c\n', [{ row: 1, position: 1, value: 'x' }], 'a;x;c\n'],
    ['to a blank cell', 'a;b;c\n', [{ row: 1, position: 1, value: '' }], 'a;;c\n'],
  ])('changes %s', async (_, text, edits, expected) => {
    for (const cuts of [[1000], [1], [3]]) {
      const patched = await patch(encodeText(text, 'utf-8')!, edits, 'utf-8', cuts)
      expect(patched).toEqual({ bytes: encodeText(expected, 'utf-8'), refused: [] })
    }
  })

  it('writes in the encoding of the file', async () => {
    for (const encoding of ['windows-1252', 'utf-8', 'utf-16le', 'utf-16be'] as const) {
      const patched = await patch(encodeText('Å;b\r\n', encoding)!, [{ row: 1, position: 1, value: 'Ø' }], encoding, [3])
      expect(patched.bytes).toEqual(encodeText('Å;Ø\r\n', encoding))
    }
  })

  it('tells which edits it could not make', async () => {
    const noCell = { row: 1, position: 7, value: 'x' }
    const noRow = { row: 9, position: 0, value: 'x' }
    const noLetter = { row: 1, position: 0, value: 'ł' }
    const bytes = encodeText('a;b\n"c', 'windows-1252')!
    const behindFault = { row: 2, position: 0, value: 'x' }
    const patched = await patch(bytes, [noCell, noRow, noLetter, behindFault], 'windows-1252')
    expect(patched.bytes).toEqual(bytes)
    expect(new Set(patched.refused)).toEqual(new Set([noCell, noRow, noLetter, behindFault]))
  })

  it('leaves alone what stands between a stray quote and its proof', async () => {
    const bytes = encodeText('"Kalle;2\nd;5\n"e";f\n', 'utf-8')!
    const between = { row: 2, position: 1, value: '6' }
    const patched = await patch(bytes, [{ row: 1, position: 0, value: 'Kalle' }, between, { row: 3, position: 1, value: 'g' }])
    expect(patched).toEqual({ bytes: encodeText('Kalle;2\nd;5\n"e";g\n', 'utf-8'), refused: [between] })
  })

  it('passes every byte as it was when nothing is to be changed', async () => {
    const nasty = fc
      .array(fc.constantFrom(0x22, 0x22, 0x3b, 0x0a, 0x0d, 0x61, 0x20, 0, 0xff, 0xfe, 0xd8), { maxLength: 60 })
      .map((b) => Uint8Array.from(b))
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 60 }), nasty), encodings, sizes, async (bytes, encoding, cuts) => {
        expect(await patch(bytes, [], encoding, cuts)).toEqual({ bytes, refused: [] })
      }),
      { numRuns: 3000 },
    )
    const large = new Uint8Array(5 << 20).fill(0x78)
    expect(Buffer.compare((await patch(large, [], 'utf-8', [1 << 16])).bytes, large)).toBe(0)
  })

  it('changes what a reader then finds there, and nothing else', async () => {
    const nasty = fc.string({ unit: fc.constantFrom('"', ';', '\n', '\r', ' ', 'a', 'b', 'å'), maxLength: 40 })
    const value = fc.string({ unit: fc.constantFrom('"', ';', '\n', ' ', 'x', 'ø'), maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(nasty, value, fc.nat(20), fc.nat(3), sizes, async (text, written, pick, position, cuts) => {
        const bytes = encodeText(text, 'utf-8')!
        const open = { records: [{ lineId: null, columns: 4 }], open: true, encoding: 'utf-8' } as const
        const before = readTable(smallLayout(open), [bytes], { encoding: 'utf-8' })
        fc.pre(before.problem === null && before.rows.length > 0 && !/^ *$/.test(written) && !/^sep=/.test(text))
        const target = before.rows[pick % before.rows.length]!
        const patched = await patch(bytes, [{ row: target.row, position, value: written }], 'utf-8', cuts)
        if (patched.refused.length > 0) {
          expect(patched.bytes).toEqual(bytes)
          return
        }
        const after = readTable(smallLayout(open), [patched.bytes], { encoding: 'utf-8' })
        const expected = before.rows.map((row) => (row === target ? { ...row, fields: row.fields.with(position, written) } : row))
        expect(after.rows).toEqual(expected)
      }),
      { numRuns: 2000 },
    )
  })
})
