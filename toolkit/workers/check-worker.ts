import { parentPort, workerData } from 'node:worker_threads'
import { type CheckedFile, SpareArrays } from '#core'
import { checkPath } from './check-path.ts'
import { type CheckBatch, toSent, type WorkerAnswer, type WorkerStart } from './worker-message.ts'

const port = parentPort!
const spare = new SpareArrays()
const { kodeverk } = workerData as WorkerStart

// Two batches come at a time: one file is read from disk while the other is checked.
port.on('message', check)

async function check({ id, paths, options }: CheckBatch): Promise<void> {
  try {
    const files: CheckedFile[] = []
    for (const path of paths)
      files.push(await checkPath(path, { ...options, kodeverk: kodeverk ?? null }, (rows) => answer({ kind: 'rows', rows }), spare))
    answer({ kind: 'files', id, files: files.map(toSent) }, buffersOf(files))
  } catch (error) {
    answer({ kind: 'broken', id, stack: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}

function answer(message: WorkerAnswer, transfer: readonly ArrayBuffer[] = []): void {
  port.postMessage(message, transfer)
}

/** The findings' columns go over to the main thread without being copied. */
function buffersOf(files: readonly CheckedFile[]): readonly ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>()
  for (const { findings } of files) {
    for (const value of Object.values(findings)) {
      if (value instanceof Int32Array && value.buffer instanceof ArrayBuffer && value.length > 0) buffers.add(value.buffer)
    }
  }
  return [...buffers]
}
