import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { codesOf, type DesignedSheet, detectFormat, type Locale } from '#core'
import { writeWorkbook } from '../../files/workbook/write-workbook.ts'
import { templateNames, templateOf } from '../../templates/template-registry.ts'
import { openBook, partsOf } from '../files/workbook/read-back.ts'

interface KnownColumn {
  readonly id: string
  readonly tittel: { readonly nb: string; readonly nn: string }
  readonly overskrifter: readonly string[]
  readonly paakrevd: boolean
}

const known: readonly KnownColumn[] = parse(readFileSync(new URL('../../data/kolonner.yaml', import.meta.url), 'utf8')).filtyper.karakterfil
  .kolonner

async function write(locale: Locale) {
  const result = templateOf('karakterfil', locale)
  if (!result.ok) throw new Error(result.problem.code)
  const bytes = await writeWorkbook(result.value)
  return { bytes, def: result.value, book: await openBook(bytes) }
}

test('the registry knows the template by name whatever the case, and says which there are', () => {
  expect(templateNames()).toEqual(['karakterfil'])
  expect(templateOf('Karakterfil', 'nb').ok).toBe(true)
  for (const name of ['sensor', '', 'constructor', '__proto__'])
    expect(templateOf(name, 'nb')).toEqual({
      ok: false,
      problem: { code: 'template-unknown', facts: { wanted: name, known: 'karakterfil' } },
    })
})

describe.each(['nb', 'nn', 'en'] as const)('the grade template in %s', (locale) => {
  test('has every column that the data file names, except those that would change how it is read', async () => {
    const { book } = await write(locale)
    const headers = (book.getWorksheet('Karakterer')!.getRow(1).values as string[]).slice(1)
    const wanted = known.filter(({ id }) => !['vurderingstype', 'karakter', 'eksamen'].includes(id))
    expect(headers).toEqual(wanted.map(({ tittel }) => tittel[locale === 'nn' ? 'nn' : 'nb']))
    for (const { tittel, overskrifter } of wanted) expect(overskrifter).toContain(tittel[locale === 'nn' ? 'nn' : 'nb'])
  })

  test('is recognised when it comes back', async () => {
    const { book } = await write(locale)
    const rows = [1, 2, 3, 4].map((row) => {
      const values = book.getWorksheet('Karakterer')!.getRow(row).values as unknown[]
      return { row, fields: Array.from({ length: 49 }, (_, index) => String(values[index + 1] ?? '')) }
    })
    const found = detectFormat({ rows }, { fileName: 'elever.csv', filtype: null })
    expect(found.ok && found.value.format.id).toBe('karakterfil')
  })

  test('marks what must be filled in, and says of every column what it is for', async () => {
    const sheet = (await write(locale)).book.getWorksheet('Karakterer')!
    const wanted = known.filter(({ id }) => !['vurderingstype', 'karakter', 'eksamen'].includes(id))
    wanted.forEach(({ paakrevd }, index) => {
      const cell = sheet.getCell(1, index + 1)
      expect(cell.numFmt === '@" *"').toBe(paakrevd)
      expect(cell.note).toBeDefined()
    })
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    expect(sheet.getColumn(1).numFmt).toBe('@')
    expect(sheet.getCell('A2').value).toBe('14830850105')
    expect(sheet.getCell('A2').numFmt).toBe('@')
  })

  test('offers the code lists', async () => {
    const { book, def } = await write(locale)
    const sheet = def.sheets[0] as DesignedSheet
    const codes = book.getWorksheet('Kodelister')!
    const listed = (columnId: string) => {
      const index = known.filter(({ id }) => !['vurderingstype', 'karakter', 'eksamen'].includes(id)).findIndex(({ id }) => id === columnId)
      const { values } = sheet.lists!.find(
        ({ range }) => book.getWorksheet('Karakterer')!.getColumn(range.replace(/\d.*/, '')).number === index + 1,
      )!
      const [, letter, from, to] = /\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec((values as { reference: string }).reference)!
      return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => codes.getCell(`${letter}${Number(from) + i}`).value)
    }
    expect(listed('fagstatus')).toEqual(['E', 'A', 'B', 'N', 'U', 'V', 'O', 'S', 'F', 'P', 'R', 'M', 'G'])
    expect(listed('orden')).toEqual(['G', 'NG', 'LG'])
    expect(listed('oppforsel')).toEqual(['G', 'NG', 'LG'])
    expect(listed('bevistype')).toEqual(['VM', 'KB'])
    expect(listed('karakterstatus').sort()).toEqual(['E', 'K', 'N', 'S', 'U'])
    expect(listed('eksamensform').sort()).toEqual(['M', 'MP', 'P', 'S'])
    expect(listed('fagmerknad')).toEqual(codesOf('fagmerknad'))
    // IM, IG and BM do not stand in standpunkt; IV does not stand in an exam column.
    expect(listed('standpunkt')).not.toContain('IM')
    expect(listed('standpunkt')).toContain('IV')
    expect(listed('eksamen_muntlig')).toContain('IM')
    expect(listed('eksamen_muntlig')).not.toContain('IV')
    const { dataValidations } = book.getWorksheet('Karakterer')!.model as unknown as { dataValidations: Record<string, { type: string }> }
    expect(Object.values(dataValidations).every(({ type }) => type === 'list')).toBe(true)
  })

  test('has instructions with a line for every column', async () => {
    const sheet = (await write(locale)).book.getWorksheet('Veiledning')!
    const lines: string[] = []
    sheet.getColumn(1).eachCell((cell) => lines.push(String(cell.value)))
    for (const { id, tittel } of known)
      if (!['vurderingstype', 'karakter', 'eksamen'].includes(id)) expect(lines).toContain(tittel[locale === 'nn' ? 'nn' : 'nb'])
  })

  test('is the same every time', async () => {
    const first = partsOf((await write(locale)).bytes)
    expect(partsOf((await write(locale)).bytes)).toEqual(first)
  })
})

test('the words are of their language', async () => {
  const text = async (locale: Locale) => JSON.stringify(await write(locale).then(({ def }) => def))
  expect(await text('nn')).not.toMatch(/\b(ikke|hva|fylles|noen|eksempel|karakterer er)\b/)
  expect(await text('nb')).not.toMatch(/\b(ikkje|kva|fyllast|døme|frå)\b/)
})
