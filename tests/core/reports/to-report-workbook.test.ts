import type { Workbook } from 'exceljs'
import { describe, expect, test } from 'vitest'
import { type ReportWorkbookOptions, toReportWorkbook } from '#core'
import { writeWorkbook } from '../../../files/workbook/write-workbook.ts'
import { openBook, readBack } from '../../files/workbook/read-back.ts'
import { FINDINGS, fileRows, ROWS, smallFile, smallRun, smallTable } from './small-run.ts'

const unread = smallFile({
  path: 'inn/tom.csv',
  format: null,
  formatTitle: null,
  rows: 0,
  problem: { code: 'file-empty', facts: {} },
  coverage: { run: [], notRun: [], unknownColumns: [] },
  findings: smallTable([]),
})

function report(run = smallRun(), options: Partial<ReportWorkbookOptions> = {}): Promise<Workbook> {
  return readBack(toReportWorkbook(run, { locale: 'nb', rowsOf: () => fileRows(), ...options }))
}

/** What a cell shows. */
function shown(book: Workbook, sheet: string, cell: string): string {
  const { value } = book.getWorksheet(sheet)!.getCell(cell)
  return typeof value === 'object' && value !== null && 'result' in value ? String(value.result) : String(value ?? '')
}

function formula(book: Workbook, sheet: string, cell: string): string | undefined {
  const { value } = book.getWorksheet(sheet)!.getCell(cell)
  return typeof value === 'object' && value !== null && 'formula' in value ? value.formula : undefined
}

/** A column of a sheet by its header in `headerRow`, as shown, without the header. */
function column(book: Workbook, sheet: string, header: string, headerRow = 1): string[] {
  const worksheet = book.getWorksheet(sheet)!
  let letter = ''
  worksheet.getRow(headerRow).eachCell((cell) => {
    if (cell.value === header) letter = cell.address.replace(/\d/g, '')
  })
  return Array.from({ length: worksheet.rowCount - headerRow }, (_, i) => shown(book, sheet, `${letter}${headerRow + 1 + i}`))
}

describe('Feilliste', () => {
  test('has a row per finding with place, fault, source and remedy', async () => {
    const book = await report()
    const of = (header: string) => column(book, 'Feilliste', header)
    expect(of('Alvorlighet')).toEqual(['● Til orientering', '■ Feil', '■ Feil', '● Til orientering', '▲ Advarsel'])
    expect(of('Rad')).toEqual(['', '2', '3', '3', '5'])
    expect(of('Celle')).toEqual(['', 'A2', 'D3', 'C3', 'D5'])
    expect(of('Kolonne')).toEqual(['', 'Fødselsnummer', 'Standpunkt', 'Fagkode', 'Standpunkt'])
    expect(of('Elev')).toEqual(['', '14830850106', '02910752033', '02910752033', '05810854024'])
    expect(of('Verdi')).toEqual(['', '14830850106', '7', 'ENG1007', '4,0'])
    expect(of('Hva er galt')[2]).toBe('Karakteren er «7», men må være et helt tall fra 1 til 6.')
    expect(of('Hvorfor')[2]).toBe('Udir-5-2016 § 3-4')
    expect(of('Gjør dette')[2]).toBe('Rett karakteren med skolen. Tillatte verdier: 1, 2, 3, 4, 5, 6, IV.')
    expect(of('Status')).toEqual(['utledet av kilden', 'kontrollert mot kilden', 'bekreftet', 'utledet av kilden', 'bekreftet'])
    expect(of('Antall')).toEqual(['1', '3', '1', '1', '1'])
    expect(of('Rader')).toEqual(['', '2, 4–5', '', '', ''])
    expect(of('Regel')).toEqual(['FAG007', 'FNR004', 'KAR012', 'FAG007', 'KAR012'])
  })

  test('links each cell to the same cell of the file, and a whole file to nothing', async () => {
    const book = await report()
    const links = [2, 3, 4, 5, 6].map((row) => formula(book, 'Feilliste', `D${row}`))
    expect(links).toEqual([
      undefined,
      'HYPERLINK("#\'til-lundeby\'!A2","A2")',
      'HYPERLINK("#\'til-lundeby\'!D3","D3")',
      'HYPERLINK("#\'til-lundeby\'!C3","C3")',
      'HYPERLINK("#\'til-lundeby\'!D5","D5")',
    ])
    for (const link of links.slice(1)) {
      const [, cell, label] = /!([A-Z]+\d+)","(.+)"/.exec(link!)!
      expect(book.getWorksheet('til-lundeby')!.getCell(cell!).fill).toBeDefined()
      expect(label).toBe(cell)
    }
  })

  test('is frozen under a filter, and text that looks like a formula stays text', async () => {
    const sheet = (await report()).getWorksheet('Feilliste')!
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    expect(sheet.autoFilter).toBe('A1:P6')
    expect(sheet.getCell('G6').value).toBe('=1+1')
  })

  test('names the file when there are several, and says what kept one from being read', async () => {
    const book = await report(smallRun(smallFile(), unread), { rowsOf: (index) => (index === 0 ? fileRows() : null) })
    expect(column(book, 'Feilliste', 'Fil')).toEqual([...Array(5).fill('til-lundeby.csv'), 'tom.csv'])
    expect(column(book, 'Feilliste', 'Hva er galt')[5]).toBe('Filen er tom.')
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Oversikt', 'Feilliste', 'til-lundeby', 'Om kontrollen'])
  })

  test('a finding on a row as a whole leads to its first cell', async () => {
    const findings = smallTable([{ rule: 2, severity: 'warning', row: 3, column: -1, value: '' }])
    const book = await report(smallRun(smallFile({ findings })))
    expect(formula(book, 'Feilliste', 'C2')).toBe('HYPERLINK("#\'til-lundeby\'!A3","Rad 3")')
    expect(book.getWorksheet('til-lundeby')!.getCell('A3').numFmt).toBe('"▲ "@')
  })
})

