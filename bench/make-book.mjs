// The bench workbook: one sheet of 22 columns as an export has them, text, whole numbers, decimals, days and yes or no; shared strings.
import { existsSync, renameSync } from 'node:fs'
import exceljs from 'exceljs'

const DAY = new Date(Date.UTC(2025, 7, 18))

/** Writes `rows` rows to `path` unless the file is there. */
export async function makeBook(path, rows) {
  if (existsSync(path)) return path
  const book = new exceljs.stream.xlsx.WorkbookWriter({ filename: `${path}.del`, useSharedStrings: true, useStyles: true })
  const sheet = book.addWorksheet('Karakterer')
  for (let r = 1; r <= rows; r++) {
    const subjects = Array.from({ length: 8 }, (_, c) => `NOR${1000 + ((r * (c + 4)) % 300)}`)
    const grades = Array.from({ length: 6 }, (_, c) => (r * (c + 12)) % 7)
    const row = sheet.addRow([
      String(10_000_000_000 + r),
      `Ås Øystein ${r % 5000}`,
      r,
      DAY,
      r % 2 === 0,
      ...subjects,
      ...grades,
      40_000 + (r % 90),
      r / 4,
      'E',
    ])
    row.getCell(4).numFmt = 'dd.mm.yyyy'
    row.commit()
  }
  await book.commit()
  renameSync(`${path}.del`, path)
  return path
}
