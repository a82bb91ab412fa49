import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import exceljs, { type CellValue, type Workbook } from 'exceljs'
import readExcelFile from 'read-excel-file/node'
import { beforeAll, describe, expect, test } from 'vitest'
import type { LargeSheet, WorkbookDef } from '#core'
import type { SheetRow } from '../../../../files/workbook/opened-workbook.ts'
import { writeWorkbook } from '../../../../files/workbook/write-workbook.ts'
import { openBook } from '../read-back.ts'
import { readCells, readSheet } from './hand-book.ts'

const DAY = new Date(Date.UTC(2025, 7, 18))
const NOON = new Date(Date.UTC(2025, 7, 18, 12, 30))

/** What another reader gives, in the words of our rows. */
function asText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) {
    // read-excel-file is a millisecond short at half past twelve.
    const [day, clock] = new Date(Math.round(value.getTime() / 1000) * 1000).toISOString().split('T') as [string, string]
    const [year, month, date] = day.split('-')
    if (year === '1899') return clock.slice(0, 5)
    return `${date}.${month}.${year}${clock.startsWith('00:00:00') ? '' : ` ${clock.slice(0, 5)}`}`
  }
  if (typeof value === 'boolean') return value ? 'SANN' : 'USANN'
  if (typeof value === 'object') {
    const cell = value as {
      richText?: { text: string }[]
      result?: unknown
      error?: string
      text?: unknown
      formula?: string
      sharedFormula?: string
    }
    if (cell.richText !== undefined) return cell.richText.map(({ text }) => text).join('')
    if (cell.error !== undefined) return cell.error
    if (cell.formula !== undefined || cell.sharedFormula !== undefined) return asText(cell.result)
    return asText(cell.text)
  }
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : String(value)
}

/** Rows without blank ends, by number; blank rows left out. */
function trimmed(rows: Iterable<readonly [number, readonly string[]]>): [number, string[]][] {
  const all: [number, string[]][] = []
  for (const [number, row] of rows) {
    const texts = [...row]
    while (texts.at(-1) === '') texts.pop()
    if (texts.length > 0) all.push([number, texts])
  }
  return all
}

const ours = (rows: readonly SheetRow[]): [number, string[]][] => rows.map(({ row, texts }) => [row, [...texts]])

async function byExceljs(bytes: Uint8Array, sheet: number): Promise<[number, string[]][]> {
  const rows: [number, string[]][] = []
  ;(await openBook(bytes)).worksheets[sheet]!.eachRow((row, number) => {
    const texts: string[] = []
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      // A merged cell repeats its first one; the file has it blank.
      texts[column - 1] = cell.isMerged && cell.master !== cell ? '' : asText(cell.value)
    })
    rows.push([number, Array.from(texts, (text) => text ?? '')])
  })
  return trimmed(rows)
}

async function byReadExcelFile(bytes: Uint8Array, sheet: number): Promise<[number, string[]][]> {
  const sheets = (await readExcelFile(Buffer.from(bytes), { trim: false })) as unknown as { data: unknown[][] }[]
  return trimmed(sheets[sheet]!.data.map((row, i) => [i + 1, row.map(asText)] as const))
}

async function bytesOf(book: Workbook): Promise<Uint8Array> {
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer)
}

function fill(book: Workbook): void {
  const sheet = book.addWorksheet('Karakterer')
  sheet.addRow(['Fødselsnummer', 'Navn', 'Karakter', 'Dato'])
  sheet.addRow(['01234567890', 'Åse Østby', 4, DAY])
  sheet.addRow([' blank foran', 'to\nlinjer', 3.9, NOON])
  sheet.addRow([])
  sheet.addRow([true, false, 12_019_912_345, 0.1 + 0.2])
  sheet.addRow([null, { error: '#N/A' }, { formula: 'A1&"x"', result: 'Fødselsnummerx' }, { formula: '1+1', result: 2 }] as CellValue[])
  sheet.addRow([
    { richText: [{ text: 'Nor', font: { bold: true } }, { text: 'a' }] },
    { text: 'lenke', hyperlink: 'https://eksempel.no' },
    -5,
    1e-7,
  ])
  sheet.getCell('D3').numFmt = 'dd.mm.yyyy hh:mm'
  sheet.getCell('D2').numFmt = 'dd.mm.yyyy'
  sheet.getRow(3).hidden = true
  sheet.getColumn(2).hidden = true
  sheet.mergeCells('A9:C9')
  sheet.getCell('A9').value = 'sammenslått'
  sheet.getCell('E12').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } }
  sheet.getCell('F12').value = { formula: 'E12*2', result: 8, shareType: 'shared', ref: 'F12:F13' } as CellValue
  sheet.getCell('F13').value = { sharedFormula: 'F12', result: 10 } as CellValue
  book.addWorksheet('Skjult', { state: 'hidden' }).addRow(['x'])
  book.addWorksheet('Borte', { state: 'veryHidden' }).addRow(['y'])
}

