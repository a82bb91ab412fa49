import { parentPort } from 'node:worker_threads'
import { buffersOfRange } from '#core'
import { type RangeAnswer, type RangeJob, runRange } from './range-job.ts'

const port = parentPort!

port.once('message', async (job: RangeJob) => {
  const range = await runRange(job, (rows) => answer({ kind: 'rows', rows }))
  answer({ kind: 'range', range }, range === null ? [] : buffersOfRange(range.result))
})
answer({ kind: 'ready' })

function answer(message: RangeAnswer, transfer: readonly ArrayBuffer[] = []): void {
  port.postMessage(message, transfer)
}
