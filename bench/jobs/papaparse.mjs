// The yardstick: papaparse on a node stream, latin1, 64 KiB reads, chunk callback, nothing done. Several files one after the other.
import { createReadStream } from 'node:fs'
import Papa from 'papaparse'
import { report } from './report.mjs'

const start = performance.now()
let rows = 0
for (const path of process.argv[2].split(',')) {
  await new Promise((done, failed) => {
    Papa.parse(createReadStream(path, { encoding: 'latin1', highWaterMark: 65_536 }), {
      delimiter: ';',
      chunk: (result) => {
        rows += result.data.length
      },
      complete: done,
      error: failed,
    })
  })
}
report(start, { rows })