describe('the marked sheet', () => {
  test('holds the rows of the file under their own numbers, every value untouched', async () => {
    const sheet = (await report()).getWorksheet('til-lundeby')!
    ROWS.forEach((fields, index) => {
      fields.forEach((value, at) => {
        expect(sheet.getCell(index + 1, at + 1).value ?? '').toBe(value)
      })
    })
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    expect(sheet.autoFilter).toBe('A1:D6')
  })

  test('marks every row a finding stands for, and the worst where several meet', async () => {
    const findings = smallTable([...FINDINGS.slice(0, 4), { rule: 2, severity: 'info', row: 3, column: 2, value: '7' }])
    const sheet = (await report(smallRun(smallFile({ findings })))).getWorksheet('til-lundeby')!
    for (const cell of ['A2', 'A4', 'A5', 'D3']) expect(sheet.getCell(cell).numFmt).toBe('"■ "@')
    expect(sheet.getCell('C3').numFmt).toBe('"● "@')
    expect(sheet.getCell('A3').numFmt).toBe('@')
    const note = sheet.getCell('D3').note as { texts: { text: string }[] }
    const text = note.texts.map((part) => part.text).join('')
    expect(text).toContain(
      '■ Feil KAR012\nKarakteren er «7», men må være et helt tall fra 1 til 6. (Udir-5-2016 § 3-4)\nRett karakteren med skolen.',
    )
    expect(text.indexOf('FAG007')).toBeGreaterThan(text.indexOf('KAR012'))
    // One note where the finding begins, none on its other rows.
    expect(sheet.getCell('A2').note).toBeDefined()
    expect(sheet.getCell('A4').note).toBeUndefined()
  })

  test('keeps row numbers when the reader passes over lines, and has no header for the interface file', async () => {
    async function* rows() {
      yield { row: 1, fields: ['TOF', 'SAS3'] }
      yield { row: 4, fields: ['$EL', '14830850106'] }
    }
    const findings = smallTable([{ rule: 1, severity: 'error', row: 4, column: 1, value: '' }])
    const book = await report(smallRun(smallFile({ path: 'a.txt', format: 'sas-vigo', headerRow: 0, findings })), { rowsOf: rows })
    const sheet = book.getWorksheet('a')!
    expect(sheet.getCell('A4').value).toBe('$EL')
    // A missing cell is marked too, and stays empty.
    expect(sheet.getCell('C4').value).toBeNull()
    expect(sheet.getCell('C4').fill).toMatchObject({ fgColor: { argb: 'FFFCEDED' } })
    expect(sheet.autoFilter ?? null).toBeNull()
    expect(sheet.views[0]).toMatchObject({ state: 'normal' })
  })

  test('stops at a thousand notes', async () => {
    const many = Array.from({ length: 1_200 }, (_, index) => ({
      rule: 0,
      severity: 'error' as const,
      row: index + 2,
      column: 2,
      value: String(index),
    }))
    const rows = [ROWS[0]!, ...many.map(({ value }) => ['', '', '', value])]
    const run = smallRun(smallFile({ findings: smallTable(many) }))
    const sheet = (await report(run, { rowsOf: () => fileRows(rows) })).getWorksheet('til-lundeby')!
    let notes = 0
    sheet.eachRow((row) => row.eachCell((cell) => (notes += cell.note === undefined ? 0 : 1)))
    expect(notes).toBe(1_000)
    expect(sheet.getCell('D1201').numFmt).toBe('"■ "@')
  })
})

