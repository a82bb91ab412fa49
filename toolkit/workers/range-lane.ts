import { Worker } from 'node:worker_threads'
import type { CheckedRange } from '../../files/csv/check-range.ts'
import type { RangeAnswer, RangeJob } from './range-job.ts'

/** A place where one range is checked. */
export interface RangeLane {
  /** Whether it would begin at once. */
  isReady(): boolean
  run(job: RangeJob): Promise<CheckedRange | null>
  stop(): void
}

/** A worker thread that checks one range. A broken one rejects; one that never starts is never ready. */
export function rangeWorker(onRows: (rows: number) => void): RangeLane {
  // Built files end in .js, sources in .ts; the worker lies beside this file in both.
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const worker = new Worker(new URL(`./range-worker.${ending}`, import.meta.url))
  let ready = false
  const done = new Promise<CheckedRange | null>((resolve, reject) => {
    worker.on('message', (answer: RangeAnswer) => {
      if (answer.kind === 'ready') ready = true
      else if (answer.kind === 'rows') onRows(answer.rows)
      else resolve(answer.range)
    })
    worker.on('error', reject)
    worker.on('exit', () => reject(new Error('a worker thread ended')))
  })
  // A worker that breaks before it has a job is a worker that is never ready.
  done.catch(() => undefined)
  return {
    isReady: () => ready,
    run(job) {
      worker.postMessage(job)
      return done
    },
    stop: () => void worker.terminate(),
  }
}
