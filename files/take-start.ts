import { SAMPLE_BYTES } from './csv/open-check.ts'

/** Gathers the first bytes of a stream, at least those of the sample; the stream goes on behind them. */
export async function takeStart(source: AsyncIterator<Uint8Array>): Promise<{ readonly start: Uint8Array; readonly whole: boolean }> {
  const parts: Uint8Array[] = []
  let length = 0
  while (length < SAMPLE_BYTES) {
    const next = await source.next()
    if (next.done === true) return { start: join(parts, length), whole: true }
    length += next.value.length
    parts.push(length < SAMPLE_BYTES ? next.value.slice() : next.value)
  }
  return { start: join(parts, length), whole: false }
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1) return parts[0]!
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
