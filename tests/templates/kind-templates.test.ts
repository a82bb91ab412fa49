import { readFileSync } from 'node:fs'
import type { Workbook, Worksheet } from 'exceljs'
import { describe, expect, test } from 'vitest'
import { codesOf, type DesignedSheet, detectFormat, type Locale } from '#core'
import { normaliseHeader } from '../../core/table/normalise-header.ts'
import { writeWorkbook } from '../../files/workbook/write-workbook.ts'
import { templateLines, templateOf } from '../../templates/template-registry.ts'
import { openBook, partsOf } from '../files/workbook/read-back.ts'
import { checkText, foundHits } from '../support/check-text.ts'
import { knownColumns, partKinds, proposedColumns } from '../support/known-columns.ts'

const LEFT_OUT: Readonly<Record<string, readonly string[]>> = { karakterfil: ['vurderingstype', 'karakter', 'eksamen'] }
const KINDS = Object.keys(knownColumns).filter((kind) => !partKinds.includes(kind))
const LOCALES = ['nb', 'nn', 'en'] as const
const NUMBER_FORMAT: Readonly<Record<string, string>> = {
  dato: 'dd.mm.yyyy',
  tid: 'hh:mm',
  datotid: 'dd.mm.yyyy hh:mm',
  tall: '0',
  prosent: '0.0 %',
}

const wantedColumns = (kind: string) => knownColumns[kind]!.filter(({ id }) => !LEFT_OUT[kind]?.includes(id))
const titleOf = ({ tittel }: { tittel: { nb: string; nn: string } }, locale: Locale) => tittel[locale === 'nn' ? 'nn' : 'nb']

const written = new Map<
  string,
  Promise<{ bytes: Uint8Array; book: Workbook; sheets: readonly DesignedSheet[]; names: Readonly<Record<string, string>> }>
>()

function write(kind: string, locale: Locale) {
  const key = `${kind} ${locale}`
  const known = written.get(key)
  if (known !== undefined) return known
  const made = (async () => {
    const result = templateOf(kind, locale)
    if (!result.ok) throw new Error(result.problem.code)
    const bytes = await writeWorkbook(result.value)
    return { bytes, book: await openBook(bytes), sheets: result.value.sheets as readonly DesignedSheet[], names: result.value.names ?? {} }
  })()
  written.set(key, made)
  return made
}

const headersOf = (sheet: Worksheet) => (sheet.getRow(1).values as string[]).slice(1)
const textOf = (sheet: Worksheet) => {
  const texts: string[] = []
  sheet.eachRow((row) => row.eachCell((cell) => texts.push(String(cell.value))))
  return texts
}
const columnsOf = (range: string) => range.replace(/\d+/g, '').split(':')

test('there is a template for every file kind in the data files, and nothing else but the practice file', () => {
  expect(
    templateLines('nb')
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual([...KINDS, 'oevingsfil'].toSorted())
  for (const locale of LOCALES) for (const { line } of templateLines(locale)) expect(line).toMatch(/^\S.{10,90}$/)
})

test('the page on templates lists them all', () => {
  const page = readFileSync(new URL('../../docs/maler.md', import.meta.url), 'utf8')
  for (const { name, line } of templateLines('nb')) expect(page).toContain(`| \`${name}\` | ${line} |`)
})

test('a kind that is only proposed by column ids has all of them', () => {
  for (const [kind, ids] of Object.entries(proposedColumns))
    expect(wantedColumns(kind).map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]))
})

test('names are found whatever the case and with Norwegian letters; near misses are proposed', () => {
  for (const name of ['Karakterfil', ' AARSHJUL ', 'Årshjul', 'øvingsfil']) expect(templateOf(name, 'nb').ok, name).toBe(true)
  const problem = (name: string) => {
    const found = templateOf(name, 'nb')
    return found.ok ? null : found.problem
  }
  expect(problem('eksamenplan')).toMatchObject({ code: 'template-unknown', facts: { wanted: 'eksamenplan', proposal: 'eksamensplan' } })
  for (const name of ['', 'constructor', '__proto__', 'avstander']) {
    expect(problem(name)?.code, name).toBe('template-unknown')
    expect(problem(name)?.facts.known, name).toContain('karakterfil')
  }
})

