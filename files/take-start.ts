import { SAMPLE_BYTES } from './csv/open-check.ts'
import { joinBytes } from './join-bytes.ts'

/** Gathers the first bytes of a stream, at least those of the sample; the stream goes on behind them. */
export async function takeStart(source: AsyncIterator<Uint8Array>): Promise<{ readonly start: Uint8Array; readonly whole: boolean }> {
  const parts: Uint8Array[] = []
  let length = 0
  while (length < SAMPLE_BYTES) {
    const next = await source.next()
    if (next.done === true) return { start: joinBytes(parts), whole: true }
    length += next.value.length
    parts.push(length < SAMPLE_BYTES ? next.value.slice() : next.value)
  }
  return { start: joinBytes(parts), whole: false }
}
