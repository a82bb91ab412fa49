import { describe, expect, test } from 'vitest'
import { formats, handBook, readCells, readSheet, texts } from './hand-book.ts'

/** One row of cells: text and kind of each. */
function row(cells: string, book: Parameters<typeof handBook>[0] = {}): [string, string][] {
  const { rows, problem } = readSheet(handBook({ ...book, data: `<row r="1">${cells}</row>` }))
  if (problem !== null) throw new Error(JSON.stringify(problem))
  return rows.length === 0 ? [] : rows[0]!.texts.map((text, i) => [text, rows[0]!.kinds[i]!])
}

const number = (written: string, style = 0): [string, string] => row(`<c r="A1" s="${style}"><v>${written}</v></c>`)[0]!

describe('numbers', () => {
  // ECMA-376 stores doubles; Excel shows fifteen digits of them.
  test.each([
    ['0', '0'],
    ['-0', '0'],
    ['7', '7'],
    ['10000', '10000'],
    ['3.8999999999999999', '3.9'],
    ['0.30000000000000004', '0.3'],
    ['-1.5', '-1.5'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['+5', '5'],
    ['007', '7'],
    ['12019912345', '12019912345'],
    ['12019912345.0', '12019912345'],
    ['1.2019912345E+10', '12019912345'],
    ['999999999999999', '999999999999999'],
    ['123456789012345678', '123456789012346000'],
    ['1e15', '1000000000000000'],
    ['1E+21', '1000000000000000000000'],
    ['1.5E-7', '0.00000015'],
    ['0.1', '0.1'],
    ['100', '100'],
    ['1234567.125', '1234567.125'],
    [' 42 ', '42'],
  ])('%s reads %s', (written, expected) => {
    expect(number(written)).toEqual([expected, 'number'])
  })

  test.each([['3,9'], ['abc'], ['NaN'], ['0x10'], ['1e999'], ['1 000']])('%s is no number and stays as it is written', (written) => {
    expect(number(written)).toEqual([written, 'text'])
  })

  test('in the value of a cell, with its digits as they are', () => {
    const { rows } = readCells(handBook({ data: '<row r="2"><c r="B2"><v>0.30000000000000004</v></c></row>' }))
    expect(rows).toEqual([{ row: 2, column: 1, kind: 'number', text: '0.3', value: 0.1 + 0.2, format: 'General', formula: null }])
  })

  test('fills with zeros what Excel shows with zeros, as in numbers of persons and schools', () => {
    const styles = formats('00000', '000000\\ 00000', '00000000000', '0.00', '0', '#,##0', '0000"-x"')
    const cells = [5, 12_345_678_90, 123, 7, 7, 7, 7].map((value, i) => `<c s="${i}"><v>${value}</v></c>`).join('')
    expect(row(cells, { styles }).map(([text]) => text)).toEqual(['00005', '01234567890', '00000000123', '7', '7', '7', '0007'])
  })
})

describe('the kinds of cell', () => {
  test('booleans as Norwegian Excel shows them, errors as they are', () => {
    expect(
      row('<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="b"><v>true</v></c><c t="e"><v>#N/A</v></c><c t="e"><v>#DIV/0!</v></c>'),
    ).toEqual([
      ['SANN', 'boolean'],
      ['USANN', 'boolean'],
      ['SANN', 'boolean'],
      ['#N/A', 'error'],
      ['#DIV/0!', 'error'],
    ])
  })

  test('shared, inline and formula strings', () => {
    const strings = '<si><t>null</t></si><si><t>Ås</t></si>'
    expect(
      row('<c t="s"><v>1</v></c><c t="inlineStr"><is><t>inne</t></is></c><c t="str"><f>A1</f><v>007</v></c><c t="s"><v>0</v></c>', {
        strings,
      }),
    ).toEqual([
      ['Ås', 'text'],
      ['inne', 'text'],
      ['007', 'text'],
      ['null', 'text'],
    ])
  })

  test('ISO dates of strict books', () => {
    expect(
      row(
        '<c t="d"><v>2025-08-18</v></c><c t="d"><v>2025-08-18T12:30:00</v></c><c t="d"><v>12:30:00</v></c><c t="d"><v>1900-02-28</v></c><c t="d"><v>2025-02-30</v></c>',
      ),
    ).toEqual([
      ['18.08.2025', 'date'],
      ['18.08.2025 12:30', 'date'],
      ['12:30', 'date'],
      ['28.02.1900', 'date'],
      ['2025-02-30', 'text'],
    ])
  })

  test('a format or an empty string alone is blank, and what is blank at the end of a row is left out', () => {
    const data =
      '<row r="1"><c r="A1" s="0"/><c r="C1"><v>1</v></c><c r="D1" t="s"><v>0</v></c><c r="E1"/></row><row r="2"><c r="A2" s="0"/></row>'
    const { rows, facts } = readSheet(handBook({ data, strings: '<si><t/></si>' }))
    expect(rows).toEqual([{ row: 1, hidden: false, texts: ['', '', '1'], kinds: ['blank', 'blank', 'number'] }])
    expect(facts).toMatchObject({ rows: 1, cells: 1 })
  })
})

describe('text', () => {
  test.each([
    ['entities', 'a &lt;b&gt; &amp;amp; &quot;c&quot; &apos;', `a <b> &amp; "c" '`],
    ['numbered characters', '&#229;&#xE5;&#x1F600;', 'åå😀'],
    ['characters that XML cannot hold', 'a_x000D__x0007_b', 'a\r\u0007b'],
    ['text that looks like one', '_x005F_x0041_', '_x0041_'],
    ['text that only begins like one', '_x00_ _xabc', '_x00_ _xabc'],
    ['CDATA', '<![CDATA[<t>&amp;]]>', '<t>&amp;'],
    ['CDATA between text', 'a&amp;<![CDATA[b&]]>c', 'a&b&c'],
    ['a comment', 'a<!-- <t>b</t> -->c', 'ac'],
    ['line ends', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['an entity nobody defined', '&foo;', '&foo;'],
    ['letters outside the basic plane', '𝄞Å', '𝄞Å'],
  ])('%s', (_, written, expected) => {
    const strings = `<si><t xml:space="preserve">${written}</t></si>`
    expect(row(`<c t="s"><v>0</v></c><c t="inlineStr"><is><t>${written}</t></is></c>`, { strings })).toEqual([
      [expected, 'text'],
      [expected, 'text'],
    ])
  })

  test('blanks at the ends only where the file says that they count', () => {
    const strings =
      '<si><t> a </t></si><si><t xml:space="preserve"> a </t></si><si><r><t>a </t></r><r><t xml:space="preserve"> b</t></r></si>'
    expect(row('<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c>', { strings }).map(([text]) => text)).toEqual([
      'a',
      ' a ',
      'a b',
    ])
  })

  test('runs of rich text are put together, how they are pronounced is left out', () => {
    const strings =
      '<si><r><rPr><b/><rFont val="Arial"/></rPr><t>Nor</t></r><r><t>a</t></r><rPh sb="0" eb="1"><t>XX</t></rPh><phoneticPr fontId="1"/></si>'
    expect(
      row('<c t="s"><v>0</v></c><c t="inlineStr"><is><r><t>Mo</t></r><r><t>en</t></r><rPh><t>YY</t></rPh></is></c>', { strings }),
    ).toEqual([
      ['Nora', 'text'],
      ['Moen', 'text'],
    ])
  })

  test('of a cell up to the cap is read whole, above it is a problem and never cut', () => {
    const long = 'x'.repeat(40_000)
    const bytes = handBook({ data: `<row r="1"><c r="A1" t="inlineStr"><is><t>${long}</t></is></c></row>` })
    expect(readSheet(bytes).rows[0]!.texts[0]).toBe(long)
    expect(readSheet(bytes, 0, { textLength: 39_999 }).problem).toEqual({
      code: 'sheet-text-too-long',
      facts: { sheet: 'Ark1', cell: 'A1', characters: 39_999 },
    })
  })
})

describe('dates', () => {
  // Serial numbers of the days: ECMA-376 part 1, 18.17.4.1; 45887 = 18 August 2025 by counting, checked against LibreOffice in read-oracles.
  const styles = formats(14, 'dd.mm.yyyy', 'hh:mm', '[h]:mm', 22, '[$-414]d. mmmm yyyy', 'General', '0.0 "dager"')
  const shown = (serial: string, style: number, bookPr = ''): [string, string] =>
    row(`<c s="${style}"><v>${serial}</v></c>`, { styles, bookPr })[0]!

  test.each([
    ['1', 1, '01.01.1900'],
    ['59', 1, '28.02.1900'],
    ['60', 1, '29.02.1900'],
    ['61', 1, '01.03.1900'],
    ['0', 1, '00.01.1900'],
    ['45887', 0, '18.08.2025'],
    ['45887', 5, '18.08.2025'],
    ['45887.5', 1, '18.08.2025 12:00'],
    ['45887.999999', 4, '19.08.2025'],
    ['45887.354166666664', 4, '18.08.2025 08:30'],
    ['0.35416666666666669', 2, '08:30'],
    ['0.35416666666666669', 1, '08:30'],
    ['45887.35416666666', 2, '08:30'],
    ['1.5', 3, '36:00'],
    ['2958465', 1, '31.12.9999'],
    ['36526', 1, '01.01.2000'],
    ['36585', 1, '29.02.2000'],
  ])('%s in style %i is %s', (serial, style, expected) => {
    expect(shown(serial, style)).toEqual([expected, 'date'])
  })

  test.each([
    ['-1', 1, '-1'],
    ['2958466', 1, '2958466'],
    ['45887', 6, '45887'],
    ['2.5', 7, '2.5'],
  ])('%s in style %i is no day that Excel has: the number %s', (serial, style, expected) => {
    expect(shown(serial, style)).toEqual([expected, 'number'])
  })

  test('books that count from 1904 are counted over; clocks have no day to count', () => {
    expect(shown('0', 1, 'date1904="1"')).toEqual(['01.01.1904', 'date'])
    expect(shown('44425', 1, 'date1904="true"')).toEqual(['18.08.2025', 'date'])
    expect(shown('0.5', 2, 'date1904="1"')).toEqual(['12:00', 'date'])
    expect(shown('44425', 1, 'date1904="0"')).toEqual(['17.08.2021', 'date'])
    const { rows } = readCells(handBook({ data: '<row><c s="1"><v>44425</v></c></row>', styles, bookPr: 'date1904="1"' }))
    expect(rows[0]).toMatchObject({ value: 45_887, text: '18.08.2025', format: 'dd.mm.yyyy' })
  })
})

describe('formulas', () => {
  test('show the value they had when the book was saved', () => {
    const data =
      '<row r="1"><c r="A1"><f>1+2</f><v>3</v></c><c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1" t="b"><f>TRUE</f><v>1</v></c></row>'
    expect(texts({ data })).toEqual([['3', 'ab', '#DIV/0!', 'SANN']])
    expect(readCells(handBook({ data })).rows.map(({ formula, value }) => [formula, value])).toEqual([
      ['1+2', 3],
      ['"a"&"b"', 'ab'],
      ['1/0', '#DIV/0!'],
      ['TRUE', true],
    ])
  })

  test('without a saved value are blank and counted; an empty text is a value', () => {
    const data =
      '<row r="1"><c r="A1"><f>NOW()</f></c><c r="B1"><f>NOW()</f><v></v></c><c r="C1"><f>NOW()</f><v/></c><c r="D1" t="str"><f>""</f><v></v></c></row>'
    const { rows, facts } = readSheet(handBook({ data }))
    expect(rows).toEqual([])
    expect(facts).toMatchObject({ unsavedFormulas: 3, cells: 0 })
    expect(readCells(handBook({ data })).rows.map(({ kind, value, formula }) => [kind, value, formula])).toEqual([
      ['blank', null, 'NOW()'],
      ['blank', null, 'NOW()'],
      ['blank', null, 'NOW()'],
      ['blank', '', '""'],
    ])
  })

  test('shared ones read as they would in each cell', () => {
    const data = [
      '<row r="1"><c r="B1"><f t="shared" ref="B1:C3" si="0">A1*$A$1+SUM(A$1:$A1)+LOG10(2)&amp;"A1"</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c></row>',
      '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c><c r="C3"><f t="shared" si="9"/><v>4</v></c></row>',
    ].join('')
    expect(readCells(handBook({ data })).rows.map(({ formula }) => formula)).toEqual([
      'A1*$A$1+SUM(A$1:$A1)+LOG10(2)&"A1"',
      'B1*$A$1+SUM(B$1:$A1)+LOG10(2)&"A1"',
      'A3*$A$1+SUM(A$1:$A3)+LOG10(2)&"A1"',
      '',
    ])
  })
})