describe('Oversikt', () => {
  test('counts by severity, rule and school, with links into the list', async () => {
    const book = await report()
    expect(shown(book, 'Oversikt', 'B1')).toBe('Kontroll av til-lundeby.csv')
    expect(shown(book, 'Oversikt', 'B2')).toBe('2 feil, 1 advarsel og 2 til orientering i til-lundeby.csv.')
    expect([shown(book, 'Oversikt', 'B5'), shown(book, 'Oversikt', 'C5'), shown(book, 'Oversikt', 'E5')]).toEqual([
      '■ 2 feil',
      '▲ 1 advarsel',
      '● 2 til orientering',
    ])
    expect(shown(book, 'Oversikt', 'G5')).toBe('1 kan rettes sikkert')
    const rules = [8, 9, 10, 11].map((row) => [
      shown(book, 'Oversikt', `C${row}`),
      shown(book, 'Oversikt', `D${row}`),
      shown(book, 'Oversikt', `E${row}`),
      formula(book, 'Oversikt', `B${row}`),
    ])
    expect(rules).toEqual([
      ['FNR004', '■ Feil', '1', 'HYPERLINK("#\'Feilliste\'!A3","Kontrollsifferet stemmer ikke")'],
      ['KAR012', '■ Feil', '1', 'HYPERLINK("#\'Feilliste\'!A4","Karakteren er utenfor skalaen")'],
      ['KAR012', '▲ Advarsel', '1', 'HYPERLINK("#\'Feilliste\'!A6","Karakteren er utenfor skalaen")'],
      ['FAG007', '● Til orientering', '2', 'HYPERLINK("#\'Feilliste\'!A2","Fagkoden går ut")'],
    ])
    expect(['G8', 'H8', 'I8', 'G9', 'H9', 'I9'].map((cell) => shown(book, 'Oversikt', cell))).toEqual([
      '39901',
      '2',
      '0',
      '39902',
      '0',
      '1',
    ])
    const { conditionalFormattings } = book.getWorksheet('Oversikt')!.model as unknown as { conditionalFormattings: { ref: string }[] }
    expect(conditionalFormattings.map(({ ref }) => ref)).toEqual(['E8:E9', 'E10:E10', 'E11:E11', 'H8:H9', 'I8:I9'])
  })

  test('says what was not checked, and why, in words', async () => {
    const notRun = {
      id: 'fravaer-too-high',
      code: 'FRA003',
      title: { nb: 'For mye fravær', nn: 'For mykje fråvær', en: 'Too much absence' },
      sources: [],
      messages: {},
      sensitiveFacts: [],
    }
    const run = smallRun()
    const book = await report({ ...run, files: run.files.map((file) => ({ ...file, rules: [...file.rules, notRun] })) })
    const lines = column(book, 'Oversikt', 'Regel', 7)
    expect(lines).toContain('Ikke kontrollert: 1 av 4 regler')
    expect(lines).toContain('1 regel: filen mangler «Fravær dager». FRA003 For mye fravær.')
  })

  test('a clean file says so together with what was run', async () => {
    const book = await report(smallRun(smallFile({ findings: smallTable([]) })))
    expect(shown(book, 'Oversikt', 'B2')).toBe('Ingen feil funnet i til-lundeby.csv. 3 av 4 regler er kjørt.')
    expect(shown(book, 'Oversikt', 'B7')).toBe('Ikke kontrollert: 1 av 4 regler')
  })

  test('counts by file where there are several', async () => {
    const book = await report(smallRun(smallFile(), smallFile({ path: 'ut/til-lundeby.csv' }), unread))
    expect([8, 9, 10].map((row) => ['G', 'H', 'I', 'J'].map((letter) => shown(book, 'Oversikt', `${letter}${row}`)))).toEqual([
      ['inn/til-lundeby.csv', '2', '1', '5'],
      ['ut/til-lundeby.csv', '2', '1', '5'],
      ['tom.csv', '1', '0', 'ikke kontrollert'],
    ])
    expect(shown(book, 'Oversikt', 'B5')).toBe('■ 5 feil')
  })
})

