// The floor: read, decode, split into strings.
import { createReadStream } from 'node:fs'
import { report } from './report.mjs'

const start = performance.now()
let rows = 0
let rest = ''
for await (const chunk of createReadStream(process.argv[2], { encoding: 'latin1', highWaterMark: 1 << 20 })) {
  const lines = (rest + chunk).split('\n')
  rest = lines.pop()
  for (const line of lines) {
    line.split(';')
    rows++
  }
}
report(start, { rows })