describe.each(KINDS)('%s', (kind) => {
  describe.each(LOCALES)('in %s', (locale) => {
    test('has the columns of the data file under titles that are recognised', async () => {
      const headers = headersOf((await write(kind, locale)).book.worksheets[0]!)
      const wanted = wantedColumns(kind)
      expect(headers.toSorted()).toEqual(wanted.map((column) => titleOf(column, locale)).toSorted())
      expect(new Set(headers.map(normaliseHeader)).size).toBe(headers.length)
      for (const column of wanted) expect(column.overskrifter.map(normaliseHeader)).toContain(normaliseHeader(titleOf(column, locale)))
    })

    test('marks what must be filled in, keeps ids as text and days as days, and says of every column what it is for', async () => {
      const sheet = (await write(kind, locale)).book.worksheets[0]!
      const byTitle = new Map(wantedColumns(kind).map((column) => [titleOf(column, locale), column]))
      headersOf(sheet).forEach((header, index) => {
        const { type, paakrevd } = byTitle.get(header)!
        const cell = sheet.getCell(1, index + 1)
        expect(cell.numFmt === '@" *"', header).toBe(paakrevd)
        expect(JSON.stringify(cell.note), header).toContain(header)
        expect(sheet.getColumn(index + 1).numFmt, header).toBe(NUMBER_FORMAT[type] ?? '@')
        expect(sheet.getColumn(index + 1).width, header).toBeGreaterThan(header.length + 2)
      })
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    })

    test('has drop-downs and bounds in ranges of one column each, none over another, every list a named range with its codes', async () => {
      const { book, sheets, names } = await write(kind, locale)
      const sheet = sheets[0]!
      const model = book.worksheets[0]!.model as unknown as { dataValidations: Record<string, { type: string; formulae: unknown[] }> }
      const ranges = [...(sheet.lists ?? []), ...(sheet.limits ?? [])].map(({ range }) => range)
      expect(Object.keys(model.dataValidations).length).toBeGreaterThan(0)
      expect(new Set(ranges.map((range) => columnsOf(range).join()))).toHaveProperty('size', ranges.length)
      for (const range of ranges) {
        expect(new Set(columnsOf(range)).size, range).toBe(1)
        expect(range).toMatch(/^[A-Z]+2:[A-Z]+5000$/)
      }
      const xml = partsOf((await write(kind, locale)).bytes)['xl/worksheets/sheet1.xml']!
      expect([...xml.matchAll(/<dataValidation [^>]*sqref="([^"]+)"/g)].map(([, range]) => range).toSorted()).toEqual(ranges.toSorted())
      // Dates are bounds in Excel's days: 1 January 2000 or 1920 to 31 December 2099.
      for (const [, bound] of xml.matchAll(/<dataValidation type="date".*?<formula1>([^<]*)<\/formula1><formula2>73050<\/formula2>/g))
        expect(['36526', '7306']).toContain(bound)
      expect([...xml.matchAll(/<dataValidation type="date"/g)]).toHaveLength(
        wantedColumns(kind).filter(({ type }) => type === 'dato' || type === 'datotid').length,
      )
      for (const { values } of sheet.lists ?? []) {
        const reference = names[(values as { reference: string }).reference]!
        const [, name, letter, from, to] = /^'([^']+)'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(reference)!
        const codes = Array.from(
          { length: Number(to) - Number(from) + 1 },
          (_, i) => book.getWorksheet(name!)!.getCell(`${letter}${Number(from) + i}`).value,
        )
        expect(
          codes.every((code) => typeof code === 'string' && code !== ''),
          reference,
        ).toBe(true)
        expect(new Set(codes).size, reference).toBe(codes.length)
      }
    })

    test('has examples that say they are examples', async () => {
      const sheet = (await write(kind, locale)).book.worksheets[0]!
      const mark = { nb: 'Eksempel – slett raden', nn: 'Døme – slett rada', en: 'Example – delete the row' }[locale]
      expect(sheet.getCell('A2').note).toBeDefined()
      const merknad = headersOf(sheet).indexOf('Merknad') + 1
      if (merknad > 0) expect(sheet.getCell(2, merknad).value).toBe(mark)
      else expect(kind).toBe('skoleliste')
      expect(sheet.getCell('A2').font).toMatchObject({ italic: true })
    })

    test('explains every column, and who fills it in, when and for whom', async () => {
      const { book, sheets } = await write(kind, locale)
      const name = { nb: 'Veiledning', nn: 'Rettleiing', en: 'Instructions' }[locale]
      const texts = textOf(book.getWorksheet(name)!)
      for (const column of wantedColumns(kind)) expect(texts).toContain(titleOf(column, locale))
      for (const label of {
        nb: ['Hvem fyller ut', 'Når', 'Hvor den skal'],
        nn: ['Kven fyller ut', 'Når', 'Kvar ho skal'],
        en: ['Who fills it in', 'When', 'Where it goes'],
      }[locale])
        expect(texts).toContain(label)
      expect(texts.some((text) => text.includes(sheets[0]!.name))).toBe(true)
      expect(texts.some((text) => /[{}]/.test(text))).toBe(false)
    })
  })

  test('is the same every time', async () => {
    const result = templateOf(kind, 'nb')
    if (!result.ok) throw new Error(result.problem.code)
    expect(partsOf(await writeWorkbook(result.value))).toEqual(partsOf((await write(kind, 'nb')).bytes))
  })

  test('has words of its language', async () => {
    const words = async (locale: Locale) => {
      const { book } = await write(kind, locale)
      const own = book.worksheets
        .slice(partKinds.includes(kind) ? 2 : 1)
        .filter(({ name }) => ['Veiledning', 'Rettleiing', 'Instructions'].includes(name))
      const notes = headersOf(book.worksheets[0]!).map((_, index) => JSON.stringify(book.worksheets[0]!.getCell(1, index + 1).note))
      // Values stay in bokmål in all languages.
      const texts = own.flatMap((sheet) => [1, 2, 3].flatMap((column) => (sheet.getColumn(column).values as unknown[]).map(String)))
      return { texts: texts.join('\n'), notes: notes.length }
    }
    const [nb, nn, en] = [await words('nb'), await words('nn'), await words('en')]
    expect(nn.texts).not.toMatch(/\b(ikke|hva|fylles|noen|eksempel|fra|hvem|skole|skolen|bare|uke|også|skrives|nummeret til skolen)\b/)
    expect(nb.texts).not.toMatch(/\b(ikkje|kva|fyllast|døme|frå|kven|skule|skulen|berre|veke|òg|blir skrivne)\b/)
    expect(en.texts).not.toMatch(/\b(ikke|ikkje|skolen|kolonnene|eller|blir)\b/)
  })
})