test('Om kontrollen tells files with hashes, settings, and of every rule whether it ran', async () => {
  const book = await report()
  const cells = new Set<string>()
  book.getWorksheet('Om kontrollen')!.eachRow((row) => row.eachCell((cell) => cells.add(String(cell.value))))
  for (const text of [
    'inntaksvakt 0.1.0',
    '2026.1',
    '25. juni 2026',
    'Valg: dato',
    'ab'.repeat(32),
    'Windows-1252',
    'semikolon',
    'CRLF',
    '1234',
    'KAR012',
  ])
    expect(cells).toContain(text)
  expect(cells).toContain('Filen mangler «Fravær dager».')
})

describe('persons', () => {
  const numbers = /14830850106|02910752033|05810854024/

  async function allText(book: Workbook): Promise<string> {
    const texts: string[] = []
    for (const sheet of book.worksheets)
      sheet.eachRow((row) => row.eachCell((cell) => texts.push(JSON.stringify(cell.value), JSON.stringify(cell.note ?? ''))))
    return texts.join('\n')
  }

  test('are left out with utenPersoner: counts alone', async () => {
    const book = await report(smallRun(), { utenPersoner: true })
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Oversikt', 'Om kontrollen'])
    expect(await allText(book)).not.toMatch(numbers)
    expect(formula(book, 'Oversikt', 'B8')).toBeUndefined()
  })

  test('are masked without visFnr, and the file is not shown', async () => {
    const book = await report(smallRun(), { visFnr: false })
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Oversikt', 'Feilliste', 'Om kontrollen'])
    expect(await allText(book)).not.toMatch(numbers)
    expect(column(book, 'Feilliste', 'Elev')[1]).toBe('elev 1')
  })
})

test('a file called like one of our sheets gets another name', async () => {
  const run = smallRun(smallFile({ path: 'Feilliste.csv' }), smallFile({ path: 'om kontrollen.csv' }))
  const book = await report(run)
  expect(book.worksheets.map(({ name }) => name)).toEqual(['Oversikt', 'Feilliste', 'Feilliste (2)', 'om kontrollen (2)', 'Om kontrollen'])
  expect(formula(book, 'Feilliste', 'E3')).toBe('HYPERLINK("#\'Feilliste (2)\'!A2","A2")')
})

test.each([
  ['nn', 'Alvorsgrad'],
  ['en', 'Severity'],
] as const)('the words follow the language (%s), the names of the sheets do not', async (locale, severity) => {
  const book = await report(smallRun(), { locale })
  expect(book.worksheets.map(({ name }) => name)).toEqual(['Oversikt', 'Feilliste', 'til-lundeby', 'Om kontrollen'])
  expect(shown(book, 'Feilliste', 'A1')).toBe(severity)
})