describe('a book of exceljs', () => {
  let bytes: Uint8Array
  beforeAll(async () => {
    const book = new exceljs.Workbook()
    fill(book)
    bytes = await bytesOf(book)
  })

  test('reads as exceljs and read-excel-file read it', async () => {
    const { rows, facts, problem } = readSheet(bytes)
    expect(problem).toBeNull()
    // JavaScript spells this number with an exponent.
    const spelled = (all: [number, string[]][]) =>
      all.map(([row, line]) => [row, line.map((text) => (text === '1e-7' ? '0.0000001' : text))])
    expect(ours(rows)).toEqual(spelled(await byExceljs(bytes, 0)))
    // read-excel-file has nothing where a cell has an error.
    const withoutErrors = rows.map((row) => ({ ...row, texts: row.texts.map((text, i) => (row.kinds[i] === 'error' ? '' : text)) }))
    expect(ours(withoutErrors)).toEqual(spelled(await byReadExcelFile(bytes, 0)))
    expect(rows.filter(({ hidden }) => hidden).map(({ row }) => row)).toEqual([3])
    expect(facts).toMatchObject({ merges: ['A9:C9'], hiddenColumns: [1], unsavedFormulas: 0 })
    expect(readSheet(bytes, 2).rows[0]!.texts).toEqual(['y'])
  })

  test('formulas and formats as exceljs tells them', async () => {
    const sheet = (await openBook(bytes)).worksheets[0]!
    const { rows } = readCells(bytes)
    expect(rows.length).toBeGreaterThan(20)
    for (const cell of rows) {
      const theirs = sheet.getRow(cell.row).getCell(cell.column + 1)
      expect(cell.formula, theirs.address).toBe(theirs.formula ?? null)
      expect(cell.format, theirs.address).toBe(theirs.numFmt ?? 'General')
    }
    expect(rows.find(({ row, column }) => row === 13 && column === 5)).toMatchObject({ formula: 'E13*2', value: 10 })
  })

  test('of the stream writer, with inline strings and with shared ones, and counting from 1904', async () => {
    for (const useSharedStrings of [true, false]) {
      const chunks: Uint8Array[] = []
      const { PassThrough } = await import('node:stream')
      const stream = new PassThrough()
      stream.on('data', (chunk: Uint8Array) => chunks.push(chunk))
      const book = new exceljs.stream.xlsx.WorkbookWriter({ stream, useSharedStrings, useStyles: true })
      const sheet = book.addWorksheet('A')
      for (let i = 1; i <= 300; i++) {
        const row = sheet.addRow([`Navn ${i} <&>`, i / 8, new Date(Date.UTC(2000, 0, i)), i % 2 === 0])
        row.getCell(3).numFmt = 'dd.mm.yyyy'
        row.commit()
      }
      await book.commit()
      const streamed = new Uint8Array(Buffer.concat(chunks))
      expect(ours(readSheet(streamed).rows)).toEqual(await byExceljs(streamed, 0))
    }
    const book = new exceljs.Workbook()
    book.properties.date1904 = true
    const sheet = book.addWorksheet('A')
    sheet.addRow([DAY]).getCell(1).numFmt = 'dd.mm.yyyy'
    expect(readSheet(await bytesOf(book)).rows[0]!.texts).toEqual(['18.08.2025'])
  })
})

test('a book of our own writer, with designed and large sheets, gives back what was put in', async () => {
  const rows = Array.from({ length: 400 }, (_, i) => [`0${i}`, `Navn <${i}>`, i % 3 === 0 ? null : ` ${i} `])
  const large: LargeSheet = {
    kind: 'large',
    name: 'Karakterer',
    columns: [
      { width: 14, role: 'id' },
      { width: 20, role: 'id' },
      { width: 8, role: 'id' },
    ],
    header: [{ value: 'Nummer' }, { value: 'Navn' }, { value: 'Merk\u0001_x0041_' }],
    rows,
    frozenRows: 1,
    landscape: true,
  }
  const def: WorkbookDef = { title: 'Prøve', date: '2026-06-25', sheets: [large] }
  const bytes = await writeWorkbook(def)
  const read = readSheet(bytes)
  expect(read.problem).toBeNull()
  expect(read.rows[0]!.texts).toEqual(['Nummer', 'Navn', 'Merk\u0001_x0041_'])
  expect(read.rows.slice(1).map(({ texts }) => texts)).toEqual(rows.map((row) => row.filter((value) => value !== null)))
  // exceljs leaves characters that XML cannot hold as they are written.
  expect(ours(read.rows).slice(1)).toEqual((await byExceljs(bytes, 0)).slice(1))
})

