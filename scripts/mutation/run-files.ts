import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Mutant } from './instrument.ts'
import type { MutationMessage, MutationTask } from './mutation-worker.ts'
import type { Verdict } from './try-mutants.ts'

/** A mutant in a loop that Stryker's counter does not see. */
const STALL_MS = 60_000
/** The tests of a file without any mutant, on a machine that has much to do. */
const START_MS = 600_000

/**
 * Tries the mutants of the files in `workers` processes at once. A process that falls silent is stopped, its mutant is noticed (`timeout`), and
 * another goes on behind it. Throws where a test fails without any mutant: there is nothing to measure then.
 */
export function runFiles(files: readonly string[], workers: number, tell: (verdict: Verdict) => void): Promise<void> {
  const queue: MutationTask[] = files.map((file) => ({ file, skip: [] }))
  const script = fileURLToPath(new URL('./mutation-worker.ts', import.meta.url))
  const children = new Set<ChildProcess>()

  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const child = fork(script)
      children.add(child)
      let task: MutationTask | null = null
      let trying: Mutant | null = null
      let done: string[] = []
      let timer = setTimeout(stalled, START_MS)
      function end(then: () => void): void {
        clearTimeout(timer)
        children.delete(child)
        child.kill('SIGKILL')
        then()
      }
      function stalled(): void {
        if (task === null || trying === null) {
          end(() => reject(new Error(`${task?.file ?? 'loading'} takes too long`)))
          return
        }
        tell({ mutant: trying, fate: 'timeout', by: '' })
        queue.unshift({ file: task.file, skip: [...task.skip, ...done, trying.id] })
        end(() => resolve(work()))
      }
      function next(): void {
        task = queue.shift() ?? null
        trying = null
        done = []
        if (task === null) end(resolve)
        else child.send(task)
      }
      child.on('message', (message: MutationMessage) => {
        clearTimeout(timer)
        timer = setTimeout(stalled, message.kind === 'trying' ? STALL_MS : START_MS)
        if (message.kind === 'broken') end(() => reject(new Error(`${message.test} fails without a mutant: ${message.message}`)))
        else if (message.kind === 'trying') trying = message.mutant
        else if (message.kind === 'tried') {
          done.push(message.verdict.mutant.id)
          tell(message.verdict)
        } else next()
      })
      child.on('exit', (code) => {
        if (children.has(child)) end(() => reject(new Error(`a process ended with ${code} in ${task?.file}`)))
      })
    })
  const stopAll = (error: unknown): never => {
    for (const child of children) child.kill('SIGKILL')
    throw error
  }
  return Promise.all(Array.from({ length: Math.min(workers, files.length) }, work)).then(() => {}, stopAll)
}
