import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadBook, makeOffice } from '../../support/skolerunde.ts'

const GOLDEN = join(import.meta.dirname, '../../golden/skolerunde')

/** Content, formats, locks, validations and notes of a sheet, as anybody can read them. */
function sheetAsText(sheet: Awaited<ReturnType<typeof loadBook>>['worksheets'][number]): string {
  const rows: string[] = []
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.isMerged && cell.master !== cell) return
      const note = cell.note === undefined ? '' : ` note`
      const locked = cell.protection?.locked === false ? ' open' : ''
      rows.push(`${cell.address} [${cell.numFmt ?? 'General'}${locked}${note}] ${cell.text.replaceAll('\n', '⏎')}`.trimEnd())
    })
  })
  const validations = (sheet as unknown as { dataValidations: { model: Record<string, { type: string; formulae: string[] }> } })
    .dataValidations.model
  const widths = Array.from(
    { length: sheet.columnCount },
    (_, i) => `${sheet.getColumn(i + 1).width}${sheet.getColumn(i + 1).hidden ? ' hidden' : ''}`,
  )
  return [
    `${sheet.name} (${sheet.state})`,
    `columns ${widths.join(', ')}`,
    ...rows,
    ...Object.entries(validations)
      .map(([range, { type, formulae }]) => `${range}: ${type} ${formulae.join()}`)
      .slice(0, 3),
    '',
  ].join('\n')
}

it.each(['nb', 'nn', 'en'])('the workbook of a school in %s', async (locale) => {
  const office = makeOffice()
  await office.kontroll('--per-skole', office.path('ut'), '--spraak', locale)
  const book = await loadBook(office.path('ut', '39901_tilbakemelding_2026-06-25.xlsx'))
  // The hashes of the files differ with nothing but the made-up pupils; the hidden sheet is read back by svar.test.ts.
  const text = book.worksheets.slice(0, 2).map(sheetAsText).join('\n')
  await expect(text).toMatchFileSnapshot(join(GOLDEN, `tilbakemelding-${locale}.txt`))
})