test.each(LOCALES)('a grade table and a list of schools are recognised when they come back (%s)', async (locale) => {
  for (const kind of ['karakterfil', 'skoleliste']) {
    const sheet = (await write(kind, locale)).book.worksheets[0]!
    const width = headersOf(sheet).length
    const rows = [1, 2, 3].map((row) => ({
      row,
      fields: Array.from({ length: width }, (_, i) => String(sheet.getCell(row, i + 1).text ?? '')),
    }))
    const found = detectFormat({ rows }, { fileName: 'fil.csv', filtype: null })
    expect(found.ok && found.value.format.id).toBe(kind)
    expect(found.ok && found.value.unknownColumns.map(({ header }) => header)).toEqual(kind === 'karakterfil' ? expect.any(Array) : [])
  }
})

test('a grade table sent back with its examples says of each person that it does not exist, and nothing else', async () => {
  const sheet = (await write('karakterfil', 'nb')).book.worksheets[0]!
  const width = headersOf(sheet).length
  const lines = [1, 2, 3, 4].map((row) => Array.from({ length: width }, (_, i) => sheet.getCell(row, i + 1).text).join(';'))
  const text = `${lines.join('\r\n')}\r\n`
  const found = foundHits(await checkText(text, { tillatSyntetiske: false, leveranse: 'termin1', today: '2026-02-13' }))
  expect(found.map(({ rule, row }) => [rule, row])).toEqual([2, 3, 4].map((row) => ['fodselsnummer-synthetic', row]))
})

