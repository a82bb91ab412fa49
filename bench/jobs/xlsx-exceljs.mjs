// exceljs reading as a stream, nothing done with the rows.
import exceljs from 'exceljs'
import { report } from './report.mjs'

const start = performance.now()
let rows = 0
const book = new exceljs.stream.xlsx.WorkbookReader(process.argv[2], { sharedStrings: 'cache', styles: 'cache', worksheets: 'emit' })
for await (const sheet of book) for await (const row of sheet) if (row.cellCount > 0) rows++
report(start, { rows })
