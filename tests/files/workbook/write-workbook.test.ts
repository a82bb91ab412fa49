import { describe, expect, test } from 'vitest'
import type { DesignedSheet, LargeSheet, WorkbookDef } from '#core'
import { writeWorkbook } from '../../../files/workbook/write-workbook.ts'
import { openBook, partsOf, readBack } from './read-back.ts'

const BASE = { frozenRows: 1, landscape: true } as const

function large(rows: LargeSheet['rows'], more: Partial<LargeSheet> = {}): LargeSheet {
  return {
    kind: 'large',
    name: 'Karakterer',
    columns: [
      { width: 14, role: 'id' },
      { width: 20, role: 'id' },
      { width: 8, role: 'id' },
    ],
    header: [{ value: 'Fødselsnummer' }, { value: 'Navn' }, { value: 'Standpunkt', note: 'Karakter i faget' }],
    rows,
    ...BASE,
    ...more,
  }
}

function designed(more: Partial<DesignedSheet> = {}): DesignedSheet {
  return {
    kind: 'designed',
    name: 'Oversikt',
    columns: [{ width: 30 }, { width: 12 }],
    rows: [
      [{ value: 'Kontroll', role: 'title' }, null],
      [
        { value: 'Regel', role: 'header' },
        { value: 'Antall', role: 'header' },
      ],
      [
        { value: { formula: 'HYPERLINK("#\'Karakterer\'!A2","Fagkode")', result: 'Fagkode' }, role: 'link' },
        { value: 12, role: 'number', note: 'Teller steder' },
      ],
    ],
    ...BASE,
    frozenRows: 2,
    ...more,
  }
}

const book = (...sheets: WorkbookDef['sheets']): WorkbookDef => ({ title: 'Kontroll', date: '2026-06-25', sheets })

