import { type CheckRunOptions, type LoadedTable, SpareArrays } from '#core'
import { loadBytes } from './load-bytes.ts'

/** Loads a file's rows without running a rule on them, for a check together with other files; null when it cannot be read. */
export async function loadTable(source: AsyncIterable<Uint8Array>, options: CheckRunOptions): Promise<LoadedTable | null> {
  const loading = loadBytes(source, options, [], new SpareArrays())
  let step = await loading.next()
  while (step.done !== true) step = await loading.next()
  if (!step.value.ok) return null
  for (const typed of step.value.table.check.typed) typed.extend()
  return step.value.table
}
