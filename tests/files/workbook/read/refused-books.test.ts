import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { problemText } from '../../../../core/messages/problems.ts'
import { openWorkbook } from '../../../../files/workbook/open-workbook.ts'
import { type HandBook, handBook, handParts, MAIN, RELS, readSheet } from './hand-book.ts'

const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>'
const code = (bytes: Uint8Array): string | null => readSheet(bytes).problem?.code ?? null
const codeOf = (book: HandBook): string | null => code(handBook(book))
const zip = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 0 })

/** An OLE container whose directory has these names, behind `before` sectors of other things. */
function oleFile(names: readonly string[], before = 0): Uint8Array {
  const bytes = new Uint8Array(512 * (before + 4))
  const view = new DataView(bytes.buffer)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  view.setUint16(30, 9, true)
  view.setUint32(48, before, true)
  // The table of sectors is sector before + 2; it says that the directory goes on in the sector behind its first.
  view.setUint32(76, before + 2, true)
  view.setUint32(512 * (before + 3) + 4 * before, before + 1, true)
  view.setUint32(512 * (before + 3) + 4 * (before + 1), 0xfffffffe, true)
  names.forEach((name, i) => {
    const at = 512 * (before + 1) + 128 * i
    for (let c = 0; c < name.length; c++) view.setUint16(at + 2 * c, name.charCodeAt(c), true)
    view.setUint16(at + 64, 2 * name.length + 2, true)
  })
  return bytes
}

describe('other kinds of file say what they are and what to do', () => {
  test.each([
    ['an old workbook', oleFile(['Root Entry', 'Workbook']), 'file-is-xls', 'gamle Excel-formatet'],
    ['a workbook with a password', oleFile(['Root Entry', 'EncryptedPackage']), 'file-is-encrypted', 'passord'],
    [
      'the same, its name far into the directory',
      oleFile(['Root Entry', 'a', 'b', 'c', 'd', 'EncryptedPackage'], 40),
      'file-is-encrypted',
      'passord',
    ],
    ['an old document', oleFile(['Root Entry', 'WordDocument']), 'file-is-docx', 'tekstdokument'],
    ['a binary workbook', zip({ 'xl/workbook.bin': '', '_rels/.rels': '' }), 'file-is-xlsb', '.xlsb'],
    [
      'a spreadsheet of LibreOffice',
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' }),
      'file-is-ods',
      '.ods',
    ],
    ['a document', zip({ '[Content_Types].xml': '', 'word/document.xml': '' }), 'file-is-docx', 'tekstdokument'],
    ['a presentation', zip({ 'ppt/presentation.xml': '' }), 'file-is-pptx', 'presentasjon'],
    ['a spreadsheet of a Mac', zip({ 'Index/Document.iwa': '' }), 'file-is-numbers', 'Numbers'],
    ['a zip of files', zip({ 'karakterer.csv': 'a;b' }), 'file-is-zip', 'zip-fil'],
    ['a PDF', strToU8('%PDF-1.7 …'), 'file-is-pdf', 'PDF'],
    ['text that calls itself a workbook', strToU8('<html><table><tr><td>1'), 'file-is-no-workbook', 'ikke en Excel-arbeidsbok'],
    ['nothing', new Uint8Array(0), 'file-empty', 'tom'],
    [
      'a drawing',
      zip({
        '_rels/.rels': `<Relationships><Relationship Id="a" Type="${RELS}/officeDocument" Target="visio/document.xml"/></Relationships>`,
        'visio/document.xml': '<VisioDocument/>',
      }),
      'file-is-no-workbook',
      'ikke en Excel-arbeidsbok',
    ],
  ])('%s', (_, bytes, expected, words) => {
    const read = openWorkbook(bytes)
    if (read.ok) throw new Error('was opened')
    expect(read.problem.code).toBe(expected)
    for (const locale of ['nb', 'nn', 'en'] as const) {
      expect(problemText(read.problem, locale).split('. ').length, 'what it is and what to do').toBeGreaterThan(1)
    }
    expect(problemText(read.problem, 'nb')).toContain(words)
  })

  test('a workbook that its list of contents calls binary', () => {
    const types = `<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>`
    expect(codeOf({ data: ONE, parts: { '[Content_Types].xml': types } })).toBe('file-is-xlsb')
  })
})

