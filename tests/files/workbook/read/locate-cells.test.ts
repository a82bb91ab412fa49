import { strFromU8, strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type CellPlace, locateCells, type WantedCell } from '../../../../files/workbook/read/locate-cells.ts'

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

/** The place of each cell, and the text that stands there. */
function located(xml: string, ...wanted: WantedCell[]): (CellPlace & { readonly text: string })[] {
  const bytes = strToU8(xml)
  const places = locateCells(bytes, wanted)
  if (!places.ok) throw new Error(places.problem.code)
  return places.value.map((place) => ({ ...place, text: strFromU8(bytes.subarray(place.start, place.end)) }))
}

/** The sheet with `insert` put where the cell belongs. */
function put(xml: string, wanted: WantedCell, insert: string): string {
  const bytes = strToU8(xml)
  const places = locateCells(bytes, [wanted])
  if (!places.ok) throw new Error(places.problem.code)
  const { start, end } = places.value[0]!
  return strFromU8(bytes.subarray(0, start)) + insert + strFromU8(bytes.subarray(end))
}

const SHEET = `<?xml version="1.0"?>\n<worksheet ${NS}><cols><col min="1"/></cols><sheetData><row r="2" spans="1:3"><c r="A2" t="s"><v>0</v></c><c s="4" r='C2'><f>A2&gt;1</f><v>å</v></c></row><row r="4"/><row r="6"><c r="B6"/></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>`

describe('the place of a cell in the XML of a sheet', () => {
  test('its element from < to >, with its attributes as they are written', () => {
    expect(located(SHEET, { row: 2, column: 2 }, { row: 2, column: 0 }, { row: 6, column: 1 })).toMatchObject([
      { row: 2, column: 2, found: 'cell', text: `<c s="4" r='C2'><f>A2&gt;1</f><v>å</v></c>`, attributes: { s: '4', r: 'C2' }, prefix: '' },
      { found: 'cell', text: '<c r="A2" t="s"><v>0</v></c>', attributes: { r: 'A2', t: 's' } },
      { found: 'cell', text: '<c r="B6"/>', attributes: { r: 'B6' } },
    ])
  })

  test.each([
    ['between two cells of its row', { row: 2, column: 1 }, '<c r="B2"/>', '</c><c r="B2"/><c s="4"'],
    ['behind the last cell of its row', { row: 2, column: 3 }, '<c r="D2"/>', '</c><c r="D2"/></row><row r="4"/>'],
    ['before the first cell of its row', { row: 6, column: 0 }, '<c r="A6"/>', '<row r="6"><c r="A6"/><c r="B6"/>'],
    ['in a row before the first', { row: 1, column: 0 }, '<row r="1"/>', '<sheetData><row r="1"/><row r="2"'],
    ['in a row between two', { row: 5, column: 0 }, '<row r="5"/>', '<row r="4"/><row r="5"/><row r="6">'],
    ['in a row behind the last', { row: 9, column: 0 }, '<row r="9"/>', '</row><row r="9"/></sheetData>'],
  ] as const)('where one belongs that is not there: %s', (_, cell, insert, expected) => {
    expect(put(SHEET, cell, insert)).toContain(expected)
  })

  test('a row and a sheet that are closed at once must be opened', () => {
    expect(located(SHEET, { row: 4, column: 7 })).toMatchObject([{ found: 'empty-row', text: '<row r="4"/>', attributes: { r: '4' } }])
    expect(located(`<worksheet ${NS}><sheetData /></worksheet>`, { row: 4, column: 7 }, { row: 1, column: 0 })).toMatchObject([
      { found: 'empty-sheet', text: '<sheetData />' },
      { found: 'empty-sheet', text: '<sheetData />' },
    ])
    expect(put(`<worksheet ${NS}><sheetData><row r="1"></row></sheetData></worksheet>`, { row: 1, column: 0 }, '<c/>')).toContain(
      '<row r="1"><c/></row>',
    )
  })

  test('prefixes, missing references, comments and CDATA that look like cells', () => {
    const sheet = `<x:worksheet xmlns:x="m"><x:sheetData><!-- <x:row r="1"><x:c r="A1"/> --><x:row><x:c><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:t><![CDATA[<x:c r="B1">]]></x:t></x:is></x:c><x:c r="E1"/><x:c/></x:row><x:row/></x:sheetData></x:worksheet>`
    expect(located(sheet, { row: 1, column: 0 }, { row: 1, column: 1 }, { row: 1, column: 5 }, { row: 2, column: 0 })).toMatchObject([
      { found: 'cell', text: '<x:c><x:v>1</x:v></x:c>', prefix: 'x:' },
      { found: 'cell', text: '<x:c t="inlineStr"><x:is><x:t><![CDATA[<x:c r="B1">]]></x:t></x:is></x:c>' },
      { found: 'cell', text: '<x:c/>' },
      { found: 'empty-row', text: '<x:row/>' },
    ])
    expect(put(sheet, { row: 1, column: 3 }, '<x:c r="D1"/>')).toContain('</x:c><x:c r="D1"/><x:c r="E1"/>')
  })

  test('a cell that stands twice is refused, and XML that cannot be read', () => {
    const twice = `<worksheet ${NS}><sheetData><row r="1"><c r="A1"/><c r="A1"/></row></sheetData></worksheet>`
    expect(locateCells(strToU8(twice), [{ row: 1, column: 0 }])).toEqual({
      ok: false,
      problem: { code: 'sheet-cell-twice', facts: { row: 1, column: 1 } },
    })
    expect(locateCells(strToU8(SHEET.slice(0, -20)), [])).toMatchObject({ ok: false, problem: { code: 'workbook-damaged' } })
    expect(locateCells(strToU8(`<!DOCTYPE a>${SHEET}`), [])).toMatchObject({ problem: { code: 'workbook-dtd' } })
    expect(locateCells(new Uint8Array([0xff, 0xfe, 0x3c, 0]), [])).toMatchObject({ problem: { code: 'workbook-utf-16' } })
  })
})
