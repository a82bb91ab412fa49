import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openWorkbook } from '../../../../files/workbook/open-workbook.ts'
import { formats, type HandBook, handBook, handParts, MAIN, RELS, readCells, readSheet, texts } from './hand-book.ts'

const SHEET_TYPE = `${RELS}/worksheet`
const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>'

function opened(book: HandBook) {
  const read = openWorkbook(handBook(book))
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return read.value
}

const relations = (...list: string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`

describe('where cells and rows stand', () => {
  test.each([
    [
      'attributes in any order, with single quotes and blanks',
      `<row spans='1:2' r='2'><c t = "n" s='0'\n r="B2"><v>5</v></c></row>`,
      [[], ['', '5']],
    ],
    [
      'cells without reference count on',
      '<row r="1"><c><v>1</v></c><c/><c><v>3</v></c><c r="E1"><v>5</v></c><c><v>6</v></c></row>',
      [['1', '', '3', '', '5', '6']],
    ],
    [
      'rows without number count on',
      '<row><c><v>1</v></c></row><row r="3"><c><v>3</v></c></row><row><c><v>4</v></c></row>',
      [['1'], [], ['3'], ['4']],
    ],
    [
      'a row without number has that of its first cell',
      '<row><c r="B3"><v>3</v></c></row><row><c><v>4</v></c></row>',
      [[], [], ['', '3'], ['4']],
    ],
    ['cells in disorder', '<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row>', [['1', '', '3']]],
    ['rows in disorder', '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>', [['1'], [], ['3']]],
    [
      'a row that stands twice',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="B1"><v>9</v></c></row>',
      [['1', '9'], ['2']],
    ],
    ['a cell that stands twice: the last counts', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>', [['2']]],
    ['small letters in a reference', '<row r="1"><c r="b1"><v>2</v></c></row>', [['', '2']]],
    [
      'elements nobody knows',
      '<row r="1"><foo><c r="A1"><v>1</v></c></foo><c r="B1"><extLst><ext><v>7</v></ext></extLst><v>2</v></c></row>',
      [['', '2']],
    ],
    ['the last row and column', '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>', null],
  ] as const)('%s', (_, data, expected) => {
    if (expected !== null) expect(texts({ data })).toEqual(expected)
    else expect(readSheet(handBook({ data })).rows[0]).toMatchObject({ row: 1_048_576, texts: { length: 16_384 } })
  })

  test('cells() tells the same places, in order', () => {
    const data = '<row r="3"><c r="B3"><v>3</v></c><c r="A3"><v>1</v></c></row><row r="1"><c r="C1"><v>1</v></c></row>'
    expect(readCells(handBook({ data })).rows.map(({ row, column }) => [row, column])).toEqual([
      [1, 2],
      [3, 0],
      [3, 1],
    ])
  })

  test('hidden rows, hidden columns, merged ranges and coloured cells', () => {
    const sheet = `<worksheet xmlns="${MAIN}"><sheetPr/><dimension ref="A1:XFD1048576"/><cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/><col min="6" max="6" width="9"/></cols><sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c><c r="C1" s="1"/></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3" ht="0" customHeight="1"><c r="A3"><v>2</v></c></row><row r="4" hidden="0" ht="15"><c r="A4"><v>2</v></c></row></sheetData><mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="A2:A3"/></mergeCells><extLst><ext><x:c xmlns:x="y"/></ext></extLst></worksheet>`
    const styles = `<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill></fill></fills><cellXfs><xf numFmtId="0" fillId="0"/><xf numFmtId="0" fillId="2"/><xf numFmtId="0" fillId="3"/></cellXfs>`
    const { rows, facts } = readSheet(handBook({ sheet, styles }))
    expect(rows.map(({ row, hidden }) => [row, hidden])).toEqual([
      [1, false],
      [2, true],
      [3, true],
      [4, false],
    ])
    expect(facts).toEqual({ rows: 4, cells: 5, merges: ['A1:D1', 'A2:A3'], hiddenColumns: [1, 2, 4], unsavedFormulas: 0, colouredCells: 1 })
  })
})