describe('files that are not whole', () => {
  test('without their end, wherever they are cut', () => {
    const bytes = handBook({ data: ONE.repeat(1) })
    for (let length = 4; length < bytes.length; length += 7) {
      expect(['workbook-cut-off', 'file-is-zip'], `cut at ${length}`).toContain(code(bytes.subarray(0, length)))
    }
  })

  test.each([
    ['the workbook', 'xl/workbook.xml', 'workbook-part-missing'],
    ['the list of its sheets', 'xl/_rels/workbook.xml.rels', 'sheet-part-missing'],
    ['a sheet', 'xl/worksheets/sheet1.xml', 'sheet-part-missing'],
    ['shared strings that a cell asks for', 'xl/sharedStrings.xml', 'sheet-string-missing'],
  ])('without %s', (_, part, expected) => {
    const data = '<row><c t="s"><v>0</v></c></row>'
    expect(codeOf({ data, strings: '<si><t>a</t></si>', parts: { [part]: null } })).toBe(expected)
  })

  test.each([
    ['the workbook', 'xl/workbook.xml'],
    ['styles', 'xl/styles.xml'],
    ['shared strings', 'xl/sharedStrings.xml'],
    ['a sheet', 'xl/worksheets/sheet1.xml'],
  ])('%s that end in the middle', (_, part) => {
    const parts = handParts({ data: ONE, strings: '<si><t>a</t></si>', styles: '<cellXfs/>' })
    const half = parts[part]!.subarray(0, parts[part]!.length - 12)
    expect(code(zipSync({ ...parts, [part]: half }))).toBe('workbook-damaged')
  })

  test('a shared string beyond the last, told with its cell', () => {
    const data = '<row r="2"><c r="C2" t="s"><v>5</v></c></row>'
    expect(readSheet(handBook({ data, strings: '<si><t>a</t></si>' })).problem).toEqual({
      code: 'sheet-string-missing',
      facts: { sheet: 'Ark1', cell: 'C2' },
    })
  })

  test('a part that is there twice', () => {
    // The same name in two spellings, which Excel takes for one.
    expect(codeOf({ data: ONE, parts: { 'XL/Workbook.xml': '<workbook/>' } })).toBe('workbook-part-twice')
  })

  test('a book without sheets, a sheet that is none', () => {
    expect(codeOf({ parts: { 'xl/workbook.xml': `<workbook xmlns="${MAIN}"><sheets/></workbook>` } })).toBe('workbook-no-sheets')
    expect(codeOf({ sheet: '<chartsheet/>' })).toBe('workbook-damaged')
    expect(codeOf({ sheet: '' })).toBe('workbook-damaged')
  })
})

describe('sheets that no sheet can be', () => {
  test.each([
    ['a billion rows', '<row r="1000000000"><c r="A1000000000"><v>1</v></c></row>', 'sheet-row-outside'],
    ['a row beyond the last', '<row r="1048577"/>', 'sheet-row-outside'],
    ['row 0', '<row r="0"/>', 'sheet-row-outside'],
    ['a column beyond XFD', '<row r="1"><c r="XFE1"><v>1</v></c></row>', 'sheet-column-outside'],
    ['a reference that is none', '<row r="1"><c r="1A"><v>1</v></c></row>', 'workbook-damaged'],
    ['a cell in another row than it says', '<row r="1"><c r="A2"><v>1</v></c></row>', 'sheet-cell-misplaced'],
    ['malformed XML', '<row r="1"><c r=A1><v>1</v></c></row>', 'workbook-damaged'],
    ['more ends than beginnings', '</sheetData></worksheet></worksheet>', 'workbook-damaged'],
  ])('%s', (_, data, expected) => {
    expect(codeOf({ data })).toBe(expected)
  })

  test('a claim of a billion rows costs nothing by itself', () => {
    const sheet = `<worksheet xmlns="${MAIN}"><dimension ref="A1:XFD1000000000"/><sheetData>${ONE}</sheetData></worksheet>`
    expect(readSheet(handBook({ sheet })).rows).toHaveLength(1)
  })

  test('entities of its own making are not even looked at', () => {
    const bomb = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet xmlns="${MAIN}"><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`
    expect(codeOf({ sheet: bomb })).toBe('workbook-dtd')
    expect(codeOf({ data: ONE, parts: { 'xl/workbook.xml': '<!DOCTYPE workbook SYSTEM "file:///etc/passwd"><workbook/>' } })).toBe(
      'workbook-dtd',
    )
    expect(codeOf({ data: ONE, parts: { 'xl/sharedStrings.xml': '<!DOCTYPE sst []><sst/>' } })).toBe('workbook-dtd')
  })

  test('rows that come too late behind many others', () => {
    const wide = Array.from({ length: 101 }, (_, i) => `<row r="${i + 10}"><c r="ALL${i + 10}"><v>1</v></c></row>`).join('')
    expect(codeOf({ data: `${wide}<row r="1"><c r="A1"><v>1</v></c></row>` })).toBe('sheet-row-order')
  })

  test('too many cells, too much text, too many merged ranges', () => {
    const data = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>1</v></c></row>'
    const bytes = handBook({ data })
    expect(readSheet(bytes, 0, { cells: 2 }).problem).toEqual({ code: 'sheet-too-large', facts: { sheet: 'Ark1', row: 2 } })
    expect(readSheet(bytes, 0, { cells: 3 }).problem).toBeNull()
    const text = handBook({ data: '<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>', strings: '<si><t>abc</t></si>' })
    expect(readSheet(text, 0, { sheetText: 5 }).problem).toMatchObject({ code: 'sheet-too-large' })
    const merged = handBook({
      sheet: `<worksheet xmlns="${MAIN}"><sheetData/><mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(4)}</mergeCells></worksheet>`,
    })
    expect(readSheet(merged, 0, { listed: 3 }).problem).toMatchObject({ code: 'sheet-too-many-merges' })
    expect(readSheet(handBook({ data: ONE, styles: `<cellXfs>${'<xf/>'.repeat(9)}</cellXfs>` }), 0, { listed: 5 }).problem).toMatchObject({
      code: 'workbook-many-styles',
    })
  })

  test('a text without end is given up, not gathered', () => {
    expect(codeOf({ data: `<row><c t="inlineStr"><is><t>${'x'.repeat(3 << 20)}</t></is></c></row>` })).toMatch(
      /^(workbook-long|sheet-text-too-long)$/,
    )
  })

  test('an unfinished value leaves the rows before it', () => {
    const rows = Array.from({ length: 50 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`).join('')
    const read = readSheet(handBook({ sheet: `<worksheet xmlns="${MAIN}"><sheetData>${rows}<row r="51"><c r="A51"><v>9` }))
    expect(read.problem).toMatchObject({ code: 'workbook-damaged', facts: { sheet: 'Ark1' } })
    expect(read.rows).toHaveLength(50)
  })
})