describe('books of LibreOffice', () => {
  let folder: string
  let fromFods: Uint8Array

  function convert(name: string, content: string, filter = 'xlsx'): Uint8Array {
    writeFileSync(join(folder, name), content)
    execFileSync(
      'soffice',
      [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, name)],
      {
        stdio: 'pipe',
        timeout: 110_000,
      },
    )
    return new Uint8Array(readFileSync(join(folder, name.replace(/\.\w+$/, '.xlsx'))))
  }

  const cell = (type: string, attributes: string, text: string, style = ''): string =>
    `<table:table-cell ${style} office:value-type="${type}" ${attributes}><text:p>${text}</text:p></table:table-cell>`

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lo-'))
    const days = ['1900-03-01', '1999-12-31', '2000-02-29', '2025-08-18', '2100-03-01', '9999-12-31']
    const rows = [
      ...days.map((day) => cell('date', `office:date-value="${day}"`, day, 'table:style-name="day"')),
      cell('date', 'office:date-value="2025-08-18T08:30:00"', 'x', 'table:style-name="moment"'),
      cell('time', 'office:time-value="PT08H30M00S"', 'x', 'table:style-name="clock"'),
      cell('boolean', 'office:boolean-value="true"', 'TRUE', 'table:style-name="yes"'),
      cell('float', 'office:value="3.9"', '3.9'),
      cell('string', '', 'Ærlig &amp; <text:span>rett</text:span>'),
      cell('float', 'table:formula="of:=1+2" office:value="3"', '3'),
      cell('float', 'table:formula="of:=1/0" office:value="0"', '#DIV/0!'),
    ].map((one) => `<table:table-row>${one}</table:table-row>`)
    const style = (name: string, inside: string, kind = 'date'): string =>
      `<number:${kind}-style style:name="n${name}">${inside}</number:${kind}-style><style:style style:name="${name}" style:family="table-cell" style:data-style-name="n${name}"/>`
    const day =
      '<number:day number:style="long"/><number:text>.</number:text><number:month number:style="long"/><number:text>.</number:text><number:year number:style="long"/>'
    const clock = '<number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/>'
    fromFods = convert(
      'ark.fods',
      `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>${style('day', day)}${style('moment', `${day}<number:text> </number:text>${clock}`)}${style('clock', clock, 'time')}${style('yes', '<number:boolean/>', 'boolean')}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Prøve">${rows.join('')}</table:table></office:spreadsheet></office:body></office:document>`,
    )
  }, 120_000)

  test('days, clocks, booleans, numbers, text, formulas and errors as they were put in', () => {
    const { rows, problem } = readSheet(fromFods)
    expect(problem).toBeNull()
    expect(rows.map(({ texts: [text], kinds: [kind] }) => [text, kind])).toEqual([
      ['01.03.1900', 'date'],
      ['31.12.1999', 'date'],
      ['29.02.2000', 'date'],
      ['18.08.2025', 'date'],
      ['01.03.2100', 'date'],
      ['31.12.9999', 'date'],
      ['18.08.2025 08:30', 'date'],
      ['08:30', 'date'],
      ['SANN', 'boolean'],
      ['3.9', 'number'],
      ['Ærlig & rett', 'text'],
      ['3', 'number'],
      ['#DIV/0!', 'error'],
    ])
  })

  test('a table of text made into a book reads as exceljs and read-excel-file read it', async () => {
    const lines = Array.from({ length: 200 }, (_, i) => `Elev ${i};${i};${i / 4};"med ""anførsel"" og ; ${i}";${i % 5 === 0 ? '' : 'Å'}`)
    const bytes = convert('tabell.csv', lines.join('\n'), 'xlsx:Calc MS Excel 2007 XML')
    const rows = ours(readSheet(bytes).rows)
    expect(rows).toHaveLength(200)
    expect(rows).toEqual(await byExceljs(bytes, 0))
    expect(rows).toEqual(await byReadExcelFile(bytes, 0))
  }, 120_000)
})
