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
    // A source may fill the same array again, and the start is kept while the rest is read.
    parts.push(next.value.slice())
  }
  return { start: joinBytes(parts), whole: false }
}