describe('the XML it is written in', () => {
  const prefixed = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Å</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`
  const utf16 = (text: string, low: 0 | 1): Uint8Array => {
    const bytes = new Uint8Array(text.length * 2)
    for (let i = 0; i < text.length; i++) {
      bytes[2 * i + low] = text.charCodeAt(i) & 0xff
      bytes[2 * i + 1 - low] = text.charCodeAt(i) >> 8
    }
    return bytes
  }
  const plain = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Å𝄞</t></is></c></row></sheetData></worksheet>`
  const latin = `<?xml version="1.0" encoding="ISO-8859-1"?>${plain.replace('𝄞', '')}`

  test.each([
    ['prefixes', prefixed, 'Å'],
    ['a byte-order mark', `\ufeff<?xml version="1.0"?>${plain}`, 'Å𝄞'],
    ['UTF-16 with a mark', utf16(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${plain}`, 0), 'Å𝄞'],
    ['UTF-16, the other way round', utf16(`\ufeff${plain}`, 1), 'Å𝄞'],
    ['UTF-16 without a mark', utf16(plain, 0), 'Å𝄞'],
    ['Latin-1', Uint8Array.from(latin, (c) => c.charCodeAt(0)), 'Å'],
    ['a comment before everything', `<!-- a < b -->\n${plain}`, 'Å𝄞'],
  ])('%s', (_, sheet, expected) => {
    expect(texts({ sheet })).toEqual([[expected]])
  })

  test('UTF-16 in every part of the book', () => {
    const parts = Object.entries(handParts({ data: '<row><c t="s"><v>0</v></c></row>', strings: '<si><t>Ås</t></si>' }))
    const all = parts.map(([name, bytes]) => [name, utf16(`\ufeff${new TextDecoder().decode(bytes)}`, 0)])
    expect(readSheet(zipSync(Object.fromEntries(all))).rows[0]!.texts).toEqual(['Ås'])
  })
})

describe('the parts of a book', () => {
  test('the workbook is found by the relations of the file, wherever it lies', () => {
    const parts = handParts({ data: ONE })
    const moved = {
      '[Content_Types].xml': strToU8(new TextDecoder().decode(parts['[Content_Types].xml']).replace('/xl/workbook.xml', '/bok/Bok.xml')),
      '_rels/.rels': strToU8(relations(`<Relationship Id="a" Type="${RELS}/officeDocument" Target="/bok/bok.xml"/>`)),
      'bok/bok.xml': parts['xl/workbook.xml']!,
      'bok/_rels/bok.xml.rels': strToU8(relations(`<Relationship Id="rId1" Type="${SHEET_TYPE}" Target="../ark.xml"/>`)),
      'ark.xml': parts['xl/worksheets/sheet1.xml']!,
    }
    const read = readSheet(zipSync(moved))
    expect(read.problem).toBeNull()
    expect(read.rows[0]!.texts).toEqual(['1'])
  })

  test.each([
    ['an absolute target', '/xl/worksheets/sheet1.xml'],
    ['a relative one', 'worksheets/sheet1.xml'],
    ['dots', './../xl/worksheets/sheet1.xml'],
    ['backslashes', 'worksheets\\sheet1.xml'],
    ['other letters', 'Worksheets/SHEET1.xml'],
    ['percent signs', 'worksheets/sheet%31.xml'],
  ])('%s leads to the sheet', (_, target) => {
    const rels = relations(`<Relationship Target='${target}' Type='${SHEET_TYPE}' Id='rId1'/>`)
    expect(texts({ data: ONE, parts: { 'xl/_rels/workbook.xml.rels': rels } })).toEqual([['1']])
  })

  test('part names with backslashes and other letters in the zip', () => {
    const parts = Object.entries(handParts({ data: ONE })).map(([name, bytes]) => [name.replaceAll('/', '\\').toUpperCase(), bytes])
    expect(readSheet(zipSync(Object.fromEntries(parts))).rows[0]!.texts).toEqual(['1'])
  })

  test('strict books', () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    const parts = Object.entries(
      handParts({ data: '<row><c t="s"><v>0</v></c><c t="d"><v>2025-08-18</v></c></row>', strings: '<si><t>a</t></si>' }),
    )
    const all = parts.map(([name, bytes]) => [
      name,
      strToU8(new TextDecoder().decode(bytes).replaceAll(RELS, strict).replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')),
    ])
    expect(readSheet(zipSync(Object.fromEntries(all))).rows[0]!.texts).toEqual(['a', '18.08.2025'])
  })

  test('sheets in the order of their tabs, hidden and very hidden ones told apart, chart sheets left out', () => {
    const book = `<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets><sheet name="B &amp; C" sheetId="7" r:id="b"/><sheet name="Diagram" sheetId="2" r:id="d"/><sheet name="Skjult" sheetId="3" state="hidden" r:id="a"/><sheet name="Borte" sheetId="1" state="veryHidden" r:id="c"/></sheets></workbook>`
    const rels = relations(
      `<Relationship Id="a" Type="${SHEET_TYPE}" Target="worksheets/sheet1.xml"/>`,
      `<Relationship Id="b" Type="${SHEET_TYPE}" Target="worksheets/b.xml"/>`,
      `<Relationship Id="d" Type="${RELS}/chartsheet" Target="chartsheets/sheet1.xml"/>`,
      `<Relationship Id="c" Type="${SHEET_TYPE}" Target="worksheets/none.xml"/>`,
    )
    const bytes = handBook({
      data: ONE,
      parts: {
        'xl/workbook.xml': book,
        'xl/_rels/workbook.xml.rels': rels,
        'xl/worksheets/b.xml': `<worksheet xmlns="${MAIN}"><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>`,
      },
    })
    const read = openWorkbook(bytes)
    expect(read.ok && read.value.sheets).toEqual([
      { name: 'B & C', state: 'visible' },
      { name: 'Skjult', state: 'hidden' },
      { name: 'Borte', state: 'very-hidden' },
    ])
    expect(readSheet(bytes, 0).rows[0]!.texts).toEqual(['2'])
    expect(readSheet(bytes, 1).rows[0]!.texts).toEqual(['1'])
    expect(readSheet(bytes, 2).problem).toEqual({ code: 'sheet-part-missing', facts: { sheet: 'Borte' } })
    expect(readSheet(bytes, 3).problem).toEqual({ code: 'sheet-unknown', facts: { sheet: 4 } })
  })

  test('a sheet is read anew each time it is asked for, and may be left half read', () => {
    const book = opened({ data: '<row><c><v>1</v></c></row><row><c><v>2</v></c></row>' })
    for (const _ of [1, 2]) for (const row of book.rows(0)) if (row.row === 1) break
    expect([...book.rows(0)].map(({ texts: [first] }) => first)).toEqual(['1', '2'])
  })

  test('a book without styles and shared strings', () => {
    const rels = relations(`<Relationship Id="rId1" Type="${SHEET_TYPE}" Target="worksheets/sheet1.xml"/>`)
    const book: HandBook = {
      data: '<row><c s="7"><v>45887</v></c></row>',
      parts: { 'xl/_rels/workbook.xml.rels': rels, 'xl/styles.xml': null, 'xl/sharedStrings.xml': null },
    }
    expect(opened(book).note).toBeNull()
    expect(texts(book)).toEqual([['45887']])
  })

  test('what is wrong beside the rows is noted, and the rows are read', () => {
    const ok = { data: ONE }
    expect(opened(ok).note).toBeNull()
    expect(opened({ ...ok, parts: { '[Content_Types].xml': null } }).note).toMatchObject({ code: 'workbook-part-missing' })
    expect(
      opened({ ...ok, parts: { '[Content_Types].xml': '<Types><Default Extension="xml" ContentType="text/plain"/></Types>' } }).note,
    ).toEqual({
      code: 'workbook-types',
      facts: { part: 'xl/workbook.xml' },
    })
    expect(opened({ ...ok, parts: { 'xl/styles.xml': null } }).note).toEqual({
      code: 'workbook-part-missing',
      facts: { part: 'xl/styles.xml' },
    })
    expect(opened({ ...ok, parts: { '_rels/.rels': null } }).note).toMatchObject({ code: 'workbook-part-missing' })
    expect(texts({ ...ok, parts: { '_rels/.rels': null, '[Content_Types].xml': null } })).toEqual([['1']])
  })

  test('formats of every style a cell can name, also beyond the list', () => {
    expect(
      texts({ data: '<row><c s="0"><v>1.5</v></c><c s="1"><v>1</v></c><c s="99"><v>1</v></c></row>', styles: formats(0, 14) }),
    ).toEqual([['1.5', '01.01.1900', '1']])
  })
})