test('two runs give the same bytes', async () => {
  const write = () => writeWorkbook(toReportWorkbook(smallRun(), { locale: 'nb', rowsOf: () => fileRows() }))
  const first = await write()
  expect(Buffer.from(await write()).equals(Buffer.from(first))).toBe(true)
  expect((await openBook(first)).created.toISOString()).toBe('2026-06-25T00:00:00.000Z')
})

test('names columns that a file kind lacks as people do, never by our own keys', async () => {
  const run = smallRun()
  const notRun = [{ rule: 'x', reason: 'column-not-in-format' as const, detail: 'rkv_dato, fullfortkode' }]
  const book = await report({ ...run, files: run.files.map((file) => ({ ...file, coverage: { ...file.coverage, notRun } })) })
  const texts: string[] = []
  book.getWorksheet('Om kontrollen')!.eachRow((row) => row.eachCell((cell) => texts.push(String(cell.value))))
  const all = texts.join('\n')
  expect(all).toContain('«Realkompetansevurdert dato» og «Fullførtkode»')
  expect(all).not.toMatch(/rkv_dato|fullfortkode/)
})

describe('settings and explanations', () => {
  const known = new Map([[2, { reason: 'Omvalg', initials: 'KN', until: '2026-12-31' }]])
  const codes = smallTable().texts.flatMap((text, id) => (/^\d{11}$/.test(text) ? [[id, `${id}`.padStart(64, 'a')] as const] : []))
  const run = {
    ...smallRun(smallFile({ findings: { ...smallTable(), known, personCodes: new Map(codes) } })),
    settings: { path: 'fylke.yaml', off: ['LEV004'], lowered: [], numbers: [], confirmed: [], kjenteFiktive: 0, hasKey: true, expired: [] },
    explanations: { path: 'f.json', given: 1, used: 1, withoutKey: false, remarks: [] },
  }

  test('stand in Feilliste beside the finding, with what an explanation is written from', async () => {
    const book = await report(run)
    expect(column(book, 'Feilliste', 'Forklart')).toEqual(['', '', 'Forklart: Omvalg (KN, til 31. desember 2026)', '', ''])
    expect(column(book, 'Feilliste', 'Elevkode').map((code) => code.length)).toEqual([0, 16, 16, 16, 16])
    expect(column(book, 'Feilliste', 'Fingeravtrykk')).toEqual(Array(5).fill('0'.repeat(16)))
    const header = book.getWorksheet('Feilliste')!.getRow(1)
    expect(header.getCell(header.cellCount).value).toBe('Fingeravtrykk')
  })

  test('are counted apart in Oversikt and told in Om kontrollen', async () => {
    const book = await report(run)
    const text = (sheet: string) => {
      const cells: string[] = []
      book.getWorksheet(sheet)!.eachRow((row) => row.eachCell((cell) => cells.push(String(cell.value))))
      return cells
    }
    const overview = text('Oversikt')
    expect(overview).toEqual(
      expect.arrayContaining(['■ 1 feil', '▲ 1 advarsel', '1 forklart', 'Forklaringer fra f.json: 1 av 1 er brukt.']),
    )
    expect(overview[1]).toContain('1 sted er forklart og telles ikke med.')
    const settings = 'Innstillinger fra fylke.yaml: 1 regel slått av, egen nøkkel for fingeravtrykk.'
    expect(text('Om kontrollen')).toEqual(expect.arrayContaining(['Innstillinger', settings, 'Forklaringer']))
  })

  test('mark an explained cell as information, with the explanation in its note', async () => {
    const cell = (await report(run)).getWorksheet('til-lundeby')!.getCell('D3')
    const note = cell.note as { readonly texts: readonly { readonly text: string }[] }
    expect(note.texts.map(({ text }) => text).join('')).toContain('Forklart: Omvalg (KN, til 31. desember 2026)')
    const plain = (await report()).getWorksheet('til-lundeby')!.getCell('D3')
    expect(cell.fill).not.toEqual(plain.fill)
  })
})
