import { Worker } from 'node:worker_threads'
import type { CheckedFile } from '#core'
import type { SharedCheckOptions } from '../check-source.ts'
import { type CheckBatch, fromSent, type WorkerAnswer, type WorkerStart } from './worker-message.ts'

/** A place where files are checked, one lot after the other. */
export type CheckLane = (paths: readonly string[]) => Promise<readonly CheckedFile[]>

export interface WorkerLanes {
  readonly lanes: readonly CheckLane[]
  stop(): Promise<void>
}

interface Waiting {
  resolve(files: readonly CheckedFile[]): void
  reject(error: Error): void
}

/** Starts `count` worker threads. Each has two lanes, so that the next lot lies ready when one is done. A broken worker rejects its lots. */
export function workerLanes(count: number, options: SharedCheckOptions, onRows: (rows: number) => void): WorkerLanes {
  const { kodeverk = null, ...light } = options
  const workers = Array.from({ length: count }, () => startWorker({ kodeverk }, onRows))
  let id = 0
  const laneOf =
    ({ worker, waiting }: (typeof workers)[number]): CheckLane =>
    (paths) =>
      new Promise((resolve, reject) => {
        const batch: CheckBatch = { id: id++, paths, options: light }
        waiting.set(batch.id, { resolve, reject })
        worker.postMessage(batch)
      })
  return {
    lanes: workers.flatMap((worker) => [laneOf(worker), laneOf(worker)]),
    stop: async () => {
      await Promise.all(workers.map(({ worker }) => worker.terminate()))
    },
  }
}

function startWorker(workerData: WorkerStart, onRows: (rows: number) => void) {
  // Built files end in .js, sources in .ts; the worker lies beside this file in both.
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const worker = new Worker(new URL(`./check-worker.${ending}`, import.meta.url), { workerData })
  const waiting = new Map<number, Waiting>()
  const breakAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('message', (answer: WorkerAnswer) => {
    if (answer.kind === 'rows') return onRows(answer.rows)
    const lot = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (answer.kind === 'files') lot?.resolve(answer.files.map(fromSent))
    else lot?.reject(new Error(answer.stack))
  })
  worker.on('error', breakAll)
  worker.on('exit', () => breakAll(new Error('a worker thread ended')))
  return { worker, waiting }
}
