// Our check as the command runs it: path, number of threads, and whether the JSON is written.
import { closeSync, openSync, writeSync } from 'node:fs'
import { kontrollForBench } from '../../dist/toolkit/bench-door.js'
import { report } from './report.mjs'

const [path, threads, json] = process.argv.slice(2)
const start = performance.now()
const { rows, findings, pieces } = await kontrollForBench(path.split(','), Number(threads))
if (json) {
  const out = openSync(json, 'w')
  for (const piece of pieces()) writeSync(out, piece)
  closeSync(out)
}
report(start, { rows, findings })
