// Our reader: the file's bytes to rows of text and kinds, nothing done with them.
import { readFileSync } from 'node:fs'
import { openWorkbook } from '../../dist/files/workbook/open-workbook.js'
import { report } from './report.mjs'

const start = performance.now()
const book = openWorkbook(readFileSync(process.argv[2]))
if (!book.ok) throw new Error(book.problem.code)
let rows = 0
let cells = 0
for (const row of book.value.rows(0)) {
  rows++
  cells += row.texts.length
}
report(start, { rows, cells })
