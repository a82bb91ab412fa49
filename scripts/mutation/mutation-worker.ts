/** Tries the mutants of the files it is sent, one file at a time; started by scripts/mutate.ts. */
import type { Loaded } from './module-graph.ts'
import { allSuites } from './suites.ts'
import { type Step, tryMutants } from './try-mutants.ts'

/** A file to try, without the mutants that have their verdict. */
export interface MutationTask {
  readonly file: string
  readonly skip: readonly string[]
}

export type MutationMessage = { readonly kind: 'ready' } | { readonly kind: 'file-done' } | Step

const send = (message: MutationMessage): unknown => process.send?.(message)
const all = allSuites()
const base: Loaded = new Map()
for (const suite of all.suites) suite.tests(base)

process.on('message', async ({ file, skip }: MutationTask) => {
  for await (const step of tryMutants(file, all, base, new Set(skip))) send(step)
  send({ kind: 'file-done' })
})
// Nobody is left to tell.
process.on('disconnect', () => process.exit())
send({ kind: 'ready' })
