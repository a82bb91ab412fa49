import { deflateRawSync, crc32 as nodeCrc32 } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { crc32 } from '../../../../files/workbook/read/crc-32.ts'
import { readParts } from '../../../../files/workbook/read/read-parts.ts'
import { handParts, MAIN, readSheet } from './hand-book.ts'
import { type HandEntry, type HandZip, handZip } from './hand-zip.ts'

const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>'
const SHEET = 'xl/worksheets/sheet1.xml'
const entriesOf = (data = ONE): HandEntry[] => Object.entries(handParts({ data })).map(([name, content]) => ({ name, content }))

/** The book with its sheet's entry changed. */
function bookWith(sheet: Partial<HandEntry>, more: Partial<HandZip> = {}): Uint8Array {
  return handZip({ entries: entriesOf().map((entry) => (entry.name === SHEET ? { ...entry, ...sheet } : entry)), ...more })
}

const problem = (bytes: Uint8Array): unknown => readSheet(bytes).problem
const read = (bytes: Uint8Array): unknown => readSheet(bytes).rows[0]?.texts

describe('zips that are odd but right', () => {
  test.each([
    ['stored parts', handZip({ entries: entriesOf().map((entry) => ({ ...entry, method: 0 })) })],
    ['sizes behind the data', handZip({ entries: entriesOf().map((entry) => ({ ...entry, hasDescriptor: true })) })],
    ['zip64 in each entry', handZip({ entries: entriesOf().map((entry) => ({ ...entry, isZip64: true })) })],
    ['zip64 at the end', handZip({ entries: entriesOf(), isZip64: true })],
    ['both', handZip({ entries: entriesOf().map((entry) => ({ ...entry, isZip64: true })), isZip64: true })],
    ['a comment at the end', handZip({ entries: entriesOf(), comment: 'x'.repeat(60_000) })],
    ['something before it', handZip({ entries: entriesOf(), before: new Uint8Array(1000).fill(7) })],
    ['something before it and zip64', handZip({ entries: entriesOf(), before: new Uint8Array(1000).fill(7), isZip64: true })],
    ['bytes behind its end', new Uint8Array([...handZip({ entries: entriesOf() }), 0, 0, 0])],
    ['folders as entries', handZip({ entries: [{ name: 'xl/', content: new Uint8Array(0), method: 0 }, ...entriesOf()] })],
  ])('%s', (_, bytes) => {
    expect(problem(bytes)).toBeNull()
    expect(read(bytes)).toEqual(['1'])
  })

  test('the bytes of a part and its place in the file', () => {
    const bytes = handZip({ entries: entriesOf() })
    const parts = readParts(bytes)
    if (!parts.ok) throw new Error(parts.problem.code)
    const entry = parts.value.find('/XL\\Worksheets/sheet1.xml')!
    const content = entriesOf().find(({ name }) => name === SHEET)!.content
    expect(entry).toMatchObject({ name: SHEET, method: 8, size: content.length, crc: nodeCrc32(content) })
    expect(Buffer.from(bytes.subarray(entry.dataStart, entry.dataEnd))).toEqual(deflateRawSync(content))
    expect(Buffer.from(bytes.subarray(entry.headerStart, entry.headerStart + 4)).toString('latin1')).toBe('PK\u0003\u0004')
    expect(parts.value.inflate(SHEET)).toEqual({ ok: true, value: content })
    expect(parts.value.inflate('xl/none.xml')).toEqual({
      ok: false,
      problem: { code: 'workbook-part-missing', facts: { part: 'xl/none.xml' } },
    })
    expect(parts.value.entries.map(({ name }) => name)).toEqual(Object.keys(handParts({})))
  })
})