describe('a large sheet', () => {
  test('gives back its rows as text, under a frozen header with filter', async () => {
    const rows = [
      ['14830850105', 'Berg, Nora', '4'],
      ['02910752033', 'Dahl, Åse', { value: '7', role: 'error-cell' as const }],
      ['05810854024', null, ''],
    ]
    const sheet = (await readBack(book(large(rows)))).getWorksheet('Karakterer')!
    expect(sheet.getRow(1).values).toEqual([undefined, 'Fødselsnummer', 'Navn', 'Standpunkt'])
    expect(sheet.getRow(2).values).toEqual([undefined, '14830850105', 'Berg, Nora', '4'])
    expect(sheet.getCell('A3').value).toBe('02910752033')
    expect(sheet.getCell('C3').value).toBe('7')
    expect(sheet.getCell('B4').value).toBeNull()
    expect(sheet.rowCount).toBe(4)
    expect(sheet.getColumn(2).width).toBe(20)
    expect(sheet.autoFilter).toBe('A1:C4')
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' })
  })

  test('marks a cell by sign, fill and edge and leaves its value alone', async () => {
    const sheet = (await readBack(book(large([['1', '2', { value: '4,0', role: 'warning-cell' }]])))).getWorksheet(1)!
    const marked = sheet.getCell('C2')
    expect(marked.value).toBe('4,0')
    expect(marked.numFmt).toBe('"▲ "@')
    expect(marked.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFFFF4DA' } })
    expect(marked.border.left).toMatchObject({ style: 'thin', color: { argb: 'FFA66C00' } })
    expect(sheet.getCell('A2').numFmt).toBe('@')
    expect(sheet.getCell('A1').fill).toMatchObject({ fgColor: { argb: 'FF0A5B68' } })
    expect(sheet.getCell('A1').font).toMatchObject({ bold: true, color: { argb: 'FFFFFFFF' } })
  })

  test('keeps notes, also those that come with the rows', async () => {
    const sheet = (await readBack(book(large([['1', { value: 'x', note: '■ Feil KAR012\nSett inn 4.' }, '3']])))).getWorksheet(1)!
    const note = sheet.getCell('B2').note
    expect(typeof note === 'string' ? note : note.texts!.map(({ text }) => text).join('')).toBe('■ Feil KAR012\nSett inn 4.')
    expect(sheet.getCell('C1').note).toBeDefined()
  })

  test('without notes has no parts for them', async () => {
    const parts = Object.keys(partsOf(await writeWorkbook(book(large([['1']], { header: [{ value: 'A' }] })))))
    expect(parts.filter((name) => /comments|vml|sheet1\.xml\.rels/.test(name))).toEqual([])
  })

  test('without a header begins in row 1, so that rows keep their numbers', async () => {
    const rows = [['$EL', '1'], [], ['$KL', '2']]
    const sheet = (await readBack(book(large(rows, { header: [], frozenRows: 0 })))).getWorksheet(1)!
    expect(sheet.getCell('A1').value).toBe('$EL')
    expect(sheet.getCell('A3').value).toBe('$KL')
    expect(sheet.autoFilter ?? null).toBeNull()
  })

  test('writes links as formulas with the text that programs without calculation show', async () => {
    const link = { formula: 'HYPERLINK("#\'Ark & co\'!F17","F17")', result: 'F17' }
    const sheet = (await readBack(book(large([[{ value: link, role: 'link' }]])))).getWorksheet(1)!
    expect(sheet.getCell('A2').value).toMatchObject(link)
  })

  test('goes on in a next sheet under the same header', async () => {
    const rows = Array.from({ length: 7 }, (_, row) => [String(row), { value: 'x', note: `note ${row}` }])
    const after = designed({ name: 'Om kontrollen' })
    const written = await readBack(book(designed(), large(rows, { name: 'Feilliste' }), after), { rowsPerSheet: 3 })
    expect(written.worksheets.map(({ name }) => name)).toEqual(['Oversikt', 'Feilliste', 'Feilliste (2)', 'Feilliste (3)', 'Om kontrollen'])
    const second = written.getWorksheet('Feilliste (2)')!
    expect(second.getRow(1).values).toEqual([undefined, 'Fødselsnummer', 'Navn', 'Standpunkt'])
    expect(second.getCell('A2').value).toBe('3')
    expect(second.autoFilter).toBe('A1:C4')
    expect(second.pageSetup.printTitlesRow).toBe('1:1')
    expect(written.getWorksheet('Feilliste (3)')!.getCell('B2').note).toBeDefined()
    expect(written.getWorksheet('Feilliste (3)')!.rowCount).toBe(2)
    expect(written.getWorksheet('Om kontrollen')!.pageSetup.printTitlesRow).toBe('1:2')
  })

  test('takes rows that come one by one', async () => {
    async function* rows() {
      yield ['1', 'a', '4']
      yield ['2', 'b', '5']
    }
    const sheet = (await readBack(book(large(rows())))).getWorksheet(1)!
    expect(sheet.getCell('B3').value).toBe('b')
  })

  test('lets through what its rows throw', async () => {
    async function* rows(): AsyncGenerator<string[]> {
      yield ['1']
      throw new Error('the disk is gone')
    }
    await expect(writeWorkbook(book(large(rows())))).rejects.toThrow('the disk is gone')
  })
})

// exceljs resolves the escapes of shared texts but not those of texts inside a cell (ECMA-376 part 1, 22.9.2.19).
function decoded(value: unknown): string {
  return String(value).replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

describe('odd text', () => {
  const odd: readonly (readonly [string, string])[] = [
    ['control characters', 'a\u0000b\u0001c\u001fd\u007fe'],
    ['code points that are no characters', 'x\ufffey\uffffz'],
    ['half of a pair', 'a\ud800b'],
    ['emoji', 'bra 👍🏽 jobba'],
    ['a formula', '=1+1'],
    ['plus, minus, at', '+47 -1 @SUM(A1)'],
    ['markup', '<b>&amp; "x"</b>'],
    ['blanks around and between', '  to  blanke  '],
    ['line breaks and tabs', 'en\nto\r\ntre\tfire'],
    ['text like the escape itself', '_x0041_ og _x000D_'],
    ['a number', '00901'],
    ['Norwegian letters', 'æøå ÆØÅ «»'],
  ]

  test.each(odd)('%s in a large sheet', async (_, text) => {
    const cell = (await readBack(book(large([[text]])))).getWorksheet(1)!.getCell('A2')
    expect(decoded(cell.value)).toBe(text)
    expect(cell.type).toBe(3)
  })

  test.each(odd)('%s in a designed sheet', async (_, text) => {
    const cell = (await readBack(book(designed({ rows: [[{ value: text }]] })))).getWorksheet(1)!.getCell('A1')
    expect(cell.value).toBe(text)
  })

  test('longer than a cell holds is cut, and says by how much', async () => {
    const text = `${'x'.repeat(39_999)}y`
    for (const sheet of [large([[text]]), designed({ rows: [[null], [{ value: text }]] })]) {
      const value = String((await readBack(book(sheet))).getWorksheet(1)!.getCell('A2').value)
      expect(value.length).toBeLessThanOrEqual(32_767)
      const missing = Number(/…\[\+(\d+)\]$/.exec(value)![1])
      expect(value.replace(/…\[\+\d+\]$/, '').length + missing).toBe(40_000)
    }
  })
})

describe('a designed sheet', () => {
  test('keeps values, links, bars, lists, merges, heights and notes', async () => {
    const sheet = (
      await readBack(
        book(
          large([['1']]),
          designed({
            dataBars: [{ range: 'B3:B3', role: 'error', max: 40 }],
            lists: [
              { range: 'A4:A99', values: ['E', 'P'], warning: 'Bruk en kode fra lista.' },
              { range: 'B4:B99', values: { reference: "'Kodelister'!$A$2:$A$9" } },
            ],
            merges: ['A1:B1'],
            heights: { 1: 30 },
            filter: 'A2:B3',
          }),
        ),
      )
    ).getWorksheet('Oversikt')!
    expect(sheet.getCell('A3').value).toMatchObject({ formula: 'HYPERLINK("#\'Karakterer\'!A2","Fagkode")', result: 'Fagkode' })
    expect(sheet.getCell('B3').value).toBe(12)
    expect(sheet.getCell('B3').note).toBeDefined()
    expect(sheet.getRow(1).height).toBe(30)
    expect(sheet.autoFilter).toBe('A2:B3')
    expect(sheet.getCell('B1').master.address).toBe('A1')
    const { dataValidations, conditionalFormattings } = sheet.model as unknown as {
      dataValidations: Record<'A4' | 'B99', object>
      conditionalFormattings: { ref: string; rules: { type: string }[] }[]
    }
    expect(dataValidations.A4).toMatchObject({ type: 'list', formulae: ['"E,P"'], errorStyle: 'warning' })
    expect(dataValidations.B99).toMatchObject({ type: 'list', formulae: ["'Kodelister'!$A$2:$A$9"] })
    expect(conditionalFormattings[0]).toMatchObject({ ref: 'B3:B3', rules: [{ type: 'dataBar' }] })
  })
})

describe('the bytes', () => {
  const def = () =>
    book(
      designed({ dataBars: [{ range: 'B3:B3', role: 'warning', max: 9 }] }),
      large([['14830850105', { value: 'x', note: 'en merknad' }, { value: '7', role: 'error-cell' }]]),
    )

  test('are the same for the same definition', async () => {
    const first = await writeWorkbook(def())
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect(Buffer.from(await writeWorkbook(def())).equals(Buffer.from(first))).toBe(true)
  })

  test('hold no day but the one given', async () => {
    const parts = partsOf(await writeWorkbook(def()))
    expect(parts['docProps/core.xml']!.match(/\d{4}-\d\d-\d\dT/g)).toEqual(['2026-06-25T', '2026-06-25T'])
  })

  test('have every listed part, and list every part', async () => {
    const parts = partsOf(await writeWorkbook(def()))
    const listed = [...parts['[Content_Types].xml']!.matchAll(/PartName="\/([^"]+)"/g)].map((found) => found[1])
    for (const name of listed) expect(Object.keys(parts)).toContain(name)
    for (const name of Object.keys(parts).filter((part) => /sheet\d|comments/.test(part) && part.endsWith('.xml')))
      expect(listed).toContain(name)
  })
})

test('sheet names that Excel refuses are made acceptable, and no two are alike', async () => {
  const names = ['a/b:c*d?e[f]', '', 'Lundeby', 'LUNDEBY', 'x'.repeat(40), `${'x'.repeat(35)}y`, "'sitat'", 'History']
  const written = await readBack(book(...names.map((name) => designed({ name }))))
  const got = written.worksheets.map(({ name }) => name)
  expect(new Set(got.map((name) => name.toLowerCase())).size).toBe(names.length)
  for (const name of got) expect(name).toMatch(/^[^:\\/?*[\]']{1,31}$/)
  expect(got[2]).toBe('Lundeby')
})

test('a book of designed sheets alone is written too', async () => {
  const written = await openBook(await writeWorkbook(book(designed())))
  expect(written.getWorksheet('Oversikt')!.getCell('A1').value).toBe('Kontroll')
})
