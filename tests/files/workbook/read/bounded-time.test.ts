import { expect, test } from 'vitest'
import { handBook, MAIN, readCells, readSheet } from './hand-book.ts'

// None of these measures time: what they guard against would take hours, and the test would never end.

test.each([
  ['blanks inside a text', `<row><c t="inlineStr"><is><t>a${' '.repeat(900_000)}a</t></is></c></row>`],
  ['digits without end', `<row><c><v>${'1'.repeat(900_000)}x</v></c></row>`],
  ['ampersands without end', `<row><c t="str"><v>${'&#'.repeat(400_000)}</v></c></row>`],
  ['escapes without end', `<row><c t="str"><v>${'_x00'.repeat(200_000)}</v></c></row>`],
  [
    'quotes that never close, in a shared formula',
    `<row r="1"><c r="A1"><f t="shared" si="0">${`'"[`.repeat(10_000)}</f><v>1</v></c>${'<c><f t="shared" si="0"/><v>1</v></c>'.repeat(2000)}</row>`,
  ],
  ['runs of one letter', `<row><c t="inlineStr"><is>${'<r><t>a</t></r>'.repeat(200_000)}</is></c></row>`],
  ['a formula in a million pieces', `<row><c><f>${'a<!---->'.repeat(500_000)}</f><v>1</v></c></row>`],
  ['depth', `<row><c>${'<a>'.repeat(500_000)}${'</a>'.repeat(500_000)}<v>1</v></c></row>`],
  ['attributes', `<row ${Array.from({ length: 50_000 }, (_, i) => `a${i}="1"`).join(' ')}><c><v>1</v></c></row>`],
])('%s', (_, data) => {
  const bytes = handBook({ data })
  expect(readSheet(bytes).problem).toBeNull()
  expect(readCells(bytes).rows.length).toBeGreaterThan(0)
})

test('columns hidden over and over', () => {
  const sheet = `<worksheet xmlns="${MAIN}"><cols>${'<col min="2" max="16384" hidden="1"/>'.repeat(200_000)}</cols><sheetData/></worksheet>`
  expect(readSheet(handBook({ sheet })).facts?.hiddenColumns).toHaveLength(16_383)
})

test('many relations and many sheets', () => {
  const rels = Array.from({ length: 50_000 }, (_, i) => `<Relationship Id="r${i}" Type="x/worksheet" Target="worksheets/sheet1.xml"/>`)
  const sheets = Array.from({ length: 50_000 }, (_, i) => `<sheet name="${i}" sheetId="${i}" r:id="r${49_999 - i}"/>`)
  const parts = {
    'xl/_rels/workbook.xml.rels': `<Relationships>${rels.join('')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="r"><sheets>${sheets.join('')}</sheets></workbook>`,
  }
  expect(readSheet(handBook({ data: '<row><c><v>1</v></c></row>', parts }), 49_999).rows).toHaveLength(1)
})
