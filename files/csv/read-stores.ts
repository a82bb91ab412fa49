import { type CheckRunOptions, ok, type Result, type TableCheck } from '#core'
import { takeStart } from './check-bytes.ts'
import { openCheck, SAMPLE_BYTES } from './open-check.ts'
import { createTableReader } from './read-codes.ts'

/** Reads a file's rows into stores, for a check together with other files. Problems: those of encoding, separator, file kind and reading. */
export async function readStores(source: AsyncIterable<Uint8Array>, options: CheckRunOptions): Promise<Result<TableCheck>> {
  const bytesOf = source[Symbol.asyncIterator]()
  const { start, whole } = await takeStart(bytesOf)
  const opened = openCheck(start.subarray(0, SAMPLE_BYTES), whole, options, [])
  if (!opened.ok) {
    await bytesOf.return?.()
    return opened
  }
  const { check, bomLength, delimiter, encoding } = opened.value
  const reader = createTableReader(check.layout, { delimiter, encoding, sink: check })
  let pushed = reader.push(start.subarray(bomLength))
  while (pushed.ok && !whole) {
    const next = await bytesOf.next()
    if (next.done === true) break
    pushed = reader.push(next.value)
  }
  if (!pushed.ok) await bytesOf.return?.()
  const read = pushed.ok ? reader.finish() : pushed
  if (!read.ok) return read
  for (const typed of check.typed) typed.extend()
  return ok(check)
}