test('the grade table offers the code lists, and only grades that may stand in the column', async () => {
  const { book, sheets, names } = await write('karakterfil', 'nb')
  const headers = headersOf(book.worksheets[0]!)
  const listed = (title: string) => {
    const letter = book.worksheets[0]!.getColumn(headers.indexOf(title) + 1).letter
    const { values } = sheets[0]!.lists!.find(({ range }) => columnsOf(range)[0] === letter)!
    const [, column, from, to] = /\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(names[(values as { reference: string }).reference]!)!
    return Array.from(
      { length: Number(to) - Number(from) + 1 },
      (_, i) => book.getWorksheet('Koder')!.getCell(`${column}${Number(from) + i}`).value,
    )
  }
  expect(listed('Fagstatus')).toEqual(['E', 'A', 'B', 'N', 'U', 'V', 'O', 'S', 'F', 'P', 'R', 'M', 'G'])
  expect(listed('Orden')).toEqual(['G', 'NG', 'LG'])
  expect(listed('Oppførsel')).toEqual(['G', 'NG', 'LG'])
  expect(listed('Bevistype')).toEqual(['VM', 'KB'])
  expect(listed('Karakterstatus').toSorted()).toEqual(['E', 'K', 'N', 'S', 'U'])
  expect(listed('Eksamensform').toSorted()).toEqual(['M', 'MP', 'P', 'S'])
  expect(listed('Fagmerknad')).toEqual(codesOf('fagmerknad'))
  expect(listed('Trinn')).toEqual(['Vg1', 'Vg2', 'Vg3', '8', '9', '10'])
  // IM, IG and BM do not stand in standpunkt; IV does not stand in an exam column.
  expect(listed('Standpunkt')).not.toContain('IM')
  expect(listed('Standpunkt')).toContain('IV')
  expect(listed('Eksamen muntlig')).toContain('IM')
  expect(listed('Eksamen muntlig')).not.toContain('IV')
})

test('examples are days and numbers where the column holds them', async () => {
  const sheet = (await write('eksamensplan', 'nb')).book.worksheets[0]!
  const cell = (title: string) => sheet.getCell(2, headersOf(sheet).indexOf(title) + 1)
  expect(cell('Eksamensdato').value).toEqual(new Date('2026-06-10T00:00:00Z'))
  expect(cell('Melding til elevene').value).toEqual(new Date('2026-06-08T09:00:00Z'))
  expect(cell('Starttid').value).toEqual(new Date('1899-12-30T09:00:00Z'))
  expect(cell('Antall kandidater').value).toBe(8)
  expect(cell('Skolenummer').value).toBe('39901')
})

test('values in drop-downs are explained in nynorsk and English', async () => {
  for (const kind of KINDS) {
    for (const locale of ['nn', 'en'] as const) {
      const { book } = await write(kind, locale)
      const codes = book.worksheets.at(-1)!
      codes.eachRow((row, number) => {
        if (number < 3) return
        for (let column = 1; column <= codes.columnCount; column += 3)
          if (row.getCell(column).value !== null)
            expect(row.getCell(column + 1).value, `${kind} ${String(row.getCell(column).value)}`).not.toBeNull()
      })
    }
  }
})