describe('zips that lie', () => {
  test.each([
    ['a wrong check sum', { crc: 1 }, 'workbook-damaged'],
    ['a size that is too small', { size: 50 }, 'workbook-damaged'],
    ['a size that is too large', { size: 100_000 }, 'workbook-damaged'],
    ['a password', { flags: 1 }, 'file-is-encrypted'],
    ['a packing nobody uses', { method: 12, packed: new Uint8Array(9) }, 'workbook-packing-unknown'],
    ['packed bytes that are none', { packed: new Uint8Array(500).fill(255) }, 'workbook-damaged'],
    ['packed bytes that end too early', { packed: deflateRawSync(new Uint8Array(99_999)).subarray(0, 20) }, 'workbook-damaged'],
    ['another name in its header', { localName: 'xl/worksheets/sheet9.xml' }, 'workbook-damaged'],
    ['a place that is none', { headerShift: 3 }, 'workbook-damaged'],
    ['a place beyond the end', { headerShift: 0x7fffffff }, 'workbook-damaged'],
  ])('%s', (_, lie, expected) => {
    expect(problem(bookWith(lie))).toMatchObject({ code: expected })
  })

  test('a size of 4 GB that the directory tells is not begun', () => {
    expect(problem(bookWith({ size: 4_000_000_000 }))).toMatchObject({ code: 'workbook-too-large', facts: { megabytes: 3815 } })
    expect(problem(bookWith({ size: 1_000_000_000 }))).toMatchObject({ code: 'workbook-swells', facts: { part: SHEET } })
  })

  test('a part that is larger than it tells stops there', () => {
    const zeros = deflateRawSync(new Uint8Array(48 << 20).fill(0x20), { level: 9 })
    expect(problem(bookWith({ packed: zeros, size: 1000 }))).toMatchObject({ code: 'workbook-damaged' })
  })

  test('no byte comes out beyond the size that is told', () => {
    const parts = readParts(bookWith({ packed: deflateRawSync(new Uint8Array(5000)), size: 1000 }))
    if (!parts.ok) throw new Error(parts.problem.code)
    const pieces = parts.value.pieces(SHEET)
    let length = 0
    let step = pieces.next()
    for (; step.done !== true; step = pieces.next()) length += step.value.length
    expect(length).toBeLessThanOrEqual(1000)
    expect(step.value).toMatchObject({ code: 'workbook-damaged' })
  })

  // fflate keeps what it cannot use and copies it for each piece: without a stop this takes minutes.
  test('64 MB of rubbish behind packed bytes that ended too early', { timeout: 20_000 }, () => {
    const packed = new Uint8Array(64 << 20).fill(0x55)
    packed.set(deflateRawSync(new Uint8Array(5000)))
    expect(problem(bookWith({ packed, size: 64 << 20 }))).toMatchObject({ code: 'workbook-damaged' })
  })

  test('a bomb that tells the truth: 48 MB of blanks in 50 kB', () => {
    const blanks = new Uint8Array(48 << 20).fill(0x20)
    expect(problem(bookWith({ content: blanks }))).toEqual({
      code: 'workbook-swells',
      facts: { sheet: 'Ark1', part: SHEET, megabytes: 48 },
    })
    // The same as shared strings, which are read when the book is opened.
    const entries = entriesOf().map((entry) => (entry.name === 'xl/sharedStrings.xml' ? { ...entry, content: blanks } : entry))
    expect(problem(handZip({ entries }))).toMatchObject({ code: 'workbook-swells' })
  })

  test('parts that share their bytes', () => {
    const entries = entriesOf()
    const sheet = entries.findIndex(({ name }) => name === SHEET)
    expect(problem(handZip({ entries: [...entries, { ...entries[sheet]!, sharedWith: sheet }] }))).toMatchObject({
      code: 'workbook-overlap',
    })
  })

  test('parts inside another part', () => {
    // A stored part whose bytes are the header and bytes of a second one: the directory names both.
    const inner = handZip({ entries: [{ name: 'a.xml', content: new Uint8Array(40) }] })
    const local = inner.subarray(0, 30 + 5 + deflateRawSync(new Uint8Array(40)).length)
    const outer: HandEntry = { name: 'b.xml', content: local, method: 0 }
    const bytes = handZip({
      entries: [...entriesOf(), outer, { name: 'a.xml', content: new Uint8Array(40), sharedWith: entriesOf().length, headerShift: 30 + 5 }],
    })
    expect(problem(bytes)).toMatchObject({ code: 'workbook-overlap', facts: { part: 'a.xml' } })
  })

  test('more parts than any workbook has', () => {
    const many = Array.from({ length: 10_001 }, (_, i): HandEntry => ({ name: `a${i}`, content: new Uint8Array(0), method: 0 }))
    expect(problem(handZip({ entries: many }))).toEqual({ code: 'workbook-many-parts', facts: { parts: 10_001 } })
  })

  test('a directory that tells more parts than it has', () => {
    const bytes = handZip({ entries: entriesOf() })
    const end = bytes.length - 22
    bytes[end + 10] = 200
    expect(problem(bytes)).toEqual({ code: 'workbook-damaged', facts: {} })
  })

  test('blocks without bytes, and rubbish behind the last', () => {
    // An empty stored block, not the last, is 00 00 00 ff ff; a real one must follow.
    const empty = Buffer.alloc(400_000)
    for (let at = 0; at + 5 <= empty.length; at += 5) empty.set([0, 0, 0, 0xff, 0xff], at)
    expect(problem(bookWith({ packed: empty }))).toMatchObject({ code: 'workbook-damaged' })
    const content = entriesOf().find(({ name }) => name === SHEET)!.content
    expect(problem(bookWith({ packed: Buffer.concat([deflateRawSync(content), Buffer.alloc(40_000, 0x55)]) }))).toBeNull()
  })
})

test('a million rows with a format and nothing else give no rows', () => {
  const rows = Array.from(
    { length: 1_000_000 },
    (_, i) => `<row r="${i + 1}" spans="1:3" s="1" customFormat="1"><c r="A${i + 1}" s="1"/></row>`,
  )
  const sheet = `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`
  const bytes = handZip({ entries: entriesOf().map((entry) => (entry.name === SHEET ? { ...entry, content: Buffer.from(sheet) } : entry)) })
  expect(readSheet(bytes)).toMatchObject({ rows: [], problem: null, facts: { rows: 0, cells: 0 } })
})

test('rows that are wide for one cell each are stopped by the places they take', () => {
  const rows = Array.from({ length: 5000 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`)
  const bytes = handZip({ entries: entriesOf(rows.join('')) })
  expect(readSheet(bytes, 0, { cells: 10_000_000 }).problem).toMatchObject({ code: 'sheet-too-large', facts: { row: 611 } })
})

test('check sums are those of zlib, in any pieces', () => {
  const bytes = Uint8Array.from({ length: 1000 }, (_, i) => (i * 7919) & 0xff)
  for (const cut of [0, 1, 7, 8, 9, 500, 999, 1000]) {
    expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(nodeCrc32(bytes))
  }
})
