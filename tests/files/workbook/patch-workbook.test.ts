import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openWorkbook } from '../../../files/workbook/open-workbook.ts'
import type { WorkbookEdit } from '../../../files/workbook/patch-sheet.ts'
import { patchWorkbook } from '../../../files/workbook/patch-workbook.ts'
import { repairedWorkbook } from '../../../files/workbook/repaired-workbook.ts'
import { writeWorkbook } from '../../../files/workbook/write-workbook.ts'
import { BOOK_COMMENT, FULL_SHEET, fullParts, fullWorkbook } from '../../support/full-workbook.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { openBook } from './read-back.ts'

const edit = (row: number, column: number, text: string, sheet = 'Karakterer'): WorkbookEdit => ({ sheet, row, column, text })

function patched(bytes: Uint8Array, edits: readonly WorkbookEdit[]) {
  const result = patchWorkbook(bytes, edits)
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

/** Every part as it lies in the zip, header and packed bytes: read from the directory, with nothing of ours. */
function rawParts(bytes: Uint8Array): Map<string, { lying: string; listed: string }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (view.getUint32(end, true) !== 0x06054b50) end--
  const parts = new Map<string, { lying: string; listed: string }>()
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < view.getUint16(end + 10, true); i++) {
    const [name, extra, comment] = [28, 30, 32].map((from) => view.getUint16(at + from, true)) as [number, number, number]
    const header = view.getUint32(at + 42, true)
    const length = 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true) + view.getUint32(at + 20, true)
    const listing = bytes.slice(at, at + 46 + name + extra + comment)
    listing.fill(0, 42, 46)
    parts.set(strFromU8(bytes.subarray(at + 46, at + 46 + name)), {
      lying: Buffer.from(bytes.subarray(header, header + length)).toString('hex'),
      listed: Buffer.from(listing).toString('hex'),
    })
    at += 46 + name + extra + comment
  }
  return parts
}

describe('patchWorkbook on a macro workbook with chart, pivot table and calculation chain', () => {
  const book = fullWorkbook()
  const edits = [edit(2, 1, '01810864629'), edit(3, 2, 'Ås & <Å> '), edit(2, 3, 'ENG1007')]
  const { bytes, refused } = patched(book, edits)

  it('makes every edit and leaves every byte of all other parts as it lies in the file', () => {
    expect(refused).toEqual([])
    const [before, after] = [rawParts(book), rawParts(bytes)]
    expect([...after.keys()]).toEqual([...before.keys()])
    expect(before.size).toBe(Object.keys(fullParts()).length)
    const differing = [...before].filter(([name, part]) => after.get(name)!.lying !== part.lying || after.get(name)!.listed !== part.listed)
    expect(differing.map(([name]) => name)).toEqual(['xl/worksheets/sheet1.xml'])
    expect(bytes.slice(-15)).toEqual(strToU8(BOOK_COMMENT))
  })

  it('changes nothing in the sheet but the three cells, and keeps their style', () => {
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!)
    const expected = FULL_SHEET.replace(
      '<c r="A2" s="1"><v>1810864629</v></c>',
      '<c r="A2" s="1" t="inlineStr"><is><t>01810864629</t></is></c>',
    )
      .replace('<c r="B3" t="s"><v>4</v></c>', '<c r="B3" t="inlineStr"><is><t xml:space="preserve">Ås &amp; &lt;Å&gt; </t></is></c>')
      .replace(
        '<c r="C2" t="inlineStr"><is><r><rPr><b/></rPr><t>eng</t></r><r><t>1007</t></r></is></c>',
        '<c r="C2" t="inlineStr"><is><t>ENG1007</t></is></c>',
      )
    expect(sheet).toBe(expected)
  })

  it('is read with the new values by our reader and by LibreOffice', () => {
    const opened = openWorkbook(bytes)
    if (!opened.ok) throw new Error(opened.problem.code)
    const rows = [...opened.value.rows(0)]
    expect(rows[1]!.texts.slice(0, 5)).toEqual(['01810864629', 'Ås Å', 'ENG1007', '4', '8'])
    expect(rows[2]!.texts[1]).toBe('Ås & <Å> ')

    const folder = temporaryFolder()
    writeFileSync(join(folder, 'bok.xlsm'), bytes)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const how = 'csv:Text - txt - csv (StarCalc):59,34,76'
    execFileSync('soffice', [profile, '--headless', '--convert-to', how, '--outdir', folder, join(folder, 'bok.xlsm')], {
      stdio: 'pipe',
      timeout: 110_000,
    })
    const lines = readFileSync(join(folder, 'bok.csv'), 'utf8').split('\n')
    expect(lines[1]).toMatch(/^01810864629;Ås Å;ENG1007;4;8/)
    expect(lines[2]).toMatch(/^2810864628;Ås & <Å> ;;5;10;15/)
  }, 120_000)

  it('is read with the new values by exceljs', async () => {
    // exceljs stumbles on charts and pivot tables of other programs, so it gets the same sheet in a book without them.
    const plain = Object.fromEntries(
      Object.entries(fullParts()).filter(([name]) => !/drawing|chart|pivot/.test(name) && !name.includes('sheet1.xml.rels')),
    )
    plain['xl/worksheets/sheet1.xml'] = strToU8(FULL_SHEET.replace('<drawing r:id="rId1"/>', ''))
    const sheet = (await openBook(patched(zipSync(plain), edits).bytes)).getWorksheet('Karakterer')!
    expect(sheet.getCell('A2').value).toBe('01810864629')
    expect(sheet.getCell('B3').value).toBe('Ås & <Å> ')
    expect(sheet.getCell('E2').value).toMatchObject({ formula: 'D2*2', result: 8 })
  })

  it('leaves cells that a formula fills, cells that are not there and sheets of another name, and says so', () => {
    const wanted = [edit(2, 5, '9'), edit(4, 6, '9'), edit(4, 1, '9'), edit(9, 1, '9'), edit(2, 4, '9', 'karakterer')]
    const result = patched(book, wanted)
    expect(result.refused.map(({ reason }) => reason).sort()).toEqual(['formula', 'formula', 'no-cell', 'no-cell', 'no-sheet'])
    expect(result.bytes).toBe(book)
    const some = patched(book, [...wanted, edit(2, 4, '5')])
    expect(some.refused).toHaveLength(5)
    expect(strFromU8(unzipSync(some.bytes)['xl/worksheets/sheet1.xml']!)).toContain('<c r="D2" t="inlineStr"><is><t>5</t></is></c>')
  })

  it('writes an empty cell that has a style', () => {
    const sheet = strFromU8(unzipSync(patched(book, [edit(3, 3, 'MAT1019')]).bytes)['xl/worksheets/sheet1.xml']!)
    expect(sheet).toContain('<c r="C3" s="2" t="inlineStr"><is><t>MAT1019</t></is></c>')
  })

  it('takes the fixes of rettopp, and tells those that cannot be written', () => {
    const fix = { sheet: 'Karakterer', columnKey: 'standpunkt', before: '', findings: [0] }
    const fixes = [
      { ...fix, row: 2, columnNumber: 3, after: 'ENG1007' },
      { ...fix, row: 2, columnNumber: 5, after: '8' },
    ]
    const result = repairedWorkbook(book, fixes)
    if (!result.ok) throw new Error(result.problem.code)
    expect(result.value.refused).toEqual([fixes[1]])
    expect(strFromU8(unzipSync(result.value.bytes)['xl/worksheets/sheet1.xml']!)).toContain(
      '<c r="C2" t="inlineStr"><is><t>ENG1007</t></is></c>',
    )
  })

  it('refuses a signed book and says why', () => {
    const signed = fullWorkbook({ '_xmlsignatures/sig1.xml': strToU8('<Signature/>') })
    expect(patchWorkbook(signed, edits)).toEqual({ ok: false, problem: { code: 'workbook-signed', facts: {} } })
  })

  it('refuses what is no workbook without a throw', () => {
    for (const bytes of [new Uint8Array(0), strToU8('FNR;Fagkode\r\n'), book.slice(0, 2000)])
      expect(patchWorkbook(bytes, edits).ok).toBe(false)
  })
})

describe('patchWorkbook on other writers’ zips', () => {
  it('replaces a part whose size stands behind its data', async () => {
    const book = await writeWorkbook({
      title: 'Liste',
      sheets: [
        { kind: 'large', name: 'Ark', header: [], columns: [{ width: 9 }], rows: [['a', 'b'], ['c']], frozenRows: 0, landscape: false },
      ],
    })
    const [before, after] = [rawParts(book), rawParts(patched(book, [edit(2, 1, 'd', 'Ark')]).bytes)]
    expect([...before].filter(([name, part]) => after.get(name)!.lying !== part.lying).map(([name]) => name)).toEqual([
      'xl/worksheets/sheet1.xml',
    ])
    const sheet = (await openBook(patched(book, [edit(2, 1, 'd', 'Ark')]).bytes)).getWorksheet('Ark')!
    expect([sheet.getCell('A1').value, sheet.getCell('B1').value, sheet.getCell('A2').value]).toEqual(['a', 'b', 'd'])
  })

  it('keeps prefixes, and a cell that says nothing of its place', () => {
    const prefixed =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c><x:v>7</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    const book = fullWorkbook({ 'xl/worksheets/sheet1.xml': strToU8(prefixed) })
    const { bytes, refused } = patched(book, [edit(1, 2, '=1+1')])
    expect(refused).toEqual([])
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!)
    expect(sheet).toBe(prefixed.replace('<x:c t="s"><x:v>1</x:v></x:c>', '<x:c t="inlineStr"><x:is><x:t>=1+1</x:t></x:is></x:c>'))
  })

  it('property: any texts in any cells are read back, and nothing else changes', () => {
    const book = fullWorkbook()
    const cells = [
      [1, 1],
      [2, 2],
      [3, 4],
      [4, 2],
    ] as const
    const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(texts, (wanted) => {
        const { bytes, refused } = patched(
          book,
          cells.map(([row, column], i) => edit(row, column, wanted[i]!)),
        )
        expect(refused).toEqual([])
        const opened = openWorkbook(bytes)
        if (!opened.ok) throw new Error(opened.problem.code)
        const rows = [...opened.value.rows(0)]
        cells.forEach(([row, column], i) => {
          expect(rows[row - 1]!.texts[column - 1]).toBe(wanted[i])
        })
        const [before, after] = [unzipSync(book), unzipSync(bytes)]
        for (const name of Object.keys(before)) if (name !== 'xl/worksheets/sheet1.xml') expect(after[name]).toEqual(before[name])
      }),
      { numRuns: 60 },
    )
  })
})
